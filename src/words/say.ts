import { type Locale, locales, type Term } from './term'

/** One of our languages for the name of any; French when it is not ours. */
export const localeNamed = (language: string): Locale => locales.find((one) => one === language) ?? locales[0]

/** A term in a language; `{title}` and the like are filled in. */
export const filledIn = (term: Term, language: Locale, words: Record<string, string> = {}): string => term[language].replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
