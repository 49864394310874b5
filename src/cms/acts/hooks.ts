import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, CollectionBeforeValidateHook, CollectionConfig, PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import type { Concept } from '../revisions/concepts'
import { touch } from '../revisions/touch'
import { query } from '../transactions/query'
import { wrongField } from '../fields/wrongField'
import { publish } from './publish'
import { currentSlug, giveSlug, hasAddress, holderOf, isSlug } from './slugs'

type Saved = { req: PayloadRequest; document: Document; given: Record<string, unknown> }
type Document = { id: string; _status?: string | null; deletedAt?: string | null; kind?: string | null; slug?: unknown }
/** What an act decides when a form is saved: a record beside the document, written in the same transaction. Gives what the form now shows. */
export type Decision = (saved: Saved) => Promise<Record<string, unknown>>

/** The acts behind the forms of a drafted collection: addresses, publishing, un-publishing, the bin. */
export const actsOn = (concept: Concept, decisions: Decision[] = []): NonNullable<CollectionConfig['hooks']> => ({
  beforeValidate: [checkSlug(concept)],
  afterChange: [act(concept, [decideSlug(concept), ...decisions])],
  afterDelete: [({ id, req }) => touch(req, concept, String(id))],
})

const checkSlug =
  (concept: Concept): CollectionBeforeValidateHook<Document> =>
  async ({ data, originalDoc, req }) => {
    await refuseWrongSlug(req, concept, data?.slug, originalDoc?.id)
    return data
  }

const act =
  (concept: Concept, decisions: Decision[]): CollectionAfterChangeHook<Document> =>
  async ({ data, doc, req }) => {
    const decided: Record<string, unknown> = {}
    for (const decide of decisions) Object.assign(decided, await decide({ req, document: doc, given: data }))
    if (doc._status === 'published' && !doc.deletedAt) await publish(req, concept, doc)
    else if (!(await isLive(req, concept, doc.id))) await touch(req, concept, doc.id)
    return { ...doc, ...decided, ...(await addressOf(req, concept, doc.id)) }
  }

// A draft saved over a published text changes nothing outside.
async function isLive(req: PayloadRequest, concept: Concept, id: string): Promise<boolean> {
  const [row] = await query<{ live: boolean }>(
    req,
    sql`select _status = 'published' and deleted_at is null as live from ${sql.identifier(concept)} where id = ${id}`,
  )
  return row?.live ?? false
}

async function refuseWrongSlug(req: PayloadRequest, concept: Concept, slug: unknown, id: string | undefined): Promise<void> {
  if (slug === undefined || slug === null || slug === '') return
  if (typeof slug !== 'string' || !isSlug(slug)) throw wrongField(req, concept, 'slug', problems.notASlug)
  const holder = await holderOf(req, concept, slug)
  if (holder && holder !== id) throw wrongField(req, concept, 'slug', problems.slugTaken)
}

const decideSlug =
  (concept: Concept): Decision =>
  async ({ req, document, given }) => {
    if (typeof given.slug !== 'string' || given.slug === '' || given.slug === (await currentSlug(req, concept, document.id))) return {}
    await giveSlug(req, concept, document.id, given.slug)
    await touch(req, concept, document.id)
    return {}
  }

async function addressOf(req: PayloadRequest, concept: Concept, id: string): Promise<{ slug?: string | null }> {
  return hasAddress(concept) ? { slug: await currentSlug(req, concept, id) } : {}
}
