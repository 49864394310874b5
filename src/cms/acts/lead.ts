import { sql } from '@payloadcms/db-postgres/drizzle'
import { touch } from '../revisions/touch'
import { query } from '../transactions/query'
import { agree } from './agree'
import type { Decision } from './hooks'

/** Who holds an event's record. The lead organises: it agreed by holding. */
export const decideLead: Decision = async ({ req, document, given }) => {
  if (typeof given.lead !== 'string' || given.lead === '') return {}
  const changed = await query(
    req,
    sql`insert into event_records (event_id, lead_id) values (${document.id}, ${given.lead})
        on conflict (event_id) do update set lead_id = excluded.lead_id where event_records.lead_id <> excluded.lead_id
        returning event_id`,
  )
  if (changed.length === 0) return { lead: given.lead }
  await agree(req, { event: document.id, organisation: given.lead, role: 'co-organiser' })
  await touch(req, 'events', document.id)
  return { lead: given.lead }
}
