import type { PayloadRequest } from 'payload'
import type { Who } from '../../access/agreements'
import { agreementFor } from './agreement'
import { follow } from './follow'
import { inTurn } from './inTurn'
import { make } from './make'
import type { State } from './state'

/** An organisation leaves, or objects to an agreement that was written down for it: its name is gone with this act. */
export function withdraw(req: PayloadRequest, who: Who, id: string, reason: string | null = null): Promise<State['status']> {
  return inTurn(req, async () => {
    const made = await make(req, who, await agreementFor(req, who, id), { kind: 'withdraw' }, { reason })
    await follow(req, made)
    return made.agreement.state.status
  })
}
