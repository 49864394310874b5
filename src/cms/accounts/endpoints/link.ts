import type { Endpoint } from 'payload'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { choosePassword } from '../choose'
import { begin } from '../pendingSignIn'
import { ownerOf, proved } from '../passwordLink'
import { mustBeGood } from './steps'
import { endpoint } from '@/cms/errors/endpoint'
import { answerOf } from './cookies'
import { textsIn } from '@/cms/errors/requestBody'
import { mustHaveRoom, over, triedLink } from './tried'

/** The page behind a link looks first, then acts: what opens links by itself (a mail scanner, a preview) uses nothing up. */
export const link: Endpoint[] = [
  {
    path: '/password-link/look',
    method: 'post',
    handler: endpoint(async (req) => {
      const { token } = await textsIn(req, 'token')
      const owner = await triedLink(req, () => inTransaction(req, () => ownerOf(req, token)))
      return Response.json({ email: owner.email }, { headers: { 'Cache-Control': 'no-store' } })
    }),
  },
  {
    path: '/password-link',
    method: 'post',
    handler: endpoint(async (req) => {
      const { token, password } = await textsIn(req, 'token', 'password')
      const owner = await triedLink(req, () => inTransaction(req, () => ownerOf(req, token)))
      await mustBeGood(req, password, owner)
      mustHaveRoom()
      const chosen = await choosePassword(req, () => proved(req, token), password)
      const progress = chosen && (await begin(req, chosen))
      if (!progress) throw over()
      return answerOf(req, progress)
    }),
  },
]
