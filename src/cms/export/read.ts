import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Held } from '@/cms/access/rights'
import { query } from '@/cms/transactions/query'
import type { Document } from './format'
import { fieldsOf } from './plain'

type Stored = { id: string; _status?: string | null; deletedAt?: string | null; updatedAt: string } & Record<string, unknown>

/** Documents as they were last written, in the order of the ids. What the person of the request may not read is left out. */
export async function documents(req: PayloadRequest, concept: Held, ids: string[]): Promise<Document[]> {
  const [latest, online] = [await readAs(req, concept, ids, true), await readAs(req, concept, ids, false)]
  const slugs = await slugsOf(req, concept, ids)
  // While somebody else's draft waits over a shared record, what is online is all there is to read.
  return ids.flatMap((id) => {
    const document = latest.get(id) ?? online.get(id)
    return document ? [written(document, online.get(id), slugs.get(id) ?? [])] : []
  })
}

/** What documents are called, by id: a name, or a title by language. */
export async function names(req: PayloadRequest, concept: Held, ids: string[]): Promise<Map<string, unknown>> {
  const [latest, online] = [await readAs(req, concept, ids, true), await readAs(req, concept, ids, false)]
  return new Map([...online, ...latest].map(([id, { name, title }]) => [id, name ?? title]))
}

function written(document: Stored, online: Stored | undefined, slugs: string[]): Document {
  const { id, updatedAt } = document
  const said = { id, updatedAt, slugs, latest: fieldsOf(document) }
  if (document.deletedAt) return { ...said, state: 'binned' }
  if (document._status !== 'draft') return { ...said, state: 'published' }
  return online?._status === 'published' ? { ...said, state: 'changed', published: fieldsOf(online) } : { ...said, state: 'draft' }
}

async function readAs(req: PayloadRequest, collection: Held, ids: string[], draft: boolean): Promise<Map<string, Stored>> {
  const whole = { draft, trash: true, locale: 'all', depth: 0, pagination: false, joins: false as never } as const // typed as if some collection had no joins
  const { docs } = await req.payload.find({ collection, where: { id: { in: ids } }, ...whole, req, overrideAccess: false })
  return new Map((docs as unknown as Stored[]).map((document) => [document.id, document]))
}

async function slugsOf(req: PayloadRequest, concept: Held, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await query<{ id: string; slugs: string[] }>(
    req,
    sql`select document_id as id, array_agg(slug order by given_at desc) as slugs from slugs where concept = ${concept} and document_id = any(${`{${ids.join(',')}}`}::uuid[]) group by 1`,
  )
  return new Map(rows.map(({ id, slugs }) => [id, slugs]))
}
