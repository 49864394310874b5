import { record } from './richText'

/** How deep parts may stand in one another: lists in lists, far more than anybody reads. */
export const DEPTH = 40

/** How deep a document goes. Counted level by level, since it may go far too deep for calls that call each other. */
export function depthOf(document: unknown): number {
  let depth = 0
  for (let level = childrenOf(record(document)?.root); level.length > 0; level = level.flatMap(childrenOf)) depth++
  return depth
}

/** Whether something has the form of a document, whatever is in it. */
export const isDocument = (given: unknown): boolean => Array.isArray(record(record(given)?.root)?.children)

export function childrenOf(part: unknown): unknown[] {
  const children = record(part)?.children
  return Array.isArray(children) ? children : []
}
