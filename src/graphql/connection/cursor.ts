import { refuse } from '../refusal'
import { isInstant } from '../moments'
import { isUuid } from '@/addresses/isUuid'

const VERSION = 1
const LONGEST = 4_000

/** What a list is ordered by: its last part tells equal rows apart. */
export type KeyPart = 'instant' | 'text' | 'uuid'

/** A place in one list, in the words of its order. */
export type Keys = readonly string[]

/**
 * Cursors of one list: opaque to partners, bound to the list and its order.
 * `read` refuses whatever this list did not write, before it can reach the database.
 */
export type Cursors = { write: (keys: Keys) => string; read: (cursor: string) => Keys }

/** `list` names the list and its order, e.g. `events by start`. */
export function cursorsOf(list: string, parts: readonly KeyPart[]): Cursors {
  const write = (keys: Keys) => Buffer.from(JSON.stringify([VERSION, list, ...keys])).toString('base64url')
  return {
    write,
    read: (cursor) => {
      const [version, of, ...keys] = decoded(cursor)
      const fits =
        version === VERSION && of === list && keys.length === parts.length && parts.every((part, at) => isPart(part, keys[at]))
      // Checked above: each part is text. Written again, it must be the same: one place has one cursor.
      if (!fits || write(keys as string[]) !== cursor) throw invalid()
      return keys as string[]
    },
  }
}

function decoded(cursor: string): unknown[] {
  if (cursor.length > LONGEST) throw invalid()
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    // Not JSON: not ours.
    throw invalid()
  }
}

function isPart(part: KeyPart, value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (part === 'instant') return isInstant(value)
  if (part === 'uuid') return isUuid(value)
  // PostgreSQL has no character U+0000.
  return !value.includes('\0')
}

const invalid = () =>
  refuse(
    'INVALID_CURSOR',
    'This cursor is not one of this list. Take `after` from `pageInfo.endCursor` of the same list, in the same order.',
  )
