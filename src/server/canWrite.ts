import { existsSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { type Trouble, troubleOf } from '@/storage/troubleOf'

type Probe = { trouble(): Promise<Trouble | 'unknown' | null>; close(): Promise<void> }

/**
 * Tries whether one can write, as members do: into the database, and into the folder of uploads. At most once in five seconds, however many ask: a monitor
 * costs nothing that matters, and one answer serves all.
 */
export function probeWriting(databaseUrl: string, mediaDir: string): Probe {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, connectionTimeoutMillis: 3_000, query_timeout: 5_000, idleTimeoutMillis: 20_000, application_name: 'deconcert probe' })
  pool.on('error', () => undefined) // the next question finds out
  let askedAt = -Infinity
  let answer: Promise<Trouble | 'unknown' | null> = Promise.resolve(null)
  return {
    trouble() {
      if (performance.now() - askedAt < 5_000) return answer
      askedAt = performance.now()
      answer = Promise.all([writeIn(pool), writeFile(mediaDir)]).then(
        () => null,
        (error: unknown) => troubleOf(error) ?? 'unknown',
      )
      return answer
    },
    close: () => pool.end(),
  }
}

// A sort that does not fit into memory takes room on the database's disk and gives it back; the message goes through the write-ahead log to the disk, as every
// commit does. Neither leaves a row behind.
const steps = [
  `begin`,
  `set local work_mem = '64kB'`,
  `select max(word) from (select repeat(md5(n::text), 32) as word from generate_series(1, 512) n order by 1) sorted`,
  `select pg_logical_emit_message(true, 'deconcert', 'can one write?')`,
  `commit`,
]

async function writeIn(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ closed: boolean }>(`select current_setting('transaction_read_only')::bool or pg_is_in_recovery() as closed`)
    if (rows[0]?.closed) throw Object.assign(new Error('The database takes no writes'), { code: '25006' })
    for (const step of steps) await client.query(step)
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function writeFile(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const place = path.join(folder, `.can-write-${process.pid}`)
  try {
    const file = await open(place, 'w')
    try {
      await file.write(Buffer.alloc(64 * 1024))
    } finally {
      await file.close()
    }
  } finally {
    await rm(place, { force: true })
  }
}
