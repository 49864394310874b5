import type { Context } from './context'
import { loadWith } from './database/load'
import type { Read } from './database/statement'
import { takeTurns } from './database/turns'

/** The context of one operation. */
export function contextFor(origin: string, read: Read): Context {
  const turns = takeTurns(read)
  return { origin, read: turns.read, load: loadWith(turns.read, turns.schedule) }
}
