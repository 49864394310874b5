import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Letter } from '@/letters/letter'
import { query } from '@/cms/transactions/query'
import type { Locale } from '@/words'

export type Recipient = { address: string; language: 'fr' | 'en' }

/**
 * Queues a letter to each recipient, in the act's own transaction: it stays or goes with the act. `act` names this one act ("invitation:<id>:2"): the
 * same act tells the same recipient once.
 */
export async function tell(req: PayloadRequest, act: string, recipients: Recipient[], letter: Letter): Promise<void> {
  for (const { address, language } of recipients) {
    const written = await query<{ id: string }>(
      req,
      sql`insert into outbox (key, kind, address, language, letter)
          values (${`${act}:${address.toLowerCase()}`}, ${letter.kind}, ${address}, ${language}, ${JSON.stringify(letter)}::jsonb)
          on conflict (key) do nothing returning id`,
    )
    for (const { id } of written) await queue(req, id)
  }
}

/** Puts a letter of the outbox into the queue, or to its front. The tries have no end: only a refusal ends them. */
export async function queue(req: PayloadRequest, id: string): Promise<void> {
  await query(req, sql`select from graphile_worker.add_job('letter', json_build_object('id', ${id}::uuid), job_key := ${id}::text, max_attempts := 32767)`)
}

/** Queues a letter to each recipient in their language; gives how many there are. */
export async function tellEach(req: PayloadRequest, act: string, recipients: Recipient[], letterIn: (language: Locale) => Promise<Letter>): Promise<number> {
  for (const language of new Set(recipients.map((one) => one.language))) {
    await tell(req, act, recipients.filter((one) => one.language === language), await letterIn(language))
  }
  return recipients.length
}
