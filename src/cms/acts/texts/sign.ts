import type { PayloadRequest } from 'payload'
import type { Who } from '../../access/agreements'
import { agreementFor } from '../consent/agreement'
import { follow } from '../consent/follow'
import { inTurn } from '../consent/inTurn'
import { make, refusal } from '../consent/make'
import type { State } from '../consent/state'
import { textSigned } from './signed'

/** An organisation that signed an earlier text signs the one that is put to signature now; `text` is the one it has read. */
export function sign(req: PayloadRequest, who: Who, id: string, text: string): Promise<State['status']> {
  return inTurn(req, async () => {
    const agreement = await agreementFor(req, who, id)
    if (agreement.role !== 'signatory') throw refusal(req, 'WRONG_ROLE')
    const made = await make(req, who, agreement, { kind: 'sign', text: (await textSigned(req, agreement, text)) ?? text })
    await follow(req, made)
    return made.agreement.state.status
  })
}
