'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Term } from '@/words'

/** Says a term in the member's language; `{title}` and the like are filled in. */
export function useSaid() {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'fr'
  return (term: Term, filled: Record<string, string> = {}) => term[language].replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '')
}
