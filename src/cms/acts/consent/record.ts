import type { PayloadRequest } from 'payload'
import type { Subject, Who } from '../../access/agreements'
import { textSigned } from '../texts/signed'
import type { Role } from './agreement'
import { mayAsk } from './asker'
import { begin } from './begin'
import { follow } from './follow'
import { inTurn } from './inTurn'
import type { Asked } from './invite'
import { make } from './make'
import { show } from './organisers'
import type { Channel } from './state'

/** From whom, on which day ("2025-01-10") and how an agreement came. */
export type Given = { subject: Subject; organisation: string; role: Role; givenBy: string; givenOn: string; channel: Exclude<Channel, 'here'> }

/** Writes down an agreement that was given elsewhere. It counts at once; the organisation is told, and can object in one step. */
export function recordAgreement(req: PayloadRequest, who: Who, { subject, organisation, role, givenBy, givenOn, channel }: Given): Promise<Asked> {
  return inTurn(req, async () => {
    await mayAsk(req, who, { subject, organisations: [organisation], role })
    const agreement = await begin(req, subject, organisation, role)
    const made = await make(req, who, agreement, { kind: 'record', givenOn, channel, text: await textSigned(req, agreement) }, { givenBy })
    await show(req, subject, [made.agreement.id])
    return { id: made.agreement.id, organisation, told: await follow(req, made) }
  })
}
