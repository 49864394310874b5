import type { PayloadRequest } from 'payload'
import type { Difference, Letter } from '@/letters/letter'
import type { Locale } from '@/words'
import { whoAnswersFor } from '@/cms/outbox/recipients'
import { aboutOf } from '../read/about'
import { type Agreement, agreementsAbout } from '../read/agreement'
import { isToldNow, writeChange } from './change'
import { linkFor } from '../acts/pageAddress'
import { applyTransition } from '../acts/applyTransition'
import { tellEach } from '@/cms/outbox/tell'
import { differencesOfMove, type WhenAndWhere } from '../read/whenAndWhere'

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

/** An event that is online has moved: every other organisation that agreed to it, in whatever role, is told once, with the difference. */
export async function tellOfMove(req: PayloadRequest, event: string, before: WhenAndWhere, after: WhenAndWhere, reason: string): Promise<void> {
  const subject = { concept: 'events', id: event } as const
  const change = await writeChange(req, subject, { kind: 'moved', before, after })
  for (const agreement of await agreementsAbout(req, subject)) {
    if (agreement.state.status !== 'accepted' || agreement.organisation === agreement.lead) continue
    await tellOfChange(req, change, agreement, { kind: 'changed', differences: (language) => differencesOfMove(req, before, after, language), reason: reason || null })
  }
}
