import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { isAdministrator } from '@/cms/access/roles'
import { note } from '@/cms/journal/note'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { type Account, accountOf } from '../account'
import { addressOf, askForAddress } from '../address'
import { isAddress } from '../isAddress'
import { makePasswordLink } from '../passwordLink'
import { signInProblems } from '@/words/forms'
import { recipientOf } from '@/cms/outbox/recipients'
import { sendsLetters } from '@/cms/outbox/sendsLetters'
import { tell } from '@/cms/outbox/tell'
import { end } from '../open'
import { removeFactor } from '../secondFactor'
import { endpoint, Refused } from '@/cms/errors/endpoint'
import { textsIn } from '@/cms/errors/requestBody'
import { isUuid } from '@/addresses/isUuid'

/** What an administrator does for somebody who cannot come in, or who must not any more. */
export const forOthers: Endpoint[] = [
  {
    path: '/:id/password-link',
    method: 'post',
    handler: forAccount(async (req, account) => ({ link: await makePasswordLink(req, account, 'administrator') })),
  },
  {
    // To the account's own address: for who does not stand beside the administrator.
    path: '/:id/password-link/send',
    method: 'post',
    handler: forAccount(async (req, account) => {
      const { id } = account
      if (!sendsLetters(req.payload)) throw new Refused(400, 'NO_MAIL', signInProblems.noMail)
      await tell(req, `password-link:${id}:${Date.now()}`, [await recipientOf(req, id)], { kind: 'password-link', link: await makePasswordLink(req, account, 'letter') })
      return { sent: true }
    }),
  },
  { path: '/:id/address', method: 'get', handler: forAccount(addressOf) },
  {
    // To be proved by whoever it belongs to, like any other.
    path: '/:id/address',
    method: 'post',
    handler: forAccount(async (req, account) => {
      const address = (await textsIn(req, 'email')).email.trim().toLowerCase()
      if (!isAddress(address)) throw new Refused(400, 'NOT_AN_ADDRESS', signInProblems.notAnAddress)
      return askForAddress(req, account, address)
    }),
  },
  {
    path: '/:id/second-factor/reset',
    method: 'post',
    handler: forAccount(async (req, { id }) => {
      await removeFactor(req, id)
      // An administrator without a second factor is nobody until it is set up again.
      await end(req, id)
      await note(req, { act: 'second-factor.reset', subject: { concept: 'users', id } })
      return { active: false }
    }),
  },
  {
    path: '/:id/sign-ins/end',
    method: 'post',
    handler: forAccount(async (req, { id }) => {
      await end(req, id)
      await note(req, { act: 'sign-ins.ended', subject: { concept: 'users', id } })
      return { ended: true }
    }),
  },
]

function forAccount(act: (req: PayloadRequest, account: Account) => Promise<object>): Endpoint['handler'] {
  return endpoint(async (req) => {
    const id = req.routeParams?.id
    // 404, not 403: who has an account is not told.
    if (!isAdministrator(req.user) || typeof id !== 'string' || !isUuid(id)) throw new NotFound(req.t)
    // One's own goes by what one knows (`own.ts`): an open screen is no proof, an administrator's least of all.
    if (id === String(req.user?.id)) throw new Refused(400, 'OWN_ACCOUNT', signInProblems.ownAccount)
    const answer = await inTransaction(req, async () => {
      const account = await accountOf(req, id)
      if (!account) throw new NotFound(req.t)
      return act(req, account)
    })
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  })
}
