import type { Context } from './context'
import { loadWith } from './database/load'
import type { ReadAll } from './database/statement'
import { takeTurns } from './database/turns'

/** The context of one operation. */
export function contextFor(origin: string, readAll: ReadAll): Context {
  const turns = takeTurns(readAll)
  return { origin, read: turns.read, load: loadWith(turns.read, turns.schedule) }
}
