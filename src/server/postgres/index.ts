import path from 'node:path'
import { account } from './account'
import { binaries } from './binaries'
import { ensureCluster } from './cluster'
import { ensureDatabase } from './database'
import { privateFolder, socketFolder } from './folders'
import { clearOrphan, postmasterOf, startPostmaster, stopPostmaster } from './postmaster'
import { wayTo } from './way'

/** A PostgreSQL of our own: no port, no password, a socket in a private folder. */
export type Postgres = {
  /** The folder of its socket. */
  socket: string
  /** Where to connect, as this role, to this database. */
  url(role: string, database: string): string
  stop(): Promise<void>
  /** Asks it to end and does not wait: for when we are told to leave at once. */
  dismiss(): void
}

export const databaseName = 'deconcert'

/**
 * Starts PostgreSQL on the files in `folder`, making them first when there are none, with a role and a database named `deconcert`.
 * A server that a killed process left behind is stopped first: there are never two on the same files.
 * The caller owns the folder (see `owner.ts`). `settings` are PostgreSQL's, for this run.
 */
export async function startPostgres(folder: string, settings: Record<string, string> = {}): Promise<Postgres> {
  const as = account()
  const { initdb, postgres } = await binaries()
  privateFolder(folder, as)
  const way = wayTo([initdb, folder], as)
  const data = path.join(folder, 'data')
  const socket = socketFolder(path.join(folder, 'socket'), '.s.PGSQL.5432', as)
  await clearOrphan(data)
  await ensureCluster(data, initdb, way)
  await startPostmaster(postgres, { data, socket, log: path.join(folder, 'log') }, settings, way)
  const url = (role: string, database: string) => `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(socket)}`
  await ensureDatabase(url('postgres', 'postgres'), databaseName).catch(async (error) => {
    await stopPostmaster(data)
    throw error
  })
  return {
    socket,
    url,
    stop: () => stopPostmaster(data),
    dismiss() {
      const pid = postmasterOf(data)
      if (pid) process.kill(pid, 'SIGINT')
    },
  }
}

/** Ends the server on the files in `folder`, if one runs: for whoever cleans up after a killed process. */
export function stopPostgres(folder: string): Promise<void> {
  return stopPostmaster(path.join(folder, 'data'))
}
