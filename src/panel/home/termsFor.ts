import type { PayloadRequest } from 'payload'
import { filledIn, localeNamed, type Term } from '@/words'

/** Says a term in the language of a request; `{count}` and the like are filled in. */
export function termsFor(req: PayloadRequest) {
  const language = localeNamed(req.i18n.language)
  const say = (term: Term, filled?: Record<string, string>) => filledIn(term, language, filled)
  return { language, say }
}
