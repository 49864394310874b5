import type { Context } from './context'
import { loadWith } from './database/load'
import type { ReadAll } from './database/statement'
import { batchOperations } from './database/operationBatch'

/** The context of one operation. */
export function contextFor(origin: string, readAll: ReadAll): Context {
  const turns = batchOperations(readAll)
  return { origin, read: turns.read, load: loadWith(turns.read, turns.schedule) }
}
