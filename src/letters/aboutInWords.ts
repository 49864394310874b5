import { whenInWords } from '@/time'
import type { Locale } from '@/words'
import type { About } from './letter'
import { line } from './line'

/** What a letter is about: title, then date and place, a line each. */
export function aboutInWords({ title, startsAt, endsAt, place }: About, locale: Locale): string {
  return [named(title, locale), startsAt && whenInWords({ startsAt, endsAt }, locale), place && line(place)].filter(Boolean).join('\n')
}

/** A title between the quotes of the language. */
export const named = (title: string, locale: Locale): string => (locale === 'fr' ? `« ${line(title)} »` : `“${line(title)}”`)
