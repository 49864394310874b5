import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { endpoint } from '@/cms/errors/endpoint'
import { whoIs } from '../../endpoints/ownAccount'
import { isUuid } from '@/addresses/isUuid'
import { accept, decline, type Known } from '../answer'
import { type Invitation, waitingFor } from '../invitation'
import { accepted, answered } from './byLink'

/** What waits for whoever is signed in, to accept or to decline. */
export const waiting: Endpoint[] = [
  {
    path: '/invitations',
    method: 'get',
    handler: endpoint(async (req) => answered({ invitations: (await waitingFor(req, whoIs(req).id)).map(({ id, organisation, role, by, until }) => ({ id, organisation: organisation.name, role, by, until })) })),
  },
  { path: '/invitations/:id/accept', method: 'post', handler: about((req, how, person) => accept(req, how, person), accepted) },
  { path: '/invitations/:id/decline', method: 'post', handler: about((req, how) => decline(req, how), () => ({ declined: true })) },
]

function about(act: (req: PayloadRequest, how: Known, person: string) => Promise<Invitation | null>, say: (invitation: Invitation) => object): Endpoint['handler'] {
  return endpoint(async (req) => {
    const person = whoIs(req).id
    const id = req.routeParams?.id
    const invitation = isUuid(id) ? await act(req, { waits: id, for: person }, person) : null
    // Nobody learns of another's.
    if (!invitation) throw new NotFound(req.t)
    return answered(say(invitation))
  })
}
