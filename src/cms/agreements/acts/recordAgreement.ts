import type { PayloadRequest } from 'payload'
import type { Subject, Who } from '@/cms/access/agreementRights'
import { textSigned } from '../texts/signatories'
import type { Role } from '../read/agreement'
import { mayAsk } from './mayAsk'
import { findOrCreate } from './findOrCreate'
import { carryOutEffects } from '../tell/effects'
import { asAct } from './asAct'
import type { Asked } from './invite'
import { applyTransition } from './applyTransition'
import { show } from '../read/organisers'
import type { Channel } from '../machine/state'

/** From whom, on which day ("2025-01-10") and how an agreement came. */
export type Given = { subject: Subject; organisation: string; role: Role; givenBy: string; givenOn: string; channel: Exclude<Channel, 'here'> }

/** Writes down an agreement that was given elsewhere. It counts at once; the organisation is told, and can object in one step. */
export function recordAgreement(req: PayloadRequest, who: Who, { subject, organisation, role, givenBy, givenOn, channel }: Given): Promise<Asked> {
  return asAct(req, async () => {
    await mayAsk(req, who, { subject, organisations: [organisation], role })
    const agreement = await findOrCreate(req, subject, organisation, role)
    const made = await applyTransition(req, who, agreement, { kind: 'record', givenOn, channel, text: await textSigned(req, agreement) }, { givenBy })
    await show(req, subject, [made.agreement.id])
    return { id: made.agreement.id, organisation, told: await carryOutEffects(req, made) }
  })
}
