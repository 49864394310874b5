import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** What the world may read differently: `alone` without what is read through it. */
export type Touched = { concept: string; id: string; alone: boolean }

/** A session of Payload's adapter, with what an act leaves for the moment of COMMIT: last steps, or the reason why there must be none, and steps for after it. */
export type Session = PostgresAdapter['sessions'][string] & { last?: (() => Promise<void>)[]; after?: (() => Promise<void>)[]; touched?: Touched[]; refusal?: Error }

export const adapterOf = (payload: Payload) => payload.db as unknown as Omit<PostgresAdapter, 'sessions'> & { sessions: Record<string, Session> }

type Client = { query: (...sent: unknown[]) => Promise<{ command?: string; rows?: unknown[] }> }

/** The connection on which a session's transaction runs: Drizzle keeps it to itself. */
export const clientOf = (session: Session): Client => (session.db as unknown as { session: { client: Client } }).session.client

/** The connection of the transaction with this id; throws when it is over. */
export function connectionOf(payload: Payload, transaction: string): Client {
  const session = adapterOf(payload).sessions[transaction]
  if (!session) throw new Error('The transaction is over')
  return clientOf(session)
}
