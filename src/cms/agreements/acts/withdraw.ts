import type { PayloadRequest } from 'payload'
import type { Who } from '@/cms/access/agreementRights'
import { agreementFor } from '../read/agreement'
import { carryOutEffects } from '../tell/effects'
import { asAct } from './asAct'
import { applyTransition } from './applyTransition'
import type { State } from '../machine/state'

/** An organisation leaves, or objects to an agreement that was written down for it: its name is gone with this act. */
export function withdraw(req: PayloadRequest, who: Who, id: string, reason: string | null = null): Promise<State['status']> {
  return asAct(req, async () => {
    const made = await applyTransition(req, who, await agreementFor(req, who, id), { kind: 'withdraw' }, { reason })
    await carryOutEffects(req, made)
    return made.agreement.state.status
  })
}
