import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { type Account, accountOf } from './account'
import { gate, lines } from './signInLimits'

/**
 * Gives an account another password; what hangs on the old one (sign-ins, links, one-time passwords) ends with it (`hooks.ts`), but for the sign-in of
 * whoever is `signedIn` here as its owner. `proved` says, in the same transaction, whose account it is. Null: nobody's.
 */
export function choosePassword(req: PayloadRequest, proved: () => Promise<Account | null>, password: string, { signedIn = false } = {}): Promise<Account | null> {
  return gate.hashing.run(
    () =>
      inTransaction(req, async () => {
        const account = await proved()
        if (!account) return null
        // Elsewhere nobody is signed in: the link or the place at the door is the permission.
        const itself = { ...req, user: signedIn ? req.user : null, context: { ...req.context, itself: account.id } }
        await req.payload.update({ collection: 'users', id: account.id, data: { password }, req: itself, overrideAccess: true })
        return accountOf(req, account.id)
      }),
    lines.known,
  )
}
