import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from './query'

/**
 * Held until the transaction ends: whoever writes many documents at once (publishing takes others along) comes one at a time, before any lock of a document.
 * So two of them never wait for each other.
 */
export const lockActs = (req: PayloadRequest) => query(req, sql`select pg_advisory_xact_lock(hashtext('de-concert acts'))`)

/** Held until the transaction ends: one write of a document at a time, from reading it on. */
export const lockDocument = (req: PayloadRequest, id: string) => query(req, sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`)
