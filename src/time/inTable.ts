import type { Locale } from '@/words'
import { orElse } from './orElse'

const styles = { second: 'medium', minute: 'short' } as const

/** A moment in a table of the panel, on the clocks of Paris: "18/01/2025 14:00", "18 Jan 2025, 14:00", with its seconds where they matter. Empty when it is none. */
export const inTable = (at: Date, locale: Locale, precision: keyof typeof styles = 'minute'): string => orElse('', () => formats[locale][precision].format(at))

// In English a number may be the day or the month; a name is a month.
const format = (region: string, dateStyle: 'short' | 'medium', precision: keyof typeof styles) => new Intl.DateTimeFormat(region, { dateStyle, timeStyle: styles[precision], timeZone: 'Europe/Paris' })
const formats = {
  fr: { second: format('fr-FR', 'short', 'second'), minute: format('fr-FR', 'short', 'minute') },
  en: { second: format('en-GB', 'medium', 'second'), minute: format('en-GB', 'medium', 'minute') },
}
