import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { codeOf } from '../refusal'
import { NotStarted } from './notStarted'

/** The files of a server, and the log of its postmaster. */
type Files = { data: string; log: string }

/** Who waits: where the superuser connects, what tells to stop, and who hears that it takes long. */
export type Waiting = { url: string; signal: AbortSignal; recovering(): void }

/**
 * Waits until the server on these files answers a question. Its own note says "ready" of an earlier life too. A server that recovers from a crash is
 * waited for as long as its log, in which it reports every ten seconds, says that it gets on. Ends quietly when `settled`.
 */
export async function takesConnections({ data, log }: Files, { url, signal, recovering }: Waiting, settled: AbortSignal, { soon, silence } = usual): Promise<void> {
  let [said, told, grew] = [-1, false, Date.now()]
  for (const began = Date.now(); !(await answers(url, data)); await sleep(15)) {
    if (settled.aborted) return
    signal.throwIfAborted()
    if (!told && Date.now() - began > soon) {
      told = true
      recovering()
    }
    const { size } = statSync(log)
    if (size !== said) [said, grew] = [size, Date.now()]
    if (Date.now() - grew > silence) throw new NotStarted(log, 'No sign of progress')
  }
}

// Milliseconds after which a start is worth a word, and after which it has come to nothing.
const usual = { soon: 3_000, silence: 300_000 }

// https://www.postgresql.org/docs/current/errcodes-appendix.html: starting, recovering or stopping.
const notNow = '57P03'

async function answers(url: string, data: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // it failed the question too
  try {
    await client.connect()
    const { rows } = await client.query<{ place: string }>(`select current_setting('data_directory') as place`)
    return rows[0]?.place === data
  } catch (error) {
    if (codeOf(error) === notNow) await sleep(50)
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
