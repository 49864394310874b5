import type { Endpoint } from 'payload'
import { passwordProblems, signInProblems } from '@/words/forms'
import { addressOf, askForAddress, forgetPending } from '../address'
import { choosePassword } from '../choose'
import { gate } from '../signInLimits'
import { isAddress } from '../isAddress'
import { endpoint, Refused } from '@/cms/errors/endpoint'
import { textsIn } from '@/cms/errors/requestBody'
import { accountOf } from '../account'
import { mustBeGood } from './steps'
import { mustBeOwner, nobody, whoIs, withAccount } from './ownAccount'
import { mustHaveRoom, takeTry } from './tried'

/** One's own password and address: changed with the old password, and with a code where there is an application. */
export const own: Endpoint[] = [
  {
    path: '/password',
    method: 'post',
    handler: endpoint(async (req) => {
      const { id } = whoIs(req)
      const { password, newPassword, code } = await textsIn(req, 'password', 'newPassword', 'code')
      const account = await accountOf(req, id)
      if (!account) throw nobody()
      await mustBeGood(req, newPassword, account)
      if (newPassword === password) throw new Refused(400, 'PASSWORD', passwordProblems.asBefore)
      await mustBeOwner(req, account, { password, code })
      mustHaveRoom()
      const still = async () => {
        const now = await accountOf(req, id)
        return now?.hash === account.hash ? now : null
      }
      if (!(await choosePassword(req, still, newPassword, { signedIn: true }))) throw nobody()
      return Response.json({ changed: true }, { headers: { 'Cache-Control': 'no-store' } })
    }),
  },
  { path: '/address', method: 'get', handler: withAccount(async (req, account) => () => addressOf(req, account)) },
  {
    path: '/address',
    method: 'post',
    handler: withAccount(async (req, account) => {
      const { email, password, code } = await textsIn(req, 'email', 'password', 'code')
      const address = email.trim().toLowerCase()
      if (!isAddress(address)) throw new Refused(400, 'NOT_AN_ADDRESS', signInProblems.notAnAddress)
      await mustBeOwner(req, account, { password, code })
      // Each is a letter to whoever is written there.
      takeTry(gate.letters, account.id)
      return () => askForAddress(req, account, address)
    }),
  },
  {
    path: '/address/forget',
    method: 'post',
    handler: withAccount(async (req, account) => async () => {
      await forgetPending(req, account)
      return { pending: null }
    }),
  },
]
