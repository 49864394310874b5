import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isAdministrator, organisationsOf, type Role } from '../access/person'
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
    const { id: person, link } = known ? { id: known.id, link: null } : await createAccount(req, { email, name })
    await join(req, person, organisation, role)
    return { link: known && (await isTheirsAlone(req, known.id)) ? await makeLink(req, known.id) : link }
  })
}

// The caller coordinates the organisation: that was asked, and is all it takes.
async function join(req: PayloadRequest, person: string, organisation: string, role: Role): Promise<void> {
  const [membership] = await query<{ id: string; role: Role }>(req, sql`select id, role::text as role from memberships where person_id = ${person} and organisation_id = ${organisation}`)
  if (!membership) await req.payload.create({ collection: 'memberships', data: { person, organisation, role }, req: within(req), overrideAccess: true })
  else if (membership.role !== role) await req.payload.update({ collection: 'memberships', id: membership.id, data: { role }, req: within(req), overrideAccess: true })
}

/** A link opens the whole account: a coordinator hands one over only for somebody who belongs to nobody else. */
async function isTheirsAlone(req: PayloadRequest, person: string): Promise<boolean> {
  if (isAdministrator(req.user) || person === req.user?.id) return false
  const coordinated = `{${(await organisationsOf(req, 'coordinator')).join(',')}}`
  const [row] = await query<{ alone: boolean }>(
    req,
    sql`select not coalesce(u.is_administrator, false)
               and not exists (select from memberships m where m.person_id = u.id and m.organisation_id <> all(${coordinated}::uuid[]))
               and not exists (select from audit a where a.act = 'password.changed' and a.document_id = u.id) as alone
          from users u where u.id = ${person}`,
  )
  return row?.alone ?? false
}
