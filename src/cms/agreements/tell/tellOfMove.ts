import type { PayloadRequest } from 'payload'
import { agreementsAbout } from '../read/agreement'
import { writeChange } from './change'
import { differencesOfMove, type WhenAndWhere } from '../read/whenAndWhere'
import { tellOfChange } from './tellOfChange'

/** An event that is online has moved: every other organisation that agreed to it, in whatever role, is told once, with the difference. */
export async function tellOfMove(req: PayloadRequest, event: string, before: WhenAndWhere, after: WhenAndWhere, reason: string): Promise<void> {
  const subject = { concept: 'events', id: event } as const
  const change = await writeChange(req, subject, { kind: 'moved', before, after })
  for (const agreement of await agreementsAbout(req, subject)) {
    if (agreement.state.status !== 'accepted' || agreement.organisation === agreement.lead) continue
    await tellOfChange(req, change, agreement, { kind: 'changed', differences: (language) => differencesOfMove(req, before, after, language), reason: reason || null })
  }
}
