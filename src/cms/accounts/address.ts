import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { signInProblems } from '@/words/forms'
import { isAdministrator } from '@/cms/access/roles'
import { partOfAct } from '@/cms/documents/partOfAct'
import { note } from '@/cms/journal/note'
import { lockDocument } from '@/cms/transactions/lock'
import { Refused } from '@/cms/errors/endpoint'
import { recipientOf } from '@/cms/outbox/recipients'
import { sendsLetters } from '@/cms/outbox/sendsLetters'
import { tell } from '@/cms/outbox/tell'
import { query } from '@/cms/transactions/query'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { type Account, accountOf, accountWith, hold } from './account'
import { behind, endLinks, makeLink } from './links'
import { noteProved, provedAddressOf } from './proved'

/** The address of an account, whether it is proved, and the one that waits to be. */
export type AddressState = { email: string; isProved: boolean; pending: string | null }

export async function addressOf(req: PayloadRequest, { id, email }: Account): Promise<AddressState> {
  const [waiting] = await query<{ address: string }>(req, sql`select address from links where user_id = ${id} and purpose = 'address' and expires_at > now()`)
  return { email, isProved: (await provedAddressOf(req, id)) === email, pending: waiting?.address ?? null }
}

/**
 * Asks for another address, or for the proof of the present one: it is the account's only once its owner has shown, by the link in a letter, that it is
 * theirs. Whether another account has it, its owner alone is told, by letter. Where no letters leave, an administrator gets the link to hand over.
 */
export function askForAddress(req: PayloadRequest, account: Account, address: string): Promise<{ link: string | null }> {
  return inTransaction(req, async () => {
    await hold(req, account.id)
    const { email, isProved } = await addressOf(req, account)
    if (address === email && isProved) throw new Refused(400, 'SAME_ADDRESS', signInProblems.sameAddress)
    return sendsLetters(req.payload) ? byLetter(req, account, address) : byHand(req, account, address)
  })
}

/** Lets the address that waits go; its link is dead. */
export const forgetPending = (req: PayloadRequest, { id }: Account): Promise<void> => endLinks(req, id, 'address')

async function byLetter(req: PayloadRequest, account: Account, address: string): Promise<{ link: null }> {
  const other = await otherWith(req, account, address)
  // Made in any case, so that it waits all the same; nobody is given the link to somebody else's address.
  const link = await makeLink(req, 'address', { of: account.id, address, given: 'letter' })
  const { language } = await recipientOf(req, account.id)
  const at = Date.now()
  if (other) await tell(req, `address-taken:${account.id}:${at}`, [await recipientOf(req, other.id)], { kind: 'address-taken' })
  else await tell(req, `address-proof:${account.id}:${at}`, [{ address, language }], { kind: 'address-proof', link })
  await tellOld(req, account, address, 'asked')
  await note(req, { act: 'address.asked', subject: { concept: 'users', id: account.id } })
  return { link: null }
}

async function byHand(req: PayloadRequest, account: Account, address: string): Promise<{ link: string }> {
  if (!isAdministrator(req.user)) throw new Refused(400, 'NO_MAIL', signInProblems.noMailForAddress)
  // Whoever runs the platform reads every account.
  if (await otherWith(req, account, address)) throw new Refused(400, 'TAKEN', signInProblems.addressTaken)
  const link = await makeLink(req, 'address', { of: account.id, address, given: 'administrator' })
  await tellOld(req, account, address, 'asked')
  await note(req, { act: 'address.handed-over', subject: { concept: 'users', id: account.id } })
  return { link }
}

/** The address that a link proves; null when it proves nothing any more. Looking uses nothing up. */
export async function addressBehind(req: PayloadRequest, token: string): Promise<string | null> {
  return (await behind(req, 'address', token))?.address ?? null
}

/** Makes the address behind a link its account's: whoever comes with it has had the letter there. Null when there is none any more. */
export function proveAddress(req: PayloadRequest, token: string): Promise<string | null> {
  return inTransaction(req, async () => {
    const link = await behind(req, 'address', token)
    if (!link) return null
    await lockAddress(req, link.address)
    await hold(req, link.of)
    const account = (await behind(req, 'address', token)) && (await accountOf(req, link.of))
    if (!account) return null
    if (await otherWith(req, account, link.address)) throw new Refused(409, 'TAKEN', signInProblems.addressTaken)
    if (account.email !== link.address) await move(req, account, link.address)
    await noteProved(req, account.id, link.address)
    await endLinks(req, account.id)
    return link.address
  })
}

async function move(req: PayloadRequest, account: Account, address: string): Promise<void> {
  await tellOld(req, account, address, 'moved')
  // Nobody is signed in here: the link is the permission.
  const itself = { ...partOfAct(req), user: null, context: { ...req.context, act: true, itself: account.id } }
  await req.payload.update({ collection: 'users', id: account.id, data: { email: address }, req: itself, overrideAccess: true })
}

/** The address that works until then is told; that of a proof of itself is told already. */
async function tellOld(req: PayloadRequest, { id, email }: Account, address: string, what: 'asked' | 'moved'): Promise<void> {
  if (address !== email) await tell(req, `address-${what}:${id}:${Date.now()}`, [await recipientOf(req, id)], { kind: `address-${what}` })
}

/** Held until the transaction ends: an address becomes one account's at a time. */
export const lockAddress = (req: PayloadRequest, address: string) => lockDocument(req, `address ${address}`)

async function otherWith(req: PayloadRequest, { id }: Account, address: string): Promise<Account | null> {
  const other = await accountWith(req, address)
  return other && other.id !== id ? other : null
}
