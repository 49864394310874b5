import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** A session of Payload's adapter, with the steps that an act leaves for the moment just before COMMIT. */
export type Session = PostgresAdapter['sessions'][string] & { last?: (() => Promise<void>)[]; touched?: Map<string, Set<string>> }

export const adapterOf = (payload: Payload) => payload.db as unknown as Omit<PostgresAdapter, 'sessions'> & { sessions: Record<string, Session> }
