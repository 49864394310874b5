import type { Act } from '@/cms/privatePages/openPrivatePages'

/** What the form of a page sent: what is to be done, whether it was confirmed, on which state of the page, and the words typed with it. `communique` is an id. */
export type Sent = { act: Act['act']; isConfirmed: boolean; stamp: string } & Typed
export type Typed = Record<'reason' | 'words' | 'title' | 'text' | 'communique', string>

/** How long each may be, in characters. */
export const most: Record<keyof Typed, number> = { reason: 2_000, words: 4_000, title: 200, text: 30_000, communique: 36 }
export const nothingTyped: Typed = { reason: '', words: '', title: '', text: '', communique: '' }

const acts: readonly Act['act'][] = ['accept', 'decline', 'withdraw', 'seen', 'sign', 'correct', 'hand-in', 'take-back']

/** Reads a form; null when it is none of ours. */
export function sentIn(body: string): Sent | null {
  const form = new URLSearchParams(body)
  const act = acts.find((one) => one === form.get('act'))
  const said = (name: string) => plain(form.get(name) ?? '')
  if (!act) return null
  return {
    act, isConfirmed: form.get('confirmed') === 'yes', stamp: form.get('stamp') ?? '',
    reason: said('reason'), words: said('words'), title: said('title').replace(/\s+/g, ' '), text: said('text'), communique: said('communique'),
  }
}

/** The act that was sent, with the words that belong to it. */
export function actOf({ act, communique, reason, title, text, words }: Sent): Act {
  switch (act) {
    case 'decline':
    case 'withdraw':
      return { act, reason: reason || null }
    case 'correct':
      return { act, words }
    case 'hand-in':
      return { act, title, text }
    case 'take-back':
      return { act, communique }
    case 'accept':
    case 'seen':
    case 'sign':
      return { act }
  }
}

// Control characters and marks that turn the direction of what follows have no place in words; PostgreSQL holds no character zero.
const unsafe = /(?![\n\t])[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const plain = (typed: string): string => typed.replace(/\r\n?/g, '\n').replace(unsafe, '').trim()
