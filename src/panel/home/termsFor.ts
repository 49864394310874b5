import type { PayloadRequest } from 'payload'
import { filledIn, listed, localeNamed, type Term } from '@/words'

/** Says a term in the language of a request; `{count}` and the like are filled in; lists are joined. */
export function termsFor(req: PayloadRequest) {
  const language = localeNamed(req.i18n.language)
  const say = (term: Term, filled?: Record<string, string>) => filledIn(term, language, filled)
  return { language, list: (names: readonly string[]) => listed(names, language), say }
}
