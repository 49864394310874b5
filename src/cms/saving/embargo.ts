import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Concept } from '@/cms/revisions/concepts'
import { query } from '@/cms/transactions/query'
import type { Contents } from './listing/contents'
import { isPublic } from '@/cms/documents/isPublic'

/** Until when a text stays hidden once it is published, on the clocks of Paris (`2026-12-13T18:00`); or that this moment is over. */
export type Embargo = { until: string; isOver: boolean }

export function embargoOf({ concept, after: { embargoUntil, embargoInstant } }: Pick<Contents, 'concept' | 'after'>, now = new Date()): Embargo | null {
  if (concept !== 'communiques' || typeof embargoUntil !== 'string' || typeof embargoInstant !== 'string') return null
  return { until: embargoUntil, isOver: Date.parse(embargoInstant) <= now.getTime() }
}

/** How a document stands before the world now: read by it, or published and hidden until a moment. */
export type Standing = { isPublic: boolean; hiddenUntil: string | null }

export async function standingOf(req: PayloadRequest, concept: Concept, { id }: { id: string }): Promise<Standing> {
  const waits = concept === 'communiques' && sql`select embargo_until as until from communiques where id = ${id} and _status = 'published' and deleted_at is null and embargo_instant > now()`
  const [hidden] = waits ? await query<{ until: string }>(req, waits) : []
  return { isPublic: await isPublic(req, concept, id), hiddenUntil: hidden?.until ?? null }
}
