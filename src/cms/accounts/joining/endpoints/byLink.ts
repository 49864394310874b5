import type { Endpoint } from 'payload'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { problemFor } from '../../owner'
import { answerOf } from '../../endpoints/cookies'
import { whoIs } from '../../endpoints/ownAccount'
import { mustHaveRoom, over, triedLink } from '../../endpoints/tried'
import { gate, lines } from '../../signInLimits'
import { begin as beginSignIn } from '../../pendingSignIn'
import { endpoint, Refused } from '@/cms/errors/endpoint'
import { textsIn } from '@/cms/errors/requestBody'
import { accept, begin, decline, known } from '../answer'
import type { Invitation } from '../invitation'

/** Behind the link of an invitation: looking uses nothing up, and says the same whoever it was made for; then one accepts with one's account, begins with a new one, or declines. */
export const byLink: Endpoint[] = [
  {
    path: '/invitation-link/look',
    method: 'post',
    handler: endpoint(async (req) => {
      const { token } = await textsIn(req, 'token')
      const { organisation, role, by, email, name, until } = await triedLink(req, () => inTransaction(req, () => known(req, { token })))
      return answered({ organisation: organisation.name, role, by, email, name, until })
    }),
  },
  {
    path: '/invitation-link/accept',
    method: 'post',
    handler: endpoint(async (req) => {
      const { token } = await textsIn(req, 'token')
      const { id } = whoIs(req)
      return answered(accepted(await triedLink(req, () => accept(req, { token }, id))))
    }),
  },
  {
    path: '/invitation-link/decline',
    method: 'post',
    handler: endpoint(async (req) => {
      const { token } = await textsIn(req, 'token')
      await triedLink(req, () => decline(req, { token }))
      return answered({ declined: true })
    }),
  },
  {
    path: '/invitation-link/begin',
    method: 'post',
    handler: endpoint(async (req) => {
      const { token, name, password } = await textsIn(req, 'token', 'name', 'password')
      const invitation = await triedLink(req, () => inTransaction(req, () => known(req, { token })))
      const called = name.trim().slice(0, 100)
      const problem = await problemFor(req, password, { name: called, email: invitation.email })
      if (problem) throw new Refused(400, 'PASSWORD', problem)
      mustHaveRoom()
      const account = await gate.hashing.run(() => begin(req, token, { name: called, password }), lines.known)
      const progress = account && (await beginSignIn(req, account))
      if (!progress) throw over()
      return answerOf(req, progress)
    }),
  },
]

/** What whoever accepted is told. */
export const accepted = ({ organisation, role }: Invitation) => ({ accepted: true, organisation, role })

export const answered = (answer: object): Response => Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
