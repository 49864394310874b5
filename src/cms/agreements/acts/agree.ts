import type { PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import type { Subject } from '@/cms/access/agreementRights'
import { translate } from '@/cms/errors/translate'
import { refused } from '@/cms/errors/refused'
import { findOrCreate } from './findOrCreate'
import { carryOutEffects } from '../tell/effects'
import { applyTransition } from './applyTransition'
import { show } from '../read/organisers'

/** Writes that who leads agrees by publishing, after those already there. One that was asked and has not said yes is not overruled. */
export async function agree(req: PayloadRequest, subject: Subject, organisation: string): Promise<void> {
  const agreement = await findOrCreate(req, subject, organisation, subject.concept === 'events' ? 'co-organiser' : 'signatory')
  if (agreement.state.status === 'accepted') return
  if (agreement.state.status !== 'none') throw refused(translate(req, problems.notAgreed), 'NOT_AGREED')
  // The organisation's own act: that it may publish was asked before.
  const made = await applyTransition(req, { as: 'platform' }, agreement, { kind: 'publish', text: null })
  await show(req, subject, [agreement.id])
  await carryOutEffects(req, made)
}
