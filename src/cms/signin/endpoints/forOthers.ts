import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { isAdministrator } from '../../access/person'
import { note } from '../../audit/note'
import { together } from '../../transactions/together'
import { accountOf } from '../account'
import { makeLink } from '../links'
import { signInProblems } from '@/words/forms'
import { recipientOf } from '../../outbox/recipients'
import { sendsLetters } from '../../outbox/sendsLetters'
import { tell } from '../../outbox/tell'
import { end } from '../open'
import { removeFactor } from '../secondFactor'
import { answering, Refused } from '../../entrances/answering'
import { isUuid } from '../../transactions/isUuid'

/** What an administrator does for somebody who cannot come in, or who must not any more. */
export const forOthers: Endpoint[] = [
  {
    path: '/:id/password-link',
    method: 'post',
    handler: forAccount(async (req, id) => ({ link: await makeLink(req, id) })),
  },
  {
    // To the account's own address: for who does not stand beside the administrator.
    path: '/:id/password-link/send',
    method: 'post',
    handler: forAccount(async (req, id) => {
      if (!sendsLetters(req.payload)) throw new Refused(400, 'NO_MAIL', signInProblems.noMail)
      await tell(req, `password-link:${id}:${Date.now()}`, [await recipientOf(req, id)], { kind: 'password-link', link: await makeLink(req, id) })
      return { sent: true }
    }),
  },
  {
    path: '/:id/second-factor/reset',
    method: 'post',
    handler: forAccount(async (req, id) => {
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
    handler: forAccount(async (req, id) => {
      await end(req, id)
      await note(req, { act: 'sign-ins.ended', subject: { concept: 'users', id } })
      return { ended: true }
    }),
  },
]

function forAccount(act: (req: PayloadRequest, id: string) => Promise<object>): Endpoint['handler'] {
  return answering(async (req) => {
    const id = req.routeParams?.id
    // 404, not 403: who has an account is not told.
    if (!isAdministrator(req.user) || typeof id !== 'string' || !isUuid(id)) throw new NotFound(req.t)
    const answer = await together(req, async () => {
      if (!(await accountOf(req, id))) throw new NotFound(req.t)
      return act(req, id)
    })
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  })
}
