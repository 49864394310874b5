import type { PayloadRequest } from 'payload'
import type { Who } from '@/cms/access/agreementRights'
import { agreementFor } from '../read/agreement'
import { carryOutEffects } from '../tell/effects'
import { asAct } from '../acts/asAct'
import { applyTransition, refusal } from '../acts/applyTransition'
import type { State } from '../machine/state'
import { textSigned } from './signatories'

/** An organisation that signed an earlier text signs the one that is put to signature now; `text` is the one it has read. */
export function sign(req: PayloadRequest, who: Who, id: string, text: string): Promise<State['status']> {
  return asAct(req, async () => {
    const agreement = await agreementFor(req, who, id)
    if (agreement.role !== 'signatory') throw refusal(req, 'WRONG_ROLE')
    const made = await applyTransition(req, who, agreement, { kind: 'sign', text: (await textSigned(req, agreement, text)) ?? text })
    await carryOutEffects(req, made)
    return made.agreement.state.status
  })
}
