import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/cms/transactions/query'

/** What coming in needs to know of a person. Read with SQL: nothing of it is ever part of a document. */
export type Account = {
  id: string
  email: string
  name: string | null
  hash: string | null
  salt: string | null
  isAdministrator: boolean
  /** The platform chose the password, and it is still to be replaced. */
  mustChoosePassword: boolean
  hasFactor: boolean
}

const account = sql`
  select u.id, u.email, u.name, u.hash, u.salt, coalesce(u.is_administrator, false) as "isAdministrator",
         exists (select from one_time_passwords o where o.user_id = u.id) as "mustChoosePassword",
         exists (select from second_factors f where f.user_id = u.id and f.secret is not null) as "hasFactor"
    from users u`

export async function accountWith(req: PayloadRequest, email: string): Promise<Account | null> {
  const [found] = await query<Account>(req, sql`${account} where u.email = ${email}`)
  return found ?? null
}

export async function accountOf(req: PayloadRequest, id: string): Promise<Account | null> {
  const [found] = await query<Account>(req, sql`${account} where u.id = ${id}`)
  return found ?? null
}

/**
 * Holds the account until the transaction ends. Payload reads a whole account and writes all of it back, sign-ins included: whoever changes one
 * holds it first, so that a sign-in that has ended never comes back, nor an old password.
 */
export async function hold(req: PayloadRequest, id: string | null): Promise<void> {
  await query(req, id === null ? sql`select 1 from users order by id for update` : sql`select 1 from users where id = ${id} for update`)
}
