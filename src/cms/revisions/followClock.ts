import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { lockActs } from '@/cms/transactions/lock'
import { query } from '@/cms/transactions/query'
import type { Concept } from './concepts'
import { readByTheWorld } from './readByTheWorld'
import { touch } from './touch'

/**
 * Writes the revisions that the clock owes: of each public thing that has read otherwise since a moment of `published._clock` and has no revision as late as
 * that, whoever was asleep meanwhile. One act in its turn, so that two of them write each revision once. Gives the milliseconds until the next moment
 * when it is within a minute, else null.
 */
export async function followClock(req: PayloadRequest): Promise<number | null> {
  // Almost always nothing is owed: then nobody's turn is taken.
  if ((await owed(req)).length > 0) await inTransaction(req, () => writeOwed(req))
  const [next] = await query<{ wait: number | null }>(
    req,
    sql`select ceil(extract(epoch from min(at) - statement_timestamp()) * 1000)::int as wait
          from published._clock where at > statement_timestamp() and at < statement_timestamp() + interval '1 minute'`,
  )
  return next?.wait ?? null
}

async function writeOwed(req: PayloadRequest): Promise<void> {
  await lockActs(req)
  for (const { concept, id } of await owed(req)) await touch(req, concept, id)
}

const owed = (req: PayloadRequest) =>
  query<{ concept: Concept; id: string }>(
    req,
    sql`select distinct c.concept, c.id from published._clock c
         where c.at <= statement_timestamp()
           and not exists (select from revisions r where r.document_id = c.id and r.at >= c.at)
           and ${readByTheWorld('c')}`,
  )
