'use client'

import { useTranslation } from '@payloadcms/ui'
import { filledIn, localeNamed, type Term } from '@/words'

/** Says a term in the member's language; `{title}` and the like are filled in. */
export function useTerm() {
  const { i18n } = useTranslation()
  return (term: Term, filled?: Record<string, string>) => filledIn(term, localeNamed(i18n.language), filled)
}
