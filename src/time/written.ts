import type { Locale } from '@/words'
import { day, month } from './days'
import { hour } from './hours'
import { isDate, isWallClock } from './validity'

/** A moment, a day or a month as it stands in a field, the day always first: `13/12/2026 18:00`, `13/12/2026`, `12/2026`. Anything else as it was typed. */
export function written(value: string): string {
  const [, year, month = '', day, hour] = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?$/.exec(value) ?? []
  return year ? [[day, month, year].filter(Boolean).join('/'), hour].filter(Boolean).join(' ') : value
}

/** The same in words: "dimanche 13 décembre 2026 à 18 h", "dimanche 13 décembre 2026", "décembre 2026"; null for anything else. */
export function inWords(value: string, locale: Locale): string | null {
  if (isWallClock(value)) return `${day(value, locale)} ${locale === 'fr' ? 'à' : 'at'} ${hour(value, locale)}`
  if (isDate(value)) return day(value, locale)
  return isDate(`${value}-01`) ? month(`${value}-01`, locale) : isDate(`${value}-01-01`) ? value : null
}
