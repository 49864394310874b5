import type { PayloadRequest } from 'payload'
import type { Who } from '@/cms/access/agreementRights'
import { agreementFor } from '../read/agreement'
import { carryOutEffects } from '../tell/effects'
import { asAct } from '../acts/asAct'
import type { Asked } from '../acts/invite'
import { applyTransition, refusal } from '../acts/applyTransition'
import type { Given } from '../acts/recordAgreement'
import { textSigned } from './signatories'

/** Which text was signed, and from whom, on which day and how that came. */
type GivenSignature = Pick<Given, 'givenBy' | 'givenOn' | 'channel'> & { text: string }

/** Writes down that an organisation which agreed to an earlier text has signed, elsewhere, the one that is put to signature now. It counts at once; the organisation is told. */
export function recordSignature(req: PayloadRequest, who: Who, id: string, { text, givenBy, ...given }: GivenSignature): Promise<Asked> {
  return asAct(req, async () => {
    const agreement = await agreementFor(req, who, id)
    if (agreement.role !== 'signatory') throw refusal(req, 'WRONG_ROLE')
    const made = await applyTransition(req, who, agreement, { kind: 'record-signature', ...given, text: (await textSigned(req, agreement, text)) ?? text }, { givenBy })
    return { id, organisation: agreement.organisation, told: await carryOutEffects(req, made) }
  })
}
