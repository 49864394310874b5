import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { opensForDays } from '@/letters/accounts'
import { note } from '../audit/note'
import { query } from '../transactions/query'
import { together } from '../transactions/together'
import { type Account, accountOf, hold } from './account'
import { hashOf, newToken } from './keys'

/** Where a link leads; its token stands after the #, which is sent to no server and written into no log. */
export const linkPath = '/choose-password'

type NewAccount = { email: string; name?: string; language?: 'fr' | 'en' }

/** Makes an account nobody can sign in to, and the link by which its owner chooses a password. Whether the caller may is asked before. */
export function createAccount(req: PayloadRequest, data: NewAccount): Promise<{ id: string; link: string }> {
  return together(req, async () => {
    const password = randomBytes(32).toString('base64url')
    // The caller has been asked whether they may bring somebody in; they need no other right over accounts.
    const { id } = await req.payload.create({ collection: 'users', data: { ...data, password }, req, overrideAccess: true })
    return { id: String(id), link: await makeLink(req, String(id)) }
  })
}

/** A link for choosing a password, instead of the one given before. Whether the caller may hand it over is asked before. */
export function makeLink(req: PayloadRequest, user: string): Promise<string> {
  return together(req, async () => {
    const token = newToken()
    await query(
      req,
      sql`insert into password_links (user_id, token_hash, expires_at) values (${user}, ${hashOf(token)}, now() + make_interval(days => ${opensForDays}))
          on conflict (user_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
    )
    await note(req, { act: 'password-link.made', subject: { concept: 'users', id: user } })
    const { serverURL, routes } = req.payload.config
    return `${serverURL}${routes.admin}${linkPath}#${token}`
  })
}

/** Whose link this is. Looking uses nothing up. In a transaction, the account is held from here on. */
export async function ownerOf(req: PayloadRequest, token: string): Promise<Account | null> {
  const [row] = await query<{ id: string }>(req, sql`select user_id as id from password_links where token_hash = ${hashOf(token)} and expires_at > now()`)
  if (!row) return null
  await hold(req, row.id)
  const [still] = await query(req, sql`select 1 from password_links where token_hash = ${hashOf(token)}`)
  return still ? accountOf(req, row.id) : null
}
