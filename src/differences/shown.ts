import { isSame, type ParagraphChange } from './compare'

/** Characters of what stays that are kept on each side of what changes. */
const AROUND = 60

/** What there is to read of a comparison: all that goes and comes, and of what stays only what stands next to it. Nothing, where nothing changes. */
export function shown(changes: ParagraphChange[]): ParagraphChange[] {
  if (changes.every(isSame)) return []
  const isNextToChange = (at: number) => [changes[at - 1], changes[at + 1]].some((other) => other && !isSame(other))
  const lines = changes.map((change, at) => {
    if (!isSame(change)) return shortened(change)
    return isNextToChange(at) ? saying(around(wordsOf(change), false, false), change.is) : null
  })
  return lines.flatMap((line, at) => line ?? (lines[at - 1] === null ? [] : [saying('[…]', 'p')]))
}

const wordsOf = ({ pieces }: ParagraphChange) => pieces.map(({ text }) => text).join('')

const saying = (text: string, form: string | null): ParagraphChange => ({ was: form, is: form, pieces: [{ is: 'same', text }] })

// How words are set is told of those that come or go.
function shortened({ was, is, pieces }: ParagraphChange): ParagraphChange {
  const all: ParagraphChange['pieces'] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (piece.is !== 'same') all.push(piece)
    else if (last?.is === 'same') all[all.length - 1] = { is: 'same', text: last.text + piece.text }
    else all.push({ is: 'same', text: piece.text })
  }
  return { was, is, pieces: all.map((piece, at) => (piece.is === 'same' ? { is: 'same', text: around(piece.text, at === 0, at === all.length - 1) } : piece)) }
}

/** The ends of a long text; only the one that stands next to a change, where another is the end of it all. */
function around(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * AROUND + 20) return text
  const start = isFirst ? '' : text.slice(0, AROUND).replace(/\S*$/, '')
  const end = isLast ? '' : text.slice(-AROUND).replace(/^\S*/, '')
  return `${start}[…]${end}`
}
