import type { PayloadRequest } from 'payload'
import { note } from '@/cms/journal/note'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { type Account, accountOf, hold } from './account'
import { behind, type Given, makeLink } from './links'
import { noteProved } from './proved'

/** A link for choosing a password, instead of the one given before. Whether the caller may hand it over is asked before. */
export function makePasswordLink(req: PayloadRequest, { id, email }: { id: string; email: string }, given: Given): Promise<string> {
  return inTransaction(req, async () => {
    await hold(req, id)
    await note(req, { act: 'password-link.made', subject: { concept: 'users', id } })
    return makeLink(req, 'password', { of: id, address: email, given })
  })
}

/** Whose link this is. Looking uses nothing up. In a transaction, the account is held from here on. */
export async function ownerOf(req: PayloadRequest, token: string): Promise<Account | null> {
  const link = await behind(req, 'password', token)
  if (!link) return null
  await hold(req, link.of)
  const account = (await behind(req, 'password', token)) && (await accountOf(req, link.of))
  // It went to this address, or was handed to whoever had it then.
  return account?.email === link.address ? account : null
}

/** The same for whoever is about to choose the password, with which the link dies: they have had the letter, or the hand-over, at the account's address. */
export async function proved(req: PayloadRequest, token: string): Promise<Account | null> {
  const account = await ownerOf(req, token)
  if (account) await noteProved(req, account.id, account.email)
  return account
}
