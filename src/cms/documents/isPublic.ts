import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Concept } from '@/cms/revisions/concepts'
import { query } from '@/cms/transactions/query'

/** Whether the world sees a document now: the views say so, and nothing else. */
export async function isPublic(req: PayloadRequest, concept: Concept, id: string): Promise<boolean> {
  const rows = await query(req, sql`select from published.${sql.identifier(concept)} where id = ${id} limit 1`)
  return rows.length > 0
}
