import type { PayloadRequest } from 'payload'
import type { Difference } from '@/letters/letter'
import { whenInWords, withOffset } from '@/time'
import { attendanceModes, type Locale } from '@/words'
import { differenceWords as words } from '@/words/forms'
import { agreementsAbout } from './agreement'
import { placeOf } from './about'
import { writeChange } from './change'
import { tellOfChange } from './tellOfChange'

/** When, where and how people come to an event. Dates are wall clocks in `zone`; `venue` is an id. */
export type Gathering = { startsAt: string; endsAt: string | null; zone: string; venue: string | null; attendanceMode: string }

/** An event that is online has moved: every other organisation that agreed to it, in whatever role, is told once, with the difference. */
export async function tellOfMove(req: PayloadRequest, event: string, before: Gathering, after: Gathering, reason: string): Promise<void> {
  const subject = { concept: 'events', id: event } as const
  const change = await writeChange(req, subject, { kind: 'moved', before, after })
  const places = [await placeOf(req, before.venue), await placeOf(req, after.venue)] as const
  for (const agreement of await agreementsAbout(req, subject)) {
    if (agreement.state.status !== 'accepted' || agreement.organisation === agreement.lead) continue
    await tellOfChange(req, change, agreement, { kind: 'changed', differences: async (language) => differencesBetween(before, after, places, language), reason: reason || null })
  }
}

/** How two gatherings differ, in words; `places` are those of the one and of the other. */
export function differencesBetween(before: Gathering, after: Gathering, places: readonly [string | null, string | null], language: Locale): Difference[] {
  const unknown = words.unknown[language]
  const how = (mode: string) => (mode in attendanceModes ? attendanceModes[mode as keyof typeof attendanceModes][language] : mode)
  const lines: Difference[] = [
    { label: words.when[language], before: whenOf(before, before.zone !== after.zone, language), after: whenOf(after, before.zone !== after.zone, language) },
    { label: words.where[language], before: places[0] ?? unknown, after: places[1] ?? unknown },
    { label: words.how[language], before: how(before.attendanceMode), after: how(after.attendanceMode) },
  ]
  return lines.filter((line) => line.before !== line.after)
}

function whenOf({ startsAt, endsAt, zone }: Gathering, saysZone: boolean, language: Locale): string {
  const said = whenInWords({ startsAt: withOffset(startsAt, zone), endsAt: endsAt ? withOffset(endsAt, zone) : null }, language)
  return saysZone ? `${said} (${zone})` : said
}
