import { diffWordsWithSpace } from 'diff'

/** A stretch of a text that stays, goes or comes. */
export type Piece = { is: 'same' | 'gone' | 'new'; text: string }

/** Characters of what stays that are kept on each side of what changes. */
const AROUND = 60
/** Characters of a long text that are shown when all of it is new, or all of it goes. */
const BEGINNING = 240

/** So many words may come and go before two texts count as two texts: to compare them takes the square of it. */
const MOST = 2_000

/** How one text becomes another, word by word; of what stays, only what stands around it. */
export function difference(before: string, after: string): Piece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST })
  if (!changes) return [{ is: 'gone', text: beginning(before) }, { is: 'new', text: beginning(after) }]
  return changes.map(({ value, added, removed }, at) =>
    added || removed ? { is: added ? 'new' : 'gone', text: value } : { is: 'same', text: around(value, at === 0, at === changes.length - 1) },
  )
}

/** The beginning of a text that is too long to be shown whole. */
export const beginning = (text: string): string => (text.length > BEGINNING ? `${cut(text.slice(0, BEGINNING), /\s\S*$/)} […]` : text)

function around(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * AROUND + 20) return text
  const start = isFirst ? '' : cut(text.slice(0, AROUND), /\S*$/)
  const end = isLast ? '' : cut(text.slice(-AROUND), /^\S*/)
  return `${start}[…]${end}`
}

const cut = (text: string, part: RegExp) => text.replace(part, '')
