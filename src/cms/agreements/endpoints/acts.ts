import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { endpoint } from '@/cms/errors/endpoint'
import { givePage, replacePage } from '../acts/giveAddress'
import { proposeText } from '../texts/propose'
import { recordSignature } from '../texts/recordSignature'
import { sign } from '../texts/sign'
import { answer } from '../acts/answer'
import { arrange } from '../acts/arrange'
import { cancelInvitation } from '../acts/cancelInvitation'
import { invite } from '../acts/invite'
import { recordAgreement } from '../acts/recordAgreement'
import { remind } from '../acts/remind'
import { seen } from '../acts/seen'
import { withdraw } from '../acts/withdraw'
import { answered, given, invitation, left, lookedAt, order, proposed, sent, signed, signedElsewhere, subjectOf } from './requests'

const member = { as: 'member' } as const

/** The acts on agreements, for members: `POST /api/collaborations/…`. Who may is asked by the acts; a visitor finds nothing here. */
export const agreementEndpoints: Endpoint[] = [
  post('/invite', async (req) => {
    const { event, communique, ...asking } = await sent(req, invitation)
    return { asked: await invite(req, member, { subject: subjectOf({ event, communique }), ...asking }) }
  }),
  post('/record', async (req) => {
    const { event, communique, ...recorded } = await sent(req, given)
    return recordAgreement(req, member, { subject: subjectOf({ event, communique }), ...recorded })
  }),
  post('/arrange', async (req) => {
    const { event, communique, organisations } = await sent(req, order)
    await arrange(req, member, subjectOf({ event, communique }), organisations)
    return { arranged: true }
  }),
  post('/:id/remind', (req) => remind(req, member, idIn(req))),
  post('/:id/cancel', (req) => cancelInvitation(req, member, idIn(req))),
  post('/:id/answer', async (req) => ({ status: await answer(req, member, idIn(req), await sent(req, answered)) })),
  post('/:id/withdraw', async (req) => ({ status: await withdraw(req, member, idIn(req), (await sent(req, left)).reason) })),
  post('/propose', async (req) => {
    const { communique, deadline } = await sent(req, proposed)
    return proposeText(req, member, communique, deadline)
  }),
  post('/:id/sign', async (req) => ({ status: await sign(req, member, idIn(req), (await sent(req, signed)).text) })),
  post('/:id/sign/record', async (req) => recordSignature(req, member, idIn(req), await sent(req, signedElsewhere))),
  post('/:id/seen', async (req) => {
    await seen(req, member, idIn(req), (await sent(req, lookedAt)).change)
    return { seen: true }
  }),
  post('/:id/page', (req) => givePage(req, member, idIn(req))),
  post('/:id/page/replace', (req) => replacePage(req, member, idIn(req))),
]

function post(path: string, handle: (req: PayloadRequest) => Promise<object>): Endpoint {
  return {
    path,
    method: 'post',
    handler: endpoint(async (req) => {
      // 404, not 401: what there is to answer is not told to a visitor.
      if (req.user?.collection !== 'users') throw new NotFound(req.t)
      return Response.json(await handle(req), { headers: { 'Cache-Control': 'no-store' } })
    }),
  }
}

const idIn = ({ routeParams }: PayloadRequest): string => (typeof routeParams?.id === 'string' ? routeParams.id : '')
