import type { Ask } from '@/ask'
import { readerSettings } from '@/published/reader'
import { askWith } from './ask'
import { contextFor } from './contextFor'
import { readerTypes } from './database/types'
import type { ReadAll } from './database/statement'

/** A connection in a transaction of somebody else. */
type Connection = { query: (sent: string | { text: string; values: readonly unknown[]; types: typeof readerTypes }) => Promise<{ rows?: unknown[] }> }

/**
 * The door over a connection that belongs to somebody else, which takes the reader's role until its transaction is given up: it sees what the public
 * would see, if all that this transaction wrote were committed. Nothing can be written on it any more.
 */
export async function askInTransaction(connection: Connection, reader: string, origin: string): Promise<Ask> {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  const settings = Object.entries(readerSettings).map(([name, value]) => `set local ${name} = ${quoted(value)}`)
  await connection.query(['set transaction read only', ...settings, `set local role "${reader.replaceAll('"', '""')}"`].join('; '))
  const readAll: ReadAll = async (statements) => {
    const found: unknown[][] = []
    for (const { text, values } of statements) found.push((await connection.query({ text, values, types: readerTypes })).rows ?? [])
    return found
  }
  return askWith(() => contextFor(origin, readAll))
}
