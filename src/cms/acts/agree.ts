import type { PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import type { Subject } from '../access/agreements'
import { inLanguageOf } from '../fields/problem'
import { refused } from '../fields/wrongField'
import { begin } from './consent/begin'
import { follow } from './consent/follow'
import { make } from './consent/make'
import { show } from './consent/organisers'

/** Writes that who leads agrees by publishing, after those already there. One that was asked and has not said yes is not overruled. */
export async function agree(req: PayloadRequest, subject: Subject, organisation: string): Promise<void> {
  const agreement = await begin(req, subject, organisation, subject.concept === 'events' ? 'co-organiser' : 'signatory')
  if (agreement.state.status === 'accepted') return
  if (agreement.state.status !== 'none') throw refused(inLanguageOf(req, problems.notAgreed), 'NOT_AGREED')
  // The organisation's own act: that it may publish was asked before.
  const made = await make(req, { as: 'platform' }, agreement, { kind: 'publish', text: null })
  await show(req, subject, [agreement.id])
  await follow(req, made)
}
