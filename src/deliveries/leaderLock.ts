import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** The right to be the one worker of a database. */
export type LeaderLock = {
  /** Resolves when the seat is lost with its connection, or given up. */
  lost: Promise<void>
  leave(): Promise<void>
}

// Any number will do, as long as it is ours and always the same.
const lock = 7_105_250_119

/**
 * Waits until no other process is the worker of this database, then takes its place; null when told to stop. The right is a lock of a session, so it
 * ends in the moment in which its process dies: whatever a worker holds then belongs to a dead one, and is set free here, not after the queue's four hours.
 */
export async function takeLeaderLock(databaseUrl: string, signal: AbortSignal): Promise<LeaderLock | null> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000, keepAlive: true, application_name: 'deconcert worker seat' })
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  try {
    await client.connect()
    // Asked again and again: a session that waits for a lock would keep PostgreSQL from tidying up.
    while (!(await isFree(client))) await sleep(2_000, undefined, { signal })
    await setFree(client)
    return { lost, leave: () => client.end() }
  } catch (error) {
    await client.end().catch(() => undefined)
    if (signal.aborted) return null
    throw error
  }
}

async function isFree(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [lock])
  return rows[0]?.mine === true
}

async function setFree(client: pg.Client): Promise<void> {
  await client.query(`select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker.jobs where locked_by is not null))`)
}
