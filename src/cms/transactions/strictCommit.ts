import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'
import { clientOf, type Session } from './adapter'
import { concurrencyLimit } from '@/limits/concurrencyLimit'

type Init = DatabaseAdapterObj<PostgresAdapter>

/**
 * Payload reports "saved" when COMMIT fails (a connection lost, an SQL error caught in a hook: COMMIT then answers ROLLBACK without an error).
 * This adapter runs a session's last steps, commits, and throws unless PostgreSQL answered COMMIT.
 */
export const strict = (adapter: Init): Init => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    waitInLine(db)
    const commit = db.commitTransaction.bind(db)
    db.commitTransaction = async (given) => {
      const id = String((await given) ?? '')
      const session = (db.sessions as Record<string, Session>)[id]
      if (!session) throw new Error('The transaction ended before its commit')
      // In a bulk operation Payload notes a refusal and would commit what the refused document had already written.
      if (session.refusal) {
        await db.rollbackTransaction(id)
        throw session.refusal
      }
      await runLastSteps(session).catch(async (error: unknown) => {
        await db.rollbackTransaction(id)
        throw error
      })
      const answer = answerToNextQuery(session)
      await commit(id)
      const command = (await answer())?.command
      if (command !== 'COMMIT') throw new Error(`The database answered ${command ?? 'nothing'} to COMMIT`)
      for (const step of session.after ?? []) await step()
    }
    return db
  },
})

// Acts come one at a time, each on a connection. Who waits for a turn waits here, not at the pool, which gives up after seconds and leaves nothing for reading.
function waitInLine(db: PostgresAdapter): void {
  const line = concurrencyLimit(TRANSACTIONS)
  const [begin, commit, rollback] = [db.beginTransaction.bind(db), db.commitTransaction.bind(db), db.rollbackTransaction.bind(db)]
  const leaving =
    (end: (id: string | number | Promise<string | number>) => Promise<void>) =>
    async (given: string | number | Promise<string | number>): Promise<void> => {
      const isOpen = (db.sessions as Record<string, Session>)[String(await given)] !== undefined
      try {
        await end(given)
      } finally {
        if (isOpen) line.give()
      }
    }
  db.beginTransaction = async (options) => {
    await line.take()
    return begin(options).catch((cause: unknown) => {
      line.give()
      // Payload keeps of the cause its message alone. Nothing but a lost connection keeps a transaction from beginning.
      throw Object.assign(new Error('No transaction could begin', { cause }), { code: connectionFailure })
    })
  }
  db.commitTransaction = leaving(commit)
  db.rollbackTransaction = leaving(rollback)
}

const TRANSACTIONS = 6

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const connectionFailure = '08006'

async function runLastSteps(session: Session): Promise<void> {
  for (const step of session.last ?? []) await step()
}

// Drizzle sends COMMIT itself, and drops the answer: we keep it.
function answerToNextQuery(session: Session): () => Promise<{ command?: string } | undefined> {
  const client = clientOf(session)
  const send = client.query.bind(client)
  let answer: Promise<{ command?: string }> | undefined
  client.query = (...sent) => {
    client.query = send
    answer = send(...sent)
    return answer
  }
  return async () => answer
}
