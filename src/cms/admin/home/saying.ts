import type { PayloadRequest } from 'payload'
import type { Locale, Term } from '@/words'

/** Says a term in the language of a request; `{count}` and the like are filled in. */
export function saying(req: PayloadRequest) {
  const language: Locale = req.i18n.language === 'en' ? 'en' : 'fr'
  const say = (term: Term, filled: Record<string, string> = {}) => term[language].replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '')
  return { language, say }
}
