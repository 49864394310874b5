import { diffArrays } from 'diff'
import { keyOf, type Paragraph } from './paragraphs'
import { changesOf, type Effort, effortFor, marked, type Piece, piecesOf } from './pieces'

/** One paragraph in two texts: its form in the first and in the second, null where it does not stand, and its words. */
export type ParagraphChange = { was: string | null; is: string | null; pieces: Piece[] }

/** How one text becomes another, whole: every paragraph of both, in order. */
export function compare(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphChange[] {
  const changes = changesOf(before.map(keyOf), after.map(keyOf), effortFor())
  const effort = effortFor()
  const all: ParagraphChange[] = []
  let [gone, come]: [Paragraph[], Paragraph[]] = [[], []]
  let [from, to] = [0, 0]
  const told = () => {
    all.push(...paired(gone, come, effort))
    ;[gone, come] = [[], []]
  }
  for (const { value: { length }, added, removed } of changes) {
    if (removed) gone.push(...before.slice(from, from + length))
    if (added) come.push(...after.slice(to, to + length))
    if (!added && !removed) {
      told()
      all.push(...after.slice(to, to + length).map(({ form, runs }) => ({ was: form, is: form, pieces: marked('same', runs) })))
    }
    if (!added) from += length
    if (!removed) to += length
  }
  told()
  return all
}

/** Whether a paragraph stands in both texts as it is. */
export const isSame = ({ was, is, pieces }: ParagraphChange): boolean => was === is && pieces.every((piece) => piece.is === 'same')

/** So many pairs are looked at for the paragraph that another has become. */
const PAIRS = 2_500

// What goes and what comes at one place: a paragraph that keeps half of its words is the same one, written anew.
function paired(gone: Paragraph[], come: Paragraph[], effort: Effort): ParagraphChange[] {
  if (gone.length * come.length > PAIRS) return [...gone.map(left), ...come.map(entered)]
  const bags = new Map([...gone, ...come].map((one) => [one, bagOf(one)]))
  const areAlike = (one: Paragraph, other: Paragraph) => shareOf(bags.get(one) ?? new Set(), bags.get(other) ?? new Set()) >= 0.5
  const [from, to] = [gone.values(), come.values()]
  return diffArrays(gone, come, { comparator: areAlike, oneChangePerToken: true }).map(({ added, removed }) => {
    if (removed) return left(next(from))
    const after = next(to)
    if (added) return entered(after)
    const before = next(from)
    return { was: before.form, is: after.form, pieces: piecesOf(before.runs, after.runs, effort) }
  })
}

const left = ({ form, runs }: Paragraph): ParagraphChange => ({ was: form, is: null, pieces: marked('gone', runs) })
const entered = ({ form, runs }: Paragraph): ParagraphChange => ({ was: null, is: form, pieces: marked('new', runs) })

function next(paragraphs: Iterator<Paragraph, undefined>): Paragraph {
  const { value, done } = paragraphs.next()
  if (done) throw new Error('More paragraphs were told than there are')
  return value
}

const bagOf = ({ runs }: Paragraph): Set<string> => new Set(runs.map(({ text }) => text).join('').toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** How many words two paragraphs have in common: none 0, all 1 (Dice's coefficient). */
function shareOf(one: Set<string>, other: Set<string>): number {
  const common = [...one].filter((word) => other.has(word)).length
  return common === 0 ? 0 : (2 * common) / (one.size + other.size)
}
