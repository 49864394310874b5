import type { PayloadRequest } from 'payload'
import type { ChangedFact } from '@/letters/letter'
import { whenInWords, withOffset } from '@/time'
import { attendanceModes, type Locale } from '@/words'
import { differenceWords as words } from '@/words/forms'
import { placeOf } from './about'

/** When, where and how people come to an event. Dates are wall clocks in `zone`; `venue` is an id. */
export type WhenAndWhere = { startsAt: string; endsAt: string | null; zone: string; venue: string | null; attendanceMode: string }

/** What moved, in words. */
export async function differencesOfMove(req: PayloadRequest, before: WhenAndWhere, after: WhenAndWhere, language: Locale): Promise<ChangedFact[]> {
  const unknown = words.unknown[language]
  const saysZone = before.zone !== after.zone
  const how = (mode: string) => (mode in attendanceModes ? attendanceModes[mode as keyof typeof attendanceModes][language] : mode)
  const lines: ChangedFact[] = [
    { label: words.when[language], before: whenOf(before, saysZone, language), after: whenOf(after, saysZone, language) },
    { label: words.where[language], before: (await placeOf(req, before.venue)) ?? unknown, after: (await placeOf(req, after.venue)) ?? unknown },
    { label: words.how[language], before: how(before.attendanceMode), after: how(after.attendanceMode) },
  ]
  return lines.filter((line) => line.before !== line.after)
}

function whenOf({ startsAt, endsAt, zone }: WhenAndWhere, saysZone: boolean, language: Locale): string {
  const said = whenInWords({ startsAt: withOffset(startsAt, zone), endsAt: endsAt ? withOffset(endsAt, zone) : null }, language)
  return saysZone ? `${said} (${zone})` : said
}
