import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { joiningProblems } from '@/words/forms'
import { type Role, roles } from '@/cms/access/roles'
import { partOfAct } from '@/cms/documents/partOfAct'
import { note } from '@/cms/journal/note'
import { Refused } from '@/cms/errors/endpoint'
import { type Account, accountOf, accountWith, hold } from '../account'
import { lockAddress } from '../address'
import { behind } from '../links'
import { noteProved } from '../proved'
import { query } from '@/cms/transactions/query'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { type Invitation, openInvitation, waitingFor } from './invitation'

/** How an invitation is known: by its link, or because it waits for the person of an account. */
export type Known = { token: string } | { waits: string; for: string }

/** The invitation that somebody knows of; null when there is none, or it is over. In a transaction, it is held from here on. */
export async function known(req: PayloadRequest, how: Known): Promise<Invitation | null> {
  if ('token' in how) {
    const link = await behind(req, 'invitation', how.token)
    const invitation = link && (await openInvitation(req, link.of))
    return invitation && (await behind(req, 'invitation', how.token)) ? invitation : null
  }
  const waits = (await waitingFor(req, how.for)).some(({ id }) => id === how.waits)
  return waits ? openInvitation(req, how.waits) : null
}

/** Accepts for the account that is signed in, whatever its address: whoever holds the link was given it. */
export function accept(req: PayloadRequest, how: Known, person: string): Promise<Invitation | null> {
  return inTransaction(req, async () => {
    const invitation = await known(req, how)
    if (!invitation) return null
    await hold(req, person)
    const account = await accountOf(req, person)
    if (account?.email === invitation.email) await proveBy(req, how, account)
    await join(req, person, invitation)
    return invitation
  })
}

/** Makes the account of somebody who has none, with the password they chose, and accepts. */
export function begin(req: PayloadRequest, token: string, { name, password }: { name: string; password: string }): Promise<Account | null> {
  return inTransaction(req, async () => {
    const invitation = await known(req, { token })
    if (!invitation) return null
    await lockAddress(req, invitation.email)
    // Said to whoever holds the link: the owner of the address, or somebody to whom it was handed over.
    if (await accountWith(req, invitation.email)) throw new Refused(409, 'HAS_ACCOUNT', joiningProblems.hasAccount)
    // Nobody is signed in here: the link is the permission.
    const nobody: PayloadRequest = { ...req, user: null, context: { ...req.context, joins: true } }
    const { id } = await req.payload.create({ collection: 'users', data: { email: invitation.email, name, password }, req: nobody, overrideAccess: true })
    const account = await accountOf(req, id)
    if (!account) throw new Error('The account that was just made is not there')
    await proveBy(req, { token }, account)
    await join({ ...nobody, context: { ...req.context, itself: id } }, id, invitation)
    return account
  })
}

/** Says no, and forgets the invitation. Whoever made it learns that somebody did: not who, nor whether they have an account. */
export function decline(req: PayloadRequest, how: Known): Promise<Invitation | null> {
  return inTransaction(req, async () => {
    const invitation = await known(req, how)
    if (!invitation) return null
    await forget(req, invitation)
    await note(req, { act: 'member.declined', who: null, organisation: invitation.organisation.id })
    return invitation
  })
}

export async function withdraw(req: PayloadRequest, { id, organisation }: Invitation): Promise<void> {
  await forget(req, { id })
  await note(req, { act: 'member.invitation-withdrawn', organisation: organisation.id })
}

const forget = (req: PayloadRequest, { id }: Pick<Invitation, 'id'>) => query(req, sql`delete from member_invitations where id = ${id}`)

/** A link that a coordinator has held proves nothing of an address: they wrote it themselves. */
async function proveBy(req: PayloadRequest, how: Known, { id, email }: Account): Promise<void> {
  const link = 'token' in how ? await behind(req, 'invitation', how.token) : null
  if (link && link.given !== 'coordinator') await noteProved(req, id, email)
}

// Whoever invited may bring people in: that was asked, and still holds. Nobody's role becomes less by being invited.
async function join(req: PayloadRequest, person: string, { id, organisation, role }: Invitation): Promise<void> {
  const [membership] = await query<{ id: string; role: Role }>(req, sql`select id, role::text as role from memberships where person_id = ${person} and organisation_id = ${organisation.id}`)
  const data = { person, organisation: organisation.id, role }
  if (!membership) await req.payload.create({ collection: 'memberships', data, req: partOfAct(req), overrideAccess: true })
  else if (roles.indexOf(membership.role) < roles.indexOf(role)) await req.payload.update({ collection: 'memberships', id: membership.id, data: { role }, req: partOfAct(req), overrideAccess: true })
  await forget(req, { id })
}
