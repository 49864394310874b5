import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { asWritten } from '@/cms/documents/asWritten'
import { query } from '@/cms/transactions/query'
import type { Recipient } from './tell'

/** Where an organisation without members here is written to: the address on its record. */
export const atItsAddress = (req: PayloadRequest, organisation: string): Promise<Recipient[]> =>
  query<Recipient>(
    req,
    sql`select o.address, 'fr' as language from (select o.id, ${asWritten('email')} as address from organisations o) o
         where o.id = ${organisation} and o.address <> '' and not exists (select from memberships m where m.organisation_id = o.id)`,
  )

/** Who answers for an organisation: its coordinators; the organisation's own address when it has no members here; else nobody can be written to. */
export async function whoAnswersFor(req: PayloadRequest, organisation: string): Promise<Recipient[]> {
  const coordinators = await query<Recipient>(
    req,
    sql`select u.email as address, coalesce(u.language::text, 'fr') as language
          from memberships m join users u on u.id = m.person_id
         where m.organisation_id = ${organisation} and m.role = 'coordinator' order by u.email`,
  )
  return coordinators.length > 0 ? coordinators : atItsAddress(req, organisation)
}

/** Who publishes for an organisation, and so prepares what it leads. */
export const whoPublishesFor = (req: PayloadRequest, organisation: string): Promise<Recipient[]> =>
  query<Recipient>(
    req,
    sql`select u.email as address, coalesce(u.language::text, 'fr') as language
          from memberships m join users u on u.id = m.person_id
         where m.organisation_id = ${organisation} and m.role in ('publisher', 'coordinator') order by u.email`,
  )

/** Somebody with an account, at the address they sign in with. */
export async function recipientOf(req: PayloadRequest, user: string): Promise<Recipient> {
  const [recipient] = await query<Recipient>(req, sql`select email as address, coalesce(language::text, 'fr') as language from users where id = ${user}`)
  if (!recipient) throw new Error(`There is no account ${user} to write to`)
  return recipient
}
