import { compare, type ParagraphChange } from './compare'
import { linesOf, paragraphsOf } from './paragraphs'
import { shown } from './shown'

export { inWords } from './inWords'
export type { ParagraphChange }

/** What differs between two rich texts, their form included; nothing, when they read alike. */
export const differenceOfRichTexts = (before: unknown, after: unknown): ParagraphChange[] => shown(compare(paragraphsOf(before), paragraphsOf(after)))

/** The same of two plain texts. */
export const differenceOfLines = (before: string, after: string): ParagraphChange[] => shown(compare(linesOf(before), linesOf(after)))
