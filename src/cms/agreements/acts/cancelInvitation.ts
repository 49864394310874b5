import type { PayloadRequest } from 'payload'
import type { Who } from '@/cms/access/agreementRights'
import { agreementFor } from '../read/agreement'
import { carryOutEffects } from '../tell/effects'
import { asAct } from './asAct'
import { applyTransition } from './applyTransition'

/** Takes an invitation back that nobody has answered. */
export function cancelInvitation(req: PayloadRequest, who: Who, id: string): Promise<{ told: number }> {
  return asAct(req, async () => ({ told: await carryOutEffects(req, await applyTransition(req, who, await agreementFor(req, who, id), { kind: 'cancel' })) }))
}
