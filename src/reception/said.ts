import { typeset } from '@/text'
import { date, hour, whenInWords } from '@/time'
import type { Locale, Term } from '@/words'

/** A term with the spaces of its language. */
export const said = (term: Term, locale: Locale): string => typeset(term[locale], locale)

/** A title between the quotes of the language. */
export const quoted = (title: string, locale: Locale): string => (locale === 'fr' ? `« ${title} »` : `“${title}”`)

/** A local moment: "3 janvier 2025, 14 h". */
export const moment = (at: string, locale: Locale): string => `${date(at, locale)}, ${hour(at, locale)}`

/** A local moment before what was said then: "3 janvier 2025, 14 h :". */
export const before = (at: string, locale: Locale): string => said({ fr: `${moment(at, 'fr')} :`, en: `${moment(at, 'en')}:` }, locale)

/** When an event is, as it was typed; null while that is not known. */
export function whenOf({ startsAt, endsAt }: { startsAt: string | null; endsAt: string | null }, locale: Locale): string | null {
  return startsAt && whenInWords({ startsAt, endsAt }, locale)
}
