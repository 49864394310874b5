import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from './log'
import { complain, say } from './terminal'

// In this order all is ended: first nobody comes in any more, last of all the data folder is given back.
const order = ['http', 'next', 'door', 'health', 'worker', 'mail', 'overdue', 'files', 'payload', 'postgres', 'owner'] as const
type Part = (typeof order)[number]

/** How a part ends: in order, within its patience (ms); and, when we must leave at once, without waiting. */
type Ending = { stop(): Promise<unknown>; patience: number; dismiss?(): void }

/** Holds what runs and ends it once, in order: on a signal, also during start, or on a failure. */
export type Lifetime = {
  /** Aborted as soon as we are asked to stop: a start under way goes no further. */
  signal: AbortSignal
  has(part: Part, ending: Ending): void
  /** Runs the start; a failure is told, and all that had begun is ended. */
  begin(start: () => Promise<void>): Promise<void>
  /** Ends all in order, then the process. */
  end(code: number): Promise<never>
}

export function lifetime(log: Log): Lifetime {
  const endings = new Map<Part, Ending>()
  const asked = new AbortController()
  let starting: Promise<unknown> = Promise.resolve()
  let askedAt = 0

  async function end(code: number): Promise<never> {
    for (const part of order) {
      const ending = endings.get(part)
      if (ending) await withPatience(ending).catch((error) => log.cause(`stopping ${part}`, error))
    }
    return process.exit(code)
  }

  function leaveAtOnce(): never {
    for (const { dismiss } of endings.values()) dismiss?.()
    return process.exit(1)
  }

  async function stop(): Promise<void> {
    // A terminal and npm both pass Ctrl-C on: the same wish, not impatience.
    if (askedAt) return Date.now() - askedAt > 1_000 ? leaveAtOnce() : undefined
    askedAt = Date.now()
    asked.abort()
    setTimeout(leaveAtOnce, 25_000).unref()
    say({ fr: 'Arrêt…', en: 'Stopping…' })
    await starting // the step under way ends first, so that nothing is left half begun
    await end(0)
  }

  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => void stop())
  // Next catches it and goes on; we do not know what is broken, and whoever watches us starts us again.
  process.on('uncaughtException', (error) => {
    complain({ fr: 'Erreur imprévue : arrêt.', en: 'Unforeseen error: stopping.' })
    log.cause('uncaught exception', error)
    if (asked.signal.aborted) return
    asked.abort()
    void end(1)
  })
  process.on('unhandledRejection', (error) => log.cause('unhandled rejection', error))

  return {
    signal: asked.signal,
    has: (part, ending) => void endings.set(part, ending),
    async begin(start) {
      const work = start()
      starting = work.catch(() => undefined)
      await work.catch(async (error) => {
        if (asked.signal.aborted) return
        log.failure(error)
        asked.abort()
        await end(1)
      })
    },
    end,
  }
}

async function withPatience({ stop, patience }: Ending): Promise<void> {
  await Promise.race([stop(), sleep(patience)])
}
