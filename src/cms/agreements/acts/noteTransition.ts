import type { PayloadRequest } from 'payload'
import { type AuditedAct, note } from '@/cms/journal/note'
import type { Agreement } from '../read/agreement'
import type { Move, Mover } from '../machine/state'

const acts: Partial<Record<Move['kind'], { act: AuditedAct; whose: 'organisation' | 'lead' }>> = {
  invite: { act: 'agreement.invited', whose: 'lead' },
  remind: { act: 'agreement.reminded', whose: 'lead' },
  cancel: { act: 'agreement.cancelled', whose: 'lead' },
  record: { act: 'agreement.recorded', whose: 'lead' },
  'record-signature': { act: 'text.signature-recorded', whose: 'lead' },
  expire: { act: 'agreement.expired', whose: 'lead' },
  accept: { act: 'agreement.accepted', whose: 'organisation' },
  sign: { act: 'text.signed', whose: 'organisation' },
  decline: { act: 'agreement.declined', whose: 'organisation' },
  withdraw: { act: 'agreement.withdrawn', whose: 'organisation' },
}

/** Notes a move for the coordinators of both sides. */
export async function noteMove(req: PayloadRequest, { organisation, lead, role, subject }: Agreement, { kind }: Move, mover: Mover): Promise<void> {
  const known = acts[kind]
  if (!known) return
  const [own, other] = known.whose === 'lead' ? [lead, organisation] : [organisation, lead]
  const who = mover === 'page' || mover === 'platform' ? { who: null } : {}
  await note(req, { act: known.act, ...who, organisation: own, otherOrganisation: other, subject, detail: { role, mover, organisation } })
}
