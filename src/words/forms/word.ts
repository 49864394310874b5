import type { Term } from '../term'

/** What a form says of one field: its label and, where it helps, a sentence with an example. */
export type FormWord = Readonly<{ label: Term; help: Term | null }>

export const word = (fr: string, en: string, help?: Term): FormWord => ({ label: { fr, en }, help: help ?? null })
