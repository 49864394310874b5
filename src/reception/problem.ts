import type { Term } from '@/words'
import { receptionWords as words } from '@/words/pages'
import { most, type Sent, type Typed } from './sent'

/** What keeps a form from being read back, in words; null when nothing does. */
export function problemWith(sent: Sent): Term | null {
  if ((Object.keys(most) as (keyof Typed)[]).some((name) => sent[name].length > most[name])) return words.tooLong
  if (sent.act === 'correct' && sent.words === '') return words.wordsMissing
  if (sent.act === 'hand-in' && (sent.title === '' || sent.text === '')) return words.textMissing
  return null
}
