import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Held } from '@/cms/access/rights'
import { query } from '@/cms/transactions/query'

/** What an organisation holds by its records, in the bin or not: ids in the order of their making. `kept`: shared records that it keeps up to date. */
export type Holdings = { events: string[]; communiques: string[]; sessions: { id: string; event: string }[]; kept: { id: string; concept: Held }[] }

export async function holdingsOf(req: PayloadRequest, organisation: string): Promise<Holdings> {
  const events = await query<{ id: string }>(req, sql`select event_id as id from event_records where lead_id = ${organisation} order by 1`)
  const communiques = await query<{ id: string }>(req, sql`select communique_id as id from communique_records where organisation_id = ${organisation} order by 1`)
  return {
    events: events.map(({ id }) => id),
    communiques: communiques.map(({ id }) => id),
    sessions: await query(req, sql`select s.id, s.event_id as event from sessions s join event_records r on r.event_id = s.event_id where r.lead_id = ${organisation} order by s.starts_at, s.id`),
    kept: await query(req, sql`select document_id as id, concept from owner_records where organisation_id = ${organisation} order by 1`),
  }
}

/** Those of the ids that are documents of a collection. */
export async function amongst(req: PayloadRequest, concept: Held, ids: Iterable<string>): Promise<string[]> {
  const found = await query<{ id: string }>(req, sql`select id from ${sql.identifier(concept)} where id = any(${`{${[...ids].join(',')}}`}::uuid[]) order by 1`)
  return found.map(({ id }) => id)
}
