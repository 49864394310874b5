import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { tell } from '@/cms/outbox/tell'
import { query } from '@/cms/transactions/query'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { makePasswordLink } from './passwordLink'

/**
 * Asks for a letter with a link for choosing a password. Whether there is such an account is looked up later, by the worker: whoever asks gets the
 * same answer, after the same time.
 */
export async function askForLink(req: PayloadRequest, email: string): Promise<void> {
  await query(req, sql`select from graphile_worker.add_job('forgotten', json_build_object('email', ${email}::text), job_key := ${`forgotten:${email}`})`)
}

/** The worker's part. One letter in ten minutes: nobody's letter box is filled by a stranger, and no link dies under the hand of who asked twice. */
export const forgottenTask =
  (payload: Payload) =>
  async (asked: unknown): Promise<void> => {
    const { email } = asked as { email: string }
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const [account] = await query<{ id: string; language: 'fr' | 'en' }>(
        req,
        sql`select id, coalesce(language::text, 'fr') as language from users u where email = ${email}
               and not exists (select from outbox o where o.kind = 'password-link' and o.address = u.email and o.written_at > now() - interval '10 minutes')`,
      )
      if (!account) return
      const link = await makePasswordLink(req, { id: account.id, email }, 'letter')
      await tell(req, `password-link:${account.id}:${Date.now()}`, [{ address: email, language: account.language }], { kind: 'password-link', link })
    })
  }
