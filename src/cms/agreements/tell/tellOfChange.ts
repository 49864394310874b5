import type { PayloadRequest } from 'payload'
import type { Difference, Letter } from '@/letters/letter'
import type { Locale } from '@/words'
import { whoAnswersFor } from '@/cms/outbox/recipients'
import { aboutOf } from '../read/about'
import type { Agreement } from '../read/agreement'
import { isToldNow } from './change'
import { linkFor } from './link'
import { applyTransition } from '../acts/applyTransition'
import { tellEach } from './tellEach'

type Told = { kind: 'changed' | 'text-corrected'; differences: (language: Locale) => Promise<Difference[]>; reason?: string | null }

/** Tells an organisation that agreed of a change, once: it may answer "seen", or leave. Silence keeps its agreement. */
export async function tellOfChange(req: PayloadRequest, change: string, agreement: Agreement, { kind, differences, reason = null }: Told): Promise<void> {
  const { organisation, subject } = agreement
  if (!(await isToldNow(req, change, organisation))) return
  await applyTransition(req, { as: 'platform' }, agreement, { kind: 'tell' })
  await tellEach(req, `change:${change}:${organisation}`, await whoAnswersFor(req, organisation), async (language): Promise<Letter> => {
    const said = { about: await aboutOf(req, subject, language), differences: await differences(language), link: await linkFor(req, agreement, language) }
    return kind === 'changed' ? { kind, ...said, reason } : { kind, ...said }
  })
}
