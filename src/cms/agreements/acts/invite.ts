import type { PayloadRequest } from 'payload'
import type { Subject, Who } from '@/cms/access/agreementRights'
import { putToSignature } from '../texts/text'
import type { Role } from '../read/agreement'
import { mayAsk } from './mayAsk'
import { findOrCreate } from './findOrCreate'
import { carryOutEffects } from '../tell/effects'
import { asAct } from './asAct'
import { applyTransition, type Made } from './applyTransition'
import { show } from '../read/organisers'

/** `deadline` is the last day to answer ("2025-01-10"). */
export type Invitation = { subject: Subject; organisations: string[]; role: Role; message: string | null; deadline: string | null }
export type Asked = { id: string; organisation: string; told: number }

/**
 * Asks organisations to organise, host or sign: all of them or none. Each is shown the whole list as proposed. `told`: how many people of it are
 * written to; nobody when it has neither coordinators nor an address.
 */
export function invite(req: PayloadRequest, who: Who, { subject, organisations, role, message, deadline }: Invitation): Promise<Asked[]> {
  return asAct(req, async () => {
    await mayAsk(req, who, { subject, organisations, role })
    if (subject.concept === 'communiques') await putToSignature(req, subject.id)
    const made: Made[] = []
    for (const organisation of new Set(organisations)) {
      made.push(await applyTransition(req, who, await findOrCreate(req, subject, organisation, role), { kind: 'invite', deadline }, { message }))
    }
    await show(req, subject, made.map(({ agreement }) => agreement.id))
    const asked: Asked[] = []
    for (const one of made) asked.push({ id: one.agreement.id, organisation: one.agreement.organisation, told: await carryOutEffects(req, one) })
    return asked
  })
}
