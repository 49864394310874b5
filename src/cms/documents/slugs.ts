import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Concept } from '@/cms/revisions/concepts'
import { query } from '@/cms/transactions/query'

/** A page's address comes from its key, a session has its event's. */
export const hasAddress = (concept: Concept): boolean => concept !== 'pages' && concept !== 'sessions'

/** Addresses given to a document stay its own for ever: the latest is current, the others lead to it. */
export async function currentSlug(req: PayloadRequest, concept: Concept, id: string): Promise<string | null> {
  const [row] = await query<{ slug: string }>(
    req,
    sql`select slug from slugs where concept = ${concept} and document_id = ${id} order by given_at desc limit 1`,
  )
  return row?.slug ?? null
}

/** Whose address this is, or was. */
export async function holderOf(req: PayloadRequest, concept: Concept, slug: string): Promise<string | null> {
  const [row] = await query<{ id: string }>(req, sql`select document_id as id from slugs where concept = ${concept} and slug = ${slug}`)
  return row?.id ?? null
}

/** Gives an address, or takes an earlier one of the same document up again; false when somebody else has just got it. */
export async function giveSlug(req: PayloadRequest, concept: Concept, id: string, slug: string): Promise<boolean> {
  const given = await query(
    req,
    sql`insert into slugs (concept, slug, document_id, given_at) values (${concept}, ${slug}, ${id}, clock_timestamp())
        on conflict (concept, slug) do update set given_at = excluded.given_at where slugs.document_id = excluded.document_id
        returning slug`,
  )
  return given.length > 0
}

/** The first free address among `wished`, `wished-2`, `wished-3`… */
export async function freeSlug(req: PayloadRequest, concept: Concept, wished: string): Promise<string> {
  const taken = new Set(
    (
      await query<{ slug: string }>(
        req,
        sql`select slug from slugs where concept = ${concept} and (slug = ${wished} or slug like ${`${wished}-%`})`,
      )
    ).map((row) => row.slug),
  )
  if (!taken.has(wished)) return wished
  for (let number = 2; ; number++) if (!taken.has(`${wished}-${number}`)) return `${wished}-${number}`
}
