import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** A session of Payload's adapter, with what an act leaves for the moment of COMMIT: last steps, or the reason why there must be none. */
export type Session = PostgresAdapter['sessions'][string] & { last?: (() => Promise<void>)[]; touched?: Map<string, Set<string>>; refusal?: Error }

export const adapterOf = (payload: Payload) => payload.db as unknown as Omit<PostgresAdapter, 'sessions'> & { sessions: Record<string, Session> }
