import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Concept } from '@/cms/revisions/concepts'
import { query } from '@/cms/transactions/query'

/** Whether the world sees a document now: the views say so, and nothing else. */
export async function isPublic(req: PayloadRequest, concept: Concept, id: string): Promise<boolean> {
  const rows = await query(req, sql`select from published.${sql.identifier(concept)} where id = ${id} limit 1`)
  return rows.length > 0
}

/** Whether a document is published and not in the bin, whatever its pending draft says. */
export async function isLive(req: PayloadRequest, concept: Concept, id: string): Promise<boolean> {
  const [row] = await query<{ live: boolean }>(
    req,
    sql`select _status = 'published' and deleted_at is null as live from ${sql.identifier(concept)} where id = ${id}`,
  )
  return row?.live ?? false
}
