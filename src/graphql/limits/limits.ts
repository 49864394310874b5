/**
 * What one operation may ask. The pages of the site stay far below; a partner that meets a limit asks in two steps.
 * Each is a count of the document with its fragments written out.
 */
export const limits = {
  /** Characters of the document. */
  length: 10_000,
  /** Words and signs of the document. */
  tokens: 2_000,
  /** Levels of fields. */
  depth: 12,
  aliases: 30,
  rootFields: 12,
  fields: 500,
  /** Fields of the answer, as estimated from `first` and from the usual length of other lists. */
  cost: 25_000,
} as const
