import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { mayOpenAccountOf } from '../access/members'
import type { Role } from '../access/person'
import { within } from '../acts/within'
import { recipientOf } from '../outbox/recipients'
import { sendsLetters } from '../outbox/sendsLetters'
import { tell } from '../outbox/tell'
import { query } from '../transactions/query'
import { together } from '../transactions/together'
import { accountWith } from './account'
import { createAccount, makeLink } from './links'

type Invited = { email: string; name: string; organisation: string; role: Role }

/**
 * Brings somebody into an organisation. Where letters leave, the person gets one, with the link by which they choose a password unless they have come in
 * before, and the caller learns nothing of their account. Elsewhere gives the link to hand over; null for whoever has an account of their own.
 * Whether the caller may is asked before.
 */
export function bringIn(req: PayloadRequest, invited: Invited): Promise<{ link: string | null }> {
  return together(req, () => (sendsLetters(req.payload) ? byLetter(req, invited) : byHand(req, invited)))
}

async function byLetter(req: PayloadRequest, { email, name, organisation, role }: Invited): Promise<{ link: null }> {
  const known = await accountWith(req, email)
  const hasComeIn = known !== null && (await wasEverIn(req, known.id))
  const { id: person, link } = known ? { id: known.id, link: hasComeIn ? panelOf(req) : await makeLink(req, known.id) } : await createAccount(req, { email, name })
  const isNew = await join(req, person, organisation, role)
  if (hasComeIn && !isNew) return { link: null }
  const kind = hasComeIn ? 'joined' : 'brought-in'
  await tell(req, `${kind}:${person}:${Date.now()}`, [await recipientOf(req, person)], { kind, organisation: await nameOf(req, organisation), link })
  return { link: null }
}

async function byHand(req: PayloadRequest, { email, name, organisation, role }: Invited): Promise<{ link: string | null }> {
  const known = await accountWith(req, email)
  // Asked before they join: an account that belongs to nobody is not the caller's either.
  const mayOpen = known !== null && (await mayOpenAccountOf(req, known.id))
  const { id: person, link } = known ? { id: known.id, link: mayOpen ? await makeLink(req, known.id) : null } : await createAccount(req, { email, name })
  await join(req, person, organisation, role)
  return { link }
}

async function wasEverIn(req: PayloadRequest, person: string): Promise<boolean> {
  const acts = await query(req, sql`select 1 from audit where act in ('password.changed', 'sign-in.done') and document_id = ${person} limit 1`)
  return acts.length > 0
}

const panelOf = ({ payload: { config } }: PayloadRequest): string => `${config.serverURL}${config.routes.admin}`

async function nameOf(req: PayloadRequest, organisation: string): Promise<string> {
  const [found] = await query<{ name: string }>(req, sql`select name from organisations where id = ${organisation}`)
  return found?.name ?? ''
}

// The caller coordinates the organisation: that was asked, and is all it takes. Tells whether they were no member before.
async function join(req: PayloadRequest, person: string, organisation: string, role: Role): Promise<boolean> {
  const [membership] = await query<{ id: string; role: Role }>(req, sql`select id, role::text as role from memberships where person_id = ${person} and organisation_id = ${organisation}`)
  if (!membership) await req.payload.create({ collection: 'memberships', data: { person, organisation, role }, req: within(req), overrideAccess: true })
  else if (membership.role !== role) await req.payload.update({ collection: 'memberships', id: membership.id, data: { role }, req: within(req), overrideAccess: true })
  return !membership
}
