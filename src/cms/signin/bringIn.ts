import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { mayOpenAccountOf } from '../access/members'
import type { Role } from '../access/person'
import { within } from '../acts/within'
import { query } from '../transactions/query'
import { together } from '../transactions/together'
import { accountWith } from './account'
import { createAccount, makeLink } from './links'

type Invited = { email: string; name: string; organisation: string; role: Role }

/**
 * Brings somebody into an organisation, and gives the link to hand over by which they choose a password; null for whoever has an account of their own,
 * who finds the collective there. Whether the caller may is asked before.
 */
export function bringIn(req: PayloadRequest, { email, name, organisation, role }: Invited): Promise<{ link: string | null }> {
  return together(req, async () => {
    const known = await accountWith(req, email)
    // Asked before they join: an account that belongs to nobody is not the caller's either.
    const mayOpen = known !== null && (await mayOpenAccountOf(req, known.id))
    const { id: person, link } = known ? { id: known.id, link: mayOpen ? await makeLink(req, known.id) : null } : await createAccount(req, { email, name })
    await join(req, person, organisation, role)
    return { link }
  })
}

// The caller coordinates the organisation: that was asked, and is all it takes.
async function join(req: PayloadRequest, person: string, organisation: string, role: Role): Promise<void> {
  const [membership] = await query<{ id: string; role: Role }>(req, sql`select id, role::text as role from memberships where person_id = ${person} and organisation_id = ${organisation}`)
  if (!membership) await req.payload.create({ collection: 'memberships', data: { person, organisation, role }, req: within(req), overrideAccess: true })
  else if (membership.role !== role) await req.payload.update({ collection: 'memberships', id: membership.id, data: { role }, req: within(req), overrideAccess: true })
}
