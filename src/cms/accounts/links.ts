import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { opensForDays } from '@/letters/accounts'
import { query } from '@/cms/transactions/query'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { hashOf, newToken } from '@/cms/secrets/keys'

/** Where each kind of link leads, in the panel; its token stands after the #, which is sent to no server and written into no log. */
export const linkPaths = { password: '/choose-password', address: '/confirm-address', invitation: '/invitation' } as const

export type Purpose = keyof typeof linkPaths

/** Who held a link before its person: nobody, it went by letter; or whoever handed it over. */
export type Given = 'letter' | 'administrator' | 'coordinator'

/** What a link is for: the account, or the invitation, that it opens; and the address it was made for. */
export type Link = { of: string; address: string; given: Given }

/** Makes the one link of a purpose for an account, or of an invitation; the one before is dead. Whether the caller may have it is asked before. */
export function makeLink(req: PayloadRequest, purpose: Purpose, { of, address, given }: Link): Promise<string> {
  return inTransaction(req, async () => {
    const token = newToken()
    const column = columnOf(purpose)
    await query(req, sql`delete from links where purpose = ${purpose} and ${column} = ${of}`)
    await query(
      req,
      sql`insert into links (token_hash, purpose, ${column}, address, given, expires_at)
          values (${hashOf(token)}, ${purpose}, ${of}, ${address}, ${given}, now() + make_interval(days => ${opensForDays}))`,
    )
    const { serverURL, routes } = req.payload.config
    return `${serverURL}${routes.admin}${linkPaths[purpose]}#${token}`
  })
}

/** What stands behind a token of this purpose; null when it never did, or does no more. Looking uses nothing up. */
export async function behind(req: PayloadRequest, purpose: Purpose, token: string): Promise<Link | null> {
  const [link] = await query<Link>(req, sql`select ${columnOf(purpose)} as of, address, given from links where token_hash = ${hashOf(token)} and purpose = ${purpose} and expires_at > now()`)
  return link ?? null
}

/** What an account's links opened has changed: another password, another address, more than it could do. They are dead, or those of one purpose. */
export async function endLinks(req: PayloadRequest, user: string, purpose: Exclude<Purpose, 'invitation'> | null = null): Promise<void> {
  await query(req, sql`delete from links where user_id = ${user} and (${purpose}::text is null or purpose = ${purpose})`)
}

const columnOf = (purpose: Purpose) => sql.identifier(purpose === 'invitation' ? 'invitation_id' : 'user_id')
