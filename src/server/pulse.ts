import pg from 'pg'

/** Feels whether a database answers, on one connection kept for that. */
export type Pulse = {
  isAway(): boolean
  /** Whether connections were lost since that moment (`performance.now()`): what was read meanwhile may be nothing but a failed look. */
  wasLostSince(moment: number): boolean
  /** A connection was lost elsewhere: look at once. */
  doubt(): void
  close(): Promise<void>
}

/** `tell` hears each change. Looks every few seconds; while the database is away, several times a second. */
export function feelPulse(url: string, tell: (isAway: boolean) => void = () => undefined): Pulse {
  let [isClosed, away, lostAt] = [false, false, -Infinity]
  let wake: () => void = () => undefined
  const felt = feel()

  async function feel(): Promise<void> {
    while (!isClosed) {
      const answered = await hold()
      if (isClosed) return
      lostAt = performance.now()
      if (answered) continue // one lost connection is not yet a lost server
      become(true)
      await pause(BETWEEN_TRIES)
    }
  }

  /** Connects and asks until the connection is lost. Gives whether it was ever answered. */
  async function hold(): Promise<boolean> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE, query_timeout: PATIENCE, application_name: 'deconcert pulse' })
    let [answered, lost] = [false, false]
    client.on('error', () => {
      lost = true
      wake()
    })
    try {
      await client.connect()
      while (!lost && !isClosed) {
        await client.query('select 1')
        answered = true
        become(false)
        if (!lost) await pause(BETWEEN_LOOKS)
      }
    } catch {
      // whether it was ever answered is all that counts
    } finally {
      void client.end().catch(() => undefined) // a server that hangs does not answer this either
    }
    return answered
  }

  function become(isAway: boolean): void {
    if (away === isAway || isClosed) return
    away = isAway
    tell(away)
  }

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  return {
    isAway: () => away,
    wasLostSince: (moment) => lostAt >= moment,
    doubt() {
      lostAt = performance.now()
      wake()
    },
    close() {
      isClosed = true
      wake()
      return felt
    },
  }
}

// Milliseconds.
const PATIENCE = 5_000
const BETWEEN_LOOKS = 5_000
const BETWEEN_TRIES = 250
