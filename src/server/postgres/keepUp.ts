import { setTimeout as sleep } from 'node:timers/promises'
import { NotStarted } from './notStarted'
import type { Postmaster } from './postmaster'

/** What becomes of a server that should run. `recovering`: it takes its time; `stuck` and `full`: it cannot be started, and is tried again. */
export type News = 'recovering' | 'stopped' | 'stuck' | 'full' | 'back'

/** Told once for each change; why it cannot be started, once until it has run steadily: on a full disk it may start, stop and start again many times. */
export type Tell = (news: News, cause?: unknown) => void

/** Starts a server again whenever it ends by itself, with pauses that grow to seconds, until it is told to leave it. Never throws. */
export function keepUp(first: Postmaster, begin: (signal: AbortSignal) => Promise<Postmaster>, tell: Tell): { leave(): Promise<void> } {
  const leaving = new AbortController()
  const { signal } = leaving
  const left = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  const kept = keep()

  async function keep(): Promise<void> {
    let pause = SHORTEST
    const said = new Set<News>()
    for (let server: Postmaster | null = first; server; ) {
      const began = Date.now()
      await Promise.race([server.ended, left])
      if (signal.aborted) return
      tell('stopped')
      if (Date.now() - began > STEADY) {
        pause = SHORTEST
        said.clear()
      }
      server = await again()
      if (server) tell('back')
    }

    async function again(): Promise<Postmaster | null> {
      while (!signal.aborted) {
        try {
          return await begin(signal)
        } catch (error) {
          const news: News = error instanceof NotStarted && error.isFull ? 'full' : 'stuck'
          if (!said.has(news) && !signal.aborted) tell(news, error)
          said.add(news)
        }
        await sleep(pause, undefined, { signal }).catch(() => undefined)
        pause = Math.min(pause * 2, LONGEST)
      }
      return null
    }
  }

  return {
    leave() {
      leaving.abort()
      return kept
    },
  }
}

// Milliseconds. A server that lived for a minute had no trouble starting.
const SHORTEST = 250
const LONGEST = 4_000
const STEADY = 60_000
