import { sql } from '@payloadcms/db-postgres/drizzle'
import { noteAct } from '../audit/noteActs'
import { touch } from '../revisions/touch'
import { query } from '../transactions/query'
import type { Decision } from './hooks'

/** Takes an organisation, its events and its texts off the public site, or puts them back. Nothing is deleted. */
export const decideSuspension: Decision = async ({ req, document, given }) => {
  if (typeof given.suspended !== 'boolean' || document._status !== 'published') return {}
  const changed = await query<{ isNew: boolean }>(
    req,
    sql`insert into organisation_records (organisation_id, suspended) values (${document.id}, ${given.suspended})
        on conflict (organisation_id) do update set suspended = excluded.suspended
          where organisation_records.suspended <> excluded.suspended
        returning xmax = 0 as "isNew"`,
  )
  if (changed.length > 0) await touch(req, 'organisations', document.id)
  // An organisation's first record says that it is not suspended: nobody has lifted anything.
  const isAct = given.suspended ? changed.length > 0 : changed.some(({ isNew }) => !isNew)
  if (isAct) await noteAct(req, given.suspended ? 'suspended' : 'reinstated', 'organisations', document.id)
  return { suspended: given.suspended }
}
