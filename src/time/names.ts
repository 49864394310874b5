import type { Locale } from '@/words'
import { locales } from '@/words'
import { orElse } from './orElse'

const named = (options: Intl.DateTimeFormatOptions) =>
  Object.fromEntries(locales.map((locale) => [locale, new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })])) as Record<
    Locale,
    Intl.DateTimeFormat
  >
const weekdays = named({ weekday: 'long' })
const months = named({ month: 'long' })

/** The day of the week of a date (`YYYY-MM-DD…`): "samedi", "Saturday". Empty when it is no date. */
export function weekdayOf(date: string, locale: Locale): string {
  return orElse('', () => weekdays[locale].format(utc(date)))
}

/** The month of a date (`YYYY-MM-DD…`): "janvier", "January". Empty when it is no date. */
export function monthOf(date: string, locale: Locale): string {
  return orElse('', () => months[locale].format(utc(date)))
}

/** The day of the month as it is said: "1er", "18" in French, "18" in English. */
export function dayOfMonth(date: string, locale: Locale): string {
  const day = String(Number(date.slice(8, 10)) || '')
  return locale === 'fr' && day === '1' ? '1er' : day
}

function utc(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`)
}
