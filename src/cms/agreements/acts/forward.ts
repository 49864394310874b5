import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { locales } from '@/words'
import { whoAnswersFor } from '@/cms/outbox/recipients'
import { query } from '@/cms/transactions/query'
import type { Agreement } from '../read/agreement'
import { pageAddress } from './pageAddress'

/**
 * Replaces the address of a page, and leads letters that still wait to the new one: those to where the organisation is written to now. What waits for an
 * address it had before keeps the dead one.
 */
export async function forwarding<Result>(req: PayloadRequest, { id, organisation }: Agreement, replace: () => Promise<Result>): Promise<Result> {
  const addresses = () => Promise.all(locales.map((locale) => pageAddress(req, id, locale)))
  const before = await addresses()
  const result = await replace()
  const after = await addresses()
  for (const { address } of await whoAnswersFor(req, organisation)) {
    for (const [at, old] of before.entries()) {
      await query(
        req,
        sql`update outbox set letter = jsonb_set(letter, '{link}', to_jsonb(${after[at] ?? old}::text))
             where sent_at is null and lower(address) = lower(${address}) and letter->>'link' = ${old}`,
      )
    }
  }
  return result
}
