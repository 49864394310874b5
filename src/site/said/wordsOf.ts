import type { Locale as ContractLocale } from '@/ask/documents'
import { typeset } from '@/text'
import type { Locale } from '@/words'

/** A page's language as the contract writes it. */
export function contractLocale(locale: Locale): ContractLocale {
  return locale === 'fr' ? 'FR' : 'EN'
}

/**
 * How to show the words of a thing on a page: `lang` is set only where they are in another language than the page,
 * `set` gives them the typography of their own.
 */
export function wordsOf(thing: { contentLocale: ContractLocale }, locale: Locale): { lang: Locale | undefined; set: (text: string) => string } {
  const own: Locale = thing.contentLocale === 'FR' ? 'fr' : 'en'
  return { lang: own === locale ? undefined : own, set: (text) => typeset(text, own) }
}
