import type { PayloadRequest } from 'payload'
import { together } from '../transactions/together'
import { type Account, accountOf } from './account'
import { gate, lines } from './gate'

/**
 * Gives an account another password; what hangs on the old one (sign-ins, links, one-time passwords) ends with it (`hooks.ts`).
 * `proved` says, in the same transaction, whose account it is, by their link or their place at the door. Null: nobody's.
 */
export function choosePassword(req: PayloadRequest, proved: () => Promise<Account | null>, password: string): Promise<Account | null> {
  return gate.hashing.run(
    () =>
      together(req, async () => {
        const account = await proved()
        if (!account) return null
        // Nobody is signed in here: the link or the place at the door is the permission.
        const itself = { ...req, user: null, context: { ...req.context, chosenBy: account.id } }
        await req.payload.update({ collection: 'users', id: account.id, data: { password }, req: itself, overrideAccess: true })
        return accountOf(req, account.id)
      }),
    lines.known,
  )
}
