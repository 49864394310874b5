import { type Locale, locales } from '@/words'
import { fill } from './addressOf'
import type { Match } from './match'

/** The same page in every language, for the language switch and `hreflang`. Empty where there is no page. */
export function alternatesOf(at: Match): { locale: Locale; path: string }[] {
  const { page, params } = at
  return page === 'missing' ? [] : locales.map((locale) => ({ locale, path: fill(page, locale, params) }))
}
