import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { account } from './account'
import { binaries } from './binaries'
import { ensureCluster } from './cluster'
import { ensureDatabase } from './database'
import { giveTo, privateFolder, socketFolder } from './folders'
import { keepUp, type Tell } from './keepUp'
import { clearLeftBehind } from './leftBehind'
import { NotStarted } from './notStarted'
import { type Place, type Postmaster, postmasterOf, startPostmaster, stopPostmaster } from './postmaster'
import { runAs } from './runAs'

export type { News } from './keepUp'

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

/** `settings` are PostgreSQL's, for this run. `signal` tells to give up starting. `tell` hears what becomes of the server. */
type Wishes = { settings?: Record<string, string>; signal?: AbortSignal; tell?: Tell }

export const databaseName = 'deconcert'

/**
 * Starts PostgreSQL on the files in `folder`, making them first when there are none, with a role and a database named `deconcert`, and keeps it running:
 * when it ends by itself it is started again. What a killed process left behind is stopped first: there are never two on the same files.
 * The caller owns the folder (see `owner.ts`).
 */
export async function startPostgres(folder: string, { settings = {}, signal = new AbortController().signal, tell = () => undefined }: Wishes = {}): Promise<Postgres> {
  const as = account()
  const { initdb, postgres } = await binaries()
  privateFolder(folder, as)
  const way = runAs([initdb, folder], as)
  const data = path.join(folder, 'data')
  const place: Place = { data, socket: socketFolder(path.join(folder, 'socket'), '.s.PGSQL.5432', as), log: path.join(folder, 'log') }
  const url = (role: string, database: string) => `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(place.socket)}`
  const begin = async (until: AbortSignal): Promise<Postmaster> => {
    await clearLeftBehind(place)
    const waiting = { url: url('postgres', 'postgres'), signal: until, recovering: () => tell('recovering') }
    return beginWhenFree(() => startPostmaster({ postgres, settings, way }, place, waiting), until)
  }

  giveTo(data, as)
  await ensureCluster(data, initdb, way)
  const first = await begin(signal)
  await ensureDatabase(url('postgres', 'postgres'), databaseName).catch(async (error) => {
    await stopPostmaster(data)
    throw error
  })
  const kept = keepUp(first, begin, tell)
  return {
    socket: place.socket,
    url,
    async stop() {
      await kept.leave()
      await stopPostmaster(data)
    },
    dismiss() {
      void kept.leave()
      const pid = postmasterOf(data)
      if (pid) process.kill(pid, 'SIGINT')
    },
  }
}

/** Ends the server on the files in `folder`, if one runs: for whoever cleans up after a killed process. */
export function stopPostgres(folder: string): Promise<void> {
  return stopPostmaster(path.join(folder, 'data'))
}

// Where a dead server's sessions cannot be found (see `processesOn`), PostgreSQL sees that they are there; they end with what they were doing.
async function beginWhenFree(begin: () => Promise<Postmaster>, signal: AbortSignal, until = Date.now() + 40_000): Promise<Postmaster> {
  try {
    return await begin()
  } catch (error) {
    if (!(error instanceof NotStarted && error.isInUse) || Date.now() > until) throw error
    await sleep(500, undefined, { signal })
    return beginWhenFree(begin, signal, until)
  }
}
