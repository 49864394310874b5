import type { Saver } from './saver'

type Left = { concept: string; document: string; saver: Saver; end: () => void }

/** Forms that were closed in this tab before all was saved. */
export const leftBehind = new Set<Left>()

/** Before a document's form is filled in again: what an earlier one left is saved, or else left to be offered (`kept`). */
export async function settleLeftBehind(concept: string, document: string): Promise<void> {
  for (const left of [...leftBehind].filter((one) => one.concept === concept && one.document === document)) {
    await left.saver.flush()
    left.end()
  }
}
