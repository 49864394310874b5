import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { privateAddressOf } from '@/addresses'
import type { Locale } from '@/words'
import { query } from '@/cms/transactions/query'
import { type Agreement, agreementsWhere } from '../read/agreement'
import { agreementIn, isTokenFor, tokenFor } from './token'

/** The living address of an agreement's page without account; absolute. Whether somebody may have it is asked before. */
export async function pageAddress(req: PayloadRequest, agreement: string, locale: Locale): Promise<string> {
  const { secret, serverURL } = req.payload.config
  const [row] = await query<{ generation: number }>(req, sql`select generation from agreement_pages where collaboration_id = ${agreement}`)
  return serverURL + privateAddressOf({ locale, token: tokenFor(secret, agreement, row?.generation ?? 1), shows: 'page' })
}

/** The agreement behind a private address; null for one that is wrong, was replaced, or died when the organisation got members. */
export async function behind(req: PayloadRequest, token: string): Promise<Agreement | null> {
  const id = agreementIn(token)
  if (id === null) return null
  const [row] = await query<{ generation: number }>(
    req,
    sql`select coalesce(p.generation, 1)::int as generation from collaborations c left join agreement_pages p on p.collaboration_id = c.id
         where c.id = ${id} and not exists (select from memberships m where m.organisation_id = c.organisation_id)`,
  )
  // Compared in any case: how long it takes tells nothing of what there is.
  const isTrue = isTokenFor(req.payload.config.secret, token, id, row?.generation ?? 1)
  if (!row || !isTrue) return null
  const [agreement] = await agreementsWhere(req, sql`c.id = ${id}`)
  return agreement ?? null
}

/** Whether an organisation answers on pages without account. */
export async function hasMembers(req: PayloadRequest, organisation: string): Promise<boolean> {
  return (await query(req, sql`select from memberships where organisation_id = ${organisation} limit 1`)).length > 0
}

/** Where a letter to whoever asks leads to: the agreement in the panel. Absolute. */
export const linkTo = ({ payload: { config } }: PayloadRequest, agreement: string): string => `${config.serverURL}${config.routes.admin}/collections/collaborations/${agreement}`

/** Where a letter to an organisation leads to: the panel; its page without account while it has no members here. Absolute. */
export async function linkFor(req: PayloadRequest, { id, organisation }: { id: string; organisation: string }, language: Locale): Promise<string> {
  return (await hasMembers(req, organisation)) ? linkTo(req, id) : pageAddress(req, id, language)
}
