import { languages, type Locale, type Term } from '@/words'

/** A language by its name; a code that we have no word for stays a code. */
export function languageName(code: string, locale: Locale): string {
  const known: Readonly<Record<string, Term>> = languages
  return known[code]?.[locale] ?? code
}
