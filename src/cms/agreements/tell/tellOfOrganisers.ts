import type { PayloadRequest } from 'payload'
import { listed, type Locale } from '@/words'
import { differenceWords as words } from '@/words/forms'
import { namesOf } from '../read/about'
import { type Agreement, agreementsAbout } from '../read/agreement'
import { writeChange } from './change'
import { isListed, remember } from '../read/organisers'
import { notYetShown } from '../machine/notYetShown'
import { tellOfChange } from './tellOfChange'

/** Once somebody has agreed: whoever organises with somebody that it was not shown is told, each of what is new to it. */
export async function tellOfOrganisers(req: PayloadRequest, { subject, organisation: newcomer }: Agreement): Promise<void> {
  const agreements = (await agreementsAbout(req, subject)).filter((one) => isListed(one) && one.state.status === 'accepted')
  const all = agreements.map(({ organisation }) => organisation)
  // Agreements older than the memory of what was shown: they know who was there.
  const shownTo = ({ organisation, shown }: Agreement) => shown ?? (organisation === newcomer ? all : all.filter((one) => one !== newcomer))
  const told = notYetShown(agreements.map((one) => ({ organisation: one.organisation, shown: shownTo(one) })), agreements[0]?.lead ?? null)
  if (told.length > 0) {
    const label = subject.concept === 'events' ? words.organisers : words.signatories
    const unknown = new Map(told.map((one) => [one.organisation, one.unknown]))
    const change = await writeChange(req, subject, { kind: 'organisers', before: all.filter((one) => one !== newcomer), after: all })
    for (const agreement of agreements) {
      const fresh = unknown.get(agreement.organisation)
      if (!fresh) continue
      const before = await namesOf(req, all.filter((one) => !fresh.includes(one)))
      const after = await namesOf(req, all)
      await tellOfChange(req, change, agreement, { kind: 'changed', differences: async (language: Locale) => [{ label: label[language], before: listed(before, language), after: listed(after, language) }] })
    }
  }
  for (const agreement of agreements) await remember(req, agreement.id, all)
}
