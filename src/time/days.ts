import type { Locale } from '@/words'
import { dayOfMonth, monthOf, weekdayOf } from './names'

// All of these read the date that stands in the text, so a moment is said on the clocks of its own offset.

/** "18 janvier 2025", "18 January 2025". */
export function date(moment: string, locale: Locale): string {
  return spoken(dayOfMonth(moment, locale), monthOf(moment, locale), yearOf(moment))
}

/** "samedi 18 janvier 2025", "Saturday 18 January 2025". */
export function day(moment: string, locale: Locale): string {
  return spoken(weekdayOf(moment, locale), date(moment, locale))
}

/** "janvier 2025", "January 2025". */
export function month(moment: string, locale: Locale): string {
  return spoken(monthOf(moment, locale), yearOf(moment))
}

/** Several days, said without repeating what they share: "du vendredi 17 au dimanche 19 janvier 2025". */
export function days(from: string, to: string, locale: Locale): string {
  const first = `${weekdayOf(from, locale)} ${dayOfMonth(from, locale)}`
  const sameYear = yearOf(from) === yearOf(to)
  const sameMonth = sameYear && from.slice(5, 7) === to.slice(5, 7)
  const start = sameMonth ? first : sameYear ? `${first} ${monthOf(from, locale)}` : day(from, locale)
  return locale === 'fr' ? `du ${start} au ${day(to, locale)}` : `${start} to ${day(to, locale)}`
}

// What is no date has no weekday and no month: it is said as it stands.
function spoken(...words: string[]): string {
  return words.filter(Boolean).join(' ')
}

function yearOf(moment: string): string {
  return moment.slice(0, 4)
}
