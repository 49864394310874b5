import type { PayloadRequest } from 'payload'
import type { Who } from '../../access/agreements'
import { agreementFor } from './agreement'
import { follow } from './follow'
import { inTurn } from './inTurn'
import { make } from './make'

/** Takes an invitation back that nobody has answered. */
export function cancelInvitation(req: PayloadRequest, who: Who, id: string): Promise<{ told: number }> {
  return inTurn(req, async () => ({ told: await follow(req, await make(req, who, await agreementFor(req, who, id), { kind: 'cancel' })) }))
}
