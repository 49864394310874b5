import { setTimeout as sleep } from 'node:timers/promises'
import { run, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { loggerOf, poolOf, schema, type Trouble } from './queue'
import { takeLeaderLock } from './leaderLock'

export type Work = {
  databaseUrl: string
  /** What is done, by the name under which an act queues it. */
  tasks: TaskList
  /** Done once when this process becomes the worker, before anything else. */
  first(database: pg.Pool): Promise<void>
  /** Done every minute. */
  then(database: pg.Pool): Promise<void>
  trouble: Trouble
}

/** Milliseconds that work under way has to end by itself once we are told to stop; then its signal tells it to. */
const grace = 1_500

/** Works off what acts have queued, until it is stopped: begins by itself, and again whenever the database comes back. Never throws. */
export function openWorker(work: Work): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const ended = keepOn(work, stopping.signal)
  return {
    stop() {
      stopping.abort()
      return ended
    },
  }
}

async function keepOn(work: Work, signal: AbortSignal): Promise<void> {
  let told = ''
  while (!signal.aborted) {
    await term(work, signal).then(
      () => (told = ''),
      (error: unknown) => {
        if (told !== String(error)) work.trouble('worker', error) // not a line every two seconds while the database is away
        told = String(error)
      },
    )
    await sleep(2_000, undefined, { signal }).catch(() => undefined)
  }
}

/** From the moment this process is the one worker until it stops, or loses its connection and with it the seat. */
async function term({ databaseUrl, tasks, first, then, trouble }: Work, signal: AbortSignal): Promise<void> {
  const seat = await takeLeaderLock(databaseUrl, signal)
  if (!seat) return
  const pool = poolOf(databaseUrl, 2) // one hears of new work, the other does it
  const every = setInterval(() => void then(pool).catch((error: unknown) => trouble('worker', error)), 60_000)
  try {
    await first(pool)
    const runner = await run({ pgPool: pool, schema, taskList: tasks, parsedCronItems: [], concurrency: 1, noHandleSignals: true, gracefulShutdownAbortTimeout: grace, logger: loggerOf(trouble) })
    await Promise.race([seat.lost, runner.promise])
    await runner.stop().catch(() => undefined) // it may have stopped by itself
    await runner.promise.catch(() => undefined)
  } finally {
    clearInterval(every)
    // The queue notes how its last job ended without waiting for that, and a pool told to end serves nobody who still waits for a connection: this waits behind them.
    await pool.query('select').catch(() => undefined)
    await pool.end()
    await seat.leave()
  }
}
