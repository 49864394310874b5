import type { Locale } from '@/words'
import { day, days } from './days'
import { hour, hours, isOneDay } from './hours'

/** A stretch of time as the contract gives it: moments with the offset of the place; an unknown end is null. */
export type Span = { startsAt: string; endsAt: string | null }

/** What a poster says of a span: its day or days, then its hours. */
export function when({ startsAt, endsAt }: Span, locale: Locale): { day: string; hours: string } {
  const several = endsAt !== null && !isOneDay(startsAt, endsAt)
  return { day: several ? days(startsAt, endsAt, locale) : day(startsAt, locale), hours: hours(startsAt, endsAt, locale) }
}

/** The same in one breath: "samedi 18 janvier 2025, de 14 h à 20 h 30". */
export function whenInWords(span: Span, locale: Locale): string {
  const said = when(span, locale)
  return `${said.day}, ${said.hours}`
}

/** A moment with its weekday: "lundi 6 janvier 2025, 7 h 12". */
export function momentInWords(moment: string, locale: Locale): string {
  return `${day(moment, locale)}, ${hour(moment, locale)}`
}

/** Whether a span lies behind `now`. Without a known end it lasts until the night after it began. */
export function isOver({ startsAt, endsAt }: Span, now: Date): boolean {
  return Date.parse(endsAt ?? lastMomentOf(startsAt)) < now.getTime()
}

function lastMomentOf(moment: string): string {
  return `${moment.slice(0, 10)}T23:59:59${moment.slice(19)}`
}
