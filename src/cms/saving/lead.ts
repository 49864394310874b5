import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { noteAct } from '@/cms/journal/noteActs'
import { touch } from '@/cms/revisions/touch'
import { query } from '@/cms/transactions/query'
import { agree } from '@/cms/agreements/acts/agree'
import type { Decision } from '@/cms/documents/decision'

/** Who holds an event's record. The lead organises: it agrees by publishing. */
export const lead: Decision = {
  async decide({ req, document, given }) {
    if (typeof given.lead === 'string' && given.lead !== '') await hold(req, document.id, given.lead)
    const [record] = await query<{ lead: string }>(req, sql`select lead_id as lead from event_records where event_id = ${document.id}`)
    if (record && document._status === 'published') await agree(req, { concept: 'events', id: document.id }, record.lead)
    return { lead: record?.lead }
  },
}

async function hold(req: PayloadRequest, event: string, organisation: string): Promise<void> {
  const [changed] = await query<{ handed: boolean }>(
    req,
    sql`insert into event_records (event_id, lead_id) values (${event}, ${organisation})
        on conflict (event_id) do update set lead_id = excluded.lead_id where event_records.lead_id <> excluded.lead_id
        returning xmax <> 0 as handed`,
  )
  if (changed) await touch(req, 'events', event)
  if (changed?.handed) await noteAct(req, 'handed-over', 'events', event)
}
