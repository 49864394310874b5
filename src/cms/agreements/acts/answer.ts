import type { PayloadRequest } from 'payload'
import type { Who } from '@/cms/access/agreementRights'
import { textSigned } from '../texts/signatories'
import { agreementFor } from '../read/agreement'
import { carryOutEffects } from '../tell/effects'
import { asAct } from './asAct'
import { applyTransition } from './applyTransition'
import { remember } from '../read/organisers'
import type { State } from '../machine/state'

/** `saw`: the organisers that the page showed beside the question, by id. `text`: the text that it showed; without one, the text as it is put to signature. */
export type Answer = { answer: 'accepted' | 'declined'; reason?: string | null; saw?: string[]; text?: string | null }

/** An organisation answers the invitation that waits for it. */
export function answer(req: PayloadRequest, who: Who, id: string, { answer, reason = null, saw = [], text = null }: Answer): Promise<State['status']> {
  return asAct(req, async () => {
    const agreement = await agreementFor(req, who, id)
    const made = await applyTransition(req, who, agreement, answer === 'accepted' ? { kind: 'accept', text: await textSigned(req, agreement, text) } : { kind: 'decline' }, { reason })
    if (saw.length > 0) await remember(req, id, [...saw, agreement.organisation])
    await carryOutEffects(req, made)
    return made.agreement.state.status
  })
}
