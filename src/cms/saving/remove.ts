import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { noteAct } from '@/cms/journal/noteActs'
import { forgetWriters } from './conflicts/saves'
import { translate } from '@/cms/errors/translate'
import { refused } from '@/cms/errors/refused'
import type { Concept } from '@/cms/revisions/concepts'
import { touch } from '@/cms/revisions/touch'
import { query } from '@/cms/transactions/query'

/** Before a document is deleted for good: it was in the bin, nothing hangs on it, and what pointed at it is told. */
export async function remove(req: PayloadRequest, concept: Concept, id: string): Promise<void> {
  const [row] = await query<{ binned: boolean }>(req, sql`select deleted_at is not null as binned from ${sql.identifier(concept)} where id = ${id}`)
  if (row && !row.binned) throw refused(translate(req, problems.binFirst), 'NOT_IN_BIN')
  if (concept === 'organisations' && (await holdsSomething(req, id))) throw refused(translate(req, problems.stillHolds), 'STILL_HOLDS')
  await noteAct(req, 'removed', concept, id)
  await forgetWriters(req, id)
  // An agreement is about something: it goes with it.
  if (concept === 'events') await query(req, sql`delete from collaborations where event_id = ${id}`)
  if (concept === 'communiques') await query(req, sql`delete from collaborations where communique_id = ${id}`)
  for (const other of await pointingAt(req, concept, id)) await touch(req, other.concept, other.id)
}

async function holdsSomething(req: PayloadRequest, id: string): Promise<boolean> {
  const rows = await query(
    req,
    sql`select 1 from event_records where lead_id = ${id} union all select 1 from communique_records where organisation_id = ${id} limit 1`,
  )
  return rows.length > 0
}

// The link is gone when revisions are numbered, so it is followed now.
async function pointingAt(req: PayloadRequest, concept: Concept, id: string): Promise<{ concept: Concept; id: string }[]> {
  if (concept === 'events') return query(req, sql`select 'sessions' as concept, id from sessions where event_id = ${id}`)
  if (concept === 'sessions') return query(req, sql`select 'events' as concept, event_id as id from sessions where id = ${id} and event_id is not null`)
  return []
}
