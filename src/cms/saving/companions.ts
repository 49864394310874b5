import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Concept } from '@/cms/revisions/concepts'
import { sharedForm } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { keepers, partiesTo } from '@/cms/access/parties'
import { query } from '@/cms/transactions/query'
import { missingIn, type Missing } from './missing'
import { referencesOf, type Reference } from './references'
import { partOfAct } from '@/cms/documents/partOfAct'

type Document = { id: string; title?: string | null; name?: string | null; _status?: string | null }
export type Companion = Reference & { name: string; missing: Missing[]; locale: 'fr' | 'en' }

/**
 * Everything that is not public yet and that this document's page shows, near or far, with what each still lacks. What somebody keeps who has no part
 * in it stays as it is: they may have taken it off the site, and the rest is not for others to read.
 */
export async function companionsOf(req: PayloadRequest, concept: Concept, document: object & { id: string }): Promise<Companion[]> {
  const parties = req.context.parties ?? (await partiesTo(req, concept, document.id))
  const found = new Map<string, Companion>()
  let frontier = await neededBy(req, concept, document)
  while (frontier.length > 0) {
    const fresh = frontier.filter(({ id }) => !found.has(id) && id !== document.id)
    frontier = []
    for (const reference of await notPublished(req, fresh, parties)) {
      const [companion, itsDocument] = await read(req, reference)
      found.set(reference.id, companion)
      frontier.push(...(await neededBy(req, reference.concept, itsDocument)))
    }
  }
  return [...found.values()]
}

async function neededBy(req: PayloadRequest, concept: Concept, document: object & { id: string }): Promise<Reference[]> {
  const own = referencesOf(concept, document)
  if (concept === 'events') return [...own, ...(await withEvent(req, document.id))]
  if (concept === 'communiques') return [...own, ...(await agreedOn(req, 'communique_id', document.id))]
  return own
}

// An event's programme and the organisations that agreed to it point at the event, not the other way round.
async function withEvent(req: PayloadRequest, id: string): Promise<Reference[]> {
  const sessions = await query<{ id: string }>(
    req,
    sql`select distinct s.id from sessions s left join _sessions_v v on v.parent_id = s.id and v.latest
         where coalesce(v.version_event_id, s.event_id) = ${id} and s.deleted_at is null and v.version_deleted_at is null`,
  )
  return [...sessions.map((row) => ({ concept: 'sessions' as const, id: row.id })), ...(await agreedOn(req, 'event_id', id))]
}

async function agreedOn(req: PayloadRequest, subject: 'event_id' | 'communique_id', id: string): Promise<Reference[]> {
  const rows = await query<{ id: string }>(
    req,
    sql`select organisation_id as id from collaborations where ${sql.identifier(subject)} = ${id} and status = 'accepted'`,
  )
  return rows.map((row) => ({ concept: 'organisations' as const, id: row.id }))
}

// A companion with a pending draft over a published text stays as it is: its draft is somebody's unfinished work.
async function notPublished(req: PayloadRequest, references: Reference[], parties: string[]): Promise<Reference[]> {
  const hidden: Reference[] = []
  for (const reference of new Map(references.map((one) => [one.id, one])).values()) {
    const rows = await query(
      req,
      sql`select 1 from ${sql.identifier(reference.concept)} d left join (${keepers}) k on k.id = d.id
           where d.id = ${reference.id} and d.deleted_at is null and d._status is distinct from 'published'
             and (k.organisation is null or k.organisation = any(${`{${parties.join(',')}}`}::uuid[]))`,
    )
    if (rows.length > 0) hidden.push(reference)
  }
  return hidden
}

async function read(req: PayloadRequest, { concept, id }: Reference): Promise<[Companion, Document]> {
  // One after the other: both read on the connection of the transaction.
  const inFrench = await readIn('fr', req, concept, id)
  const inEnglish = await readIn('en', req, concept, id)
  const locale = hasName(inFrench) || !hasName(inEnglish) ? 'fr' : 'en'
  const document = locale === 'fr' ? inFrench : inEnglish
  const missing = await missingIn(req, req.payload.collections[concept].config.fields, document)
  return [{ concept, id, name: document.name || document.title || translate(req, sharedForm.untitled.label), missing, locale }, document]
}

async function readIn(locale: 'fr' | 'en', req: PayloadRequest, collection: Concept, id: string): Promise<Document> {
  // The act publishes for the member, who was asked; each companion keeps its own rules.
  const found = await req.payload.findByID({ collection, id, draft: true, depth: 0, locale, fallbackLocale: false, req: partOfAct(req), overrideAccess: true })
  return found
}

const hasName = ({ name, title }: Document) => Boolean(name ?? title)
