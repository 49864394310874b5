import { diffArrays } from 'diff'
import { wordsIn } from '@/text'
import { joined, keyOf, type Run } from './paragraphs'

/** A stretch of words that stays, goes or comes. */
export type Piece = Run & { is: 'same' | 'gone' | 'new' }

/** How the words of one paragraph become those of another: all that stays and goes is the first, all that stays and comes the second. */
export function piecesOf(before: readonly Run[], after: readonly Run[], effort: Effort): Piece[] {
  const [was, is] = [words(before), words(after)]
  const changes = changesOf(was, is, effort)
  const pieces: Piece[] = []
  let [gone, come]: [Run[], Run[]] = [[], []]
  const told = () => {
    pieces.push(...marked('gone', gone), ...marked('new', come))
    ;[gone, come] = [[], []]
  }
  changes.forEach(({ value, added, removed }, at) => {
    const runs = value.map((key) => runOf(key))
    // A space that stays between two words that do not is no reason to tell them apart.
    const isBetween = !added && !removed && at > 0 && at < changes.length - 1 && runs.every(({ text }) => text.trim() === '')
    if (removed || isBetween) gone.push(...runs)
    if (added || isBetween) come.push(...runs)
    if (added || removed || isBetween) return
    told()
    pieces.push(...marked('same', runs))
  })
  told()
  return joined(pieces)
}

export const marked = (is: Piece['is'], runs: readonly Run[]): Piece[] => runs.map((run) => ({ is, ...run }))

/** What comparing may still take: to find out that n words come and go takes n², and nobody waits for a page that everybody can have made. */
export type Effort = { left: number }
export const effortFor = (edits = 300): Effort => ({ left: edits ** 2 })

/** How one list becomes another; all of it goes and comes, where finding out would take more than is left. */
export function changesOf(was: string[], is: string[], effort: Effort): { value: string[]; added: boolean; removed: boolean }[] {
  const most = Math.floor(Math.sqrt(effort.left))
  const changes = diffArrays(was, is, { maxEditLength: most })
  const edits = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ?? most
  effort.left -= edits ** 2
  return changes ?? [{ value: was, added: false, removed: true }, { value: is, added: true, removed: false }]
}

const words = (runs: readonly Run[]): string[] => runs.flatMap(({ text, ...set }) => wordsIn(text).map((word) => keyOf({ ...set, text: word })))

const runOf = (key: string): Run => Object.fromEntries(JSON.parse(key) as [string, unknown][]) as Run
