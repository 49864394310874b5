import { setTimeout as sleep } from 'node:timers/promises'
import { run, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { loggerOf, poolOf, schema, type Trouble } from './queue'
import { takeLeaderLock } from './leaderLock'

/** What the worker does about one subject. */
export type Work = {
  /** What is done, by the name under which an act queues it. */
  tasks?: TaskList
  /** Done once when this process becomes the worker, before anything else. */
  first?: (database: pg.Pool) => Promise<void>
  /** Done after that and every minute, and earlier when it gives the milliseconds after which it wants to be done again. */
  round?: (database: pg.Pool) => Promise<number | void>
}

type Place = { databaseUrl: string; trouble: Trouble }

/** Milliseconds that work under way has to end by itself once we are told to stop; then its signal tells it to. */
const grace = 1_500

const MINUTE = 60_000
const SOONEST = 10

/** Works off what acts have queued, until it is stopped: begins by itself, and again whenever the database comes back. Never throws. */
export function openWorker(place: Place, works: readonly Work[]): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const ended = keepOn(place, works, stopping.signal)
  return {
    stop() {
      stopping.abort()
      return ended
    },
  }
}

async function keepOn(place: Place, works: readonly Work[], signal: AbortSignal): Promise<void> {
  let told = ''
  while (!signal.aborted) {
    await term(place, works, signal).then(
      () => (told = ''),
      (error: unknown) => {
        if (told !== String(error)) place.trouble('worker', error) // not a line every two seconds while the database is away
        told = String(error)
      },
    )
    await sleep(2_000, undefined, { signal }).catch(() => undefined)
  }
}

/** From the moment this process is the one worker until it stops, or loses its connection and with it the seat. */
async function term({ databaseUrl, trouble }: Place, works: readonly Work[], signal: AbortSignal): Promise<void> {
  const seat = await takeLeaderLock(databaseUrl, signal)
  if (!seat) return
  const pool = poolOf(databaseUrl, 2) // one hears of new work, the other does it
  const over = new AbortController()
  let rounds: Promise<unknown> = Promise.resolve()
  try {
    for (const { first } of works) await first?.(pool)
    rounds = Promise.all(works.map(async ({ round }) => round && (await repeat(() => round(pool), over.signal, trouble))))
    const taskList = Object.assign({}, ...works.map(({ tasks }) => tasks)) as TaskList
    const runner = await run({ pgPool: pool, schema, taskList, parsedCronItems: [], concurrency: 1, noHandleSignals: true, gracefulShutdownAbortTimeout: grace, logger: loggerOf(trouble) })
    await Promise.race([seat.lost, runner.promise])
    await runner.stop().catch(() => undefined) // it may have stopped by itself
    await runner.promise.catch(() => undefined)
  } finally {
    over.abort()
    await rounds
    // The queue notes how its last job ended without waiting for that, and a pool told to end serves nobody who still waits for a connection: this waits behind them.
    await pool.query('select').catch(() => undefined)
    await pool.end()
    await seat.leave()
  }
}

async function repeat(round: () => Promise<number | void>, over: AbortSignal, trouble: Trouble): Promise<void> {
  while (!over.aborted) {
    const wish = await round().catch((error: unknown) => trouble('worker', error))
    await sleep(Math.min(MINUTE, Math.max(SOONEST, wish ?? MINUTE)), undefined, { signal: over }).catch(() => undefined)
  }
}
