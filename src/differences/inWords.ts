import type { Locale } from '@/words'
import type { ParagraphChange } from './compare'
import { phrasesOf } from './phrases'

/** A paragraph that differs, as plain text: "Nous voulons [supprimé : du papier] [ajouté : des guichets (gras)]." */
export function inWords(change: ParagraphChange, locale: Locale): string {
  const { form, phrases } = phrasesOf(change, locale)
  return form + phrases.map(({ is, opens, words, set, closes }, at) => (is === 'new' && phrases[at - 1]?.is === 'gone' ? ' ' : '') + opens + words + set + closes).join('')
}
