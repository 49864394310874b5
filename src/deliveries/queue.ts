import { type LogFunctionFactory, Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'

/** Where the queue keeps its tables: a schema of its own, which the reader role may not use. */
export const schema = 'graphile_worker'

/** Tells what went wrong; where it is kept is the server's affair. */
export type Trouble = (context: string, error: unknown) => void

/** A failure that was told where it happened: the queue needs only to try again. */
export class Told extends Error {
  override name = 'Told'
}

/** Makes or renews the queue's tables. Hold the start lock: several servers may start at once. */
export async function installQueue(databaseUrl: string): Promise<void> {
  const pool = poolOf(databaseUrl, 1)
  try {
    await runMigrations({ pgPool: pool, schema, logger: loggerOf(() => undefined) })
  } finally {
    await pool.end()
  }
}

/** A few connections; a lost one fails the statement that needs it, and nothing else. */
export function poolOf(databaseUrl: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max, connectionTimeoutMillis: 10_000, keepAlive: true, application_name: 'deconcert worker' })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** What the queue says of itself: its failures only. */
export function loggerOf(trouble: Trouble): Logger {
  const factory: LogFunctionFactory = () => (level: string, message, meta) => {
    if (level === 'error' && !(meta?.error instanceof Told)) trouble('queue', meta?.error ?? message)
  }
  return new Logger(factory)
}
