'use client'

import { useTranslation } from '@payloadcms/ui'
import { typeset } from '@/text'
import { date } from '@/time'
import { filledIn, listed, type Locale, localeNamed, type Term } from '@/words'

export type Say = (term: Term, filled?: Record<string, string>) => string

/** Says a term in the member's language, set as it is printed there; `{name}` and the like are filled in. */
export function useSaying(): { say: Say; day: (of: string) => string; list: (names: readonly string[]) => string; language: Locale } {
  const language = localeNamed(useTranslation().i18n.language)
  return {
    language,
    say: (term, filled) => typeset(filledIn(term, language, filled), language),
    day: (of) => date(of, language),
    list: (names) => listed(names, language),
  }
}
