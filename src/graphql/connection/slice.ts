import type { Compilable } from 'kysely'
import { type Read, statementOf } from '../database/statement'
import type { Cursors, Keys } from './cursor'
import { sizeOf } from './size'

/** What to list and how: the two statements are written only when something asks for them. */
export type List<Node> = {
  cursors: Cursors
  /** The rows behind a place (or from the beginning), at most `limit`, in the order that the cursors speak of. */
  rows: (after: Keys | null, limit: number) => Compilable<Node>
  keysOf: (node: Node) => Keys
  count: () => Compilable<{ total: number }>
}

export type Edge<Node> = { cursor: string; node: Node }
export type Page<Node> = { edges: Edge<Node>[]; hasNextPage: boolean; endCursor: string | null }

/** One page of a list, read at most once, and its whole length, counted only when asked. */
export type Slice<Node> = { page: () => Promise<Page<Node>>; total: () => Promise<number> }

/** Checks what is asked (`PAGE_TOO_LARGE`, `INVALID_CURSOR`), and reads nothing yet. */
export function sliceOf<Node>(
  list: List<Node>,
  read: Read,
  { first, after }: { first: number; after?: string | null },
): Slice<Node> {
  const size = sizeOf(first)
  const from = after == null ? null : list.cursors.read(after)
  let page: Promise<Page<Node>> | undefined
  return {
    page: () => (page ??= read(statementOf(list.rows(from, size + 1))).then((rows) => pageOf(list, rows, size))),
    total: () => read(statementOf(list.count())).then((rows) => rows[0]?.total ?? 0),
  }
}

// One row more than asked tells whether the list goes on.
function pageOf<Node>(list: List<Node>, rows: Node[], size: number): Page<Node> {
  const edges = rows.slice(0, size).map((node) => ({ node, cursor: list.cursors.write(list.keysOf(node)) }))
  return { edges, hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null }
}
