import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import type { Locale } from '@/words'
import { partiesTo } from '@/cms/access/parties'
import { lockActs } from '@/cms/transactions/lock'
import { connectionOf } from '@/cms/transactions/adapter'
import type { Concept } from '@/cms/revisions/concepts'
import { query } from '@/cms/transactions/query'
import type { Decided } from './decisions'
import type { Contents, Rehearsal } from './listing/contents'
import { publicAddress } from '@/cms/documents/publicAddress'
import { currentSlug } from '@/cms/documents/slugs'

/** What is to be seen as if it were online. With `proposed`, as if everybody who is invited had agreed. */
export type Rehearsed = { concept: Concept; id: string; locale: Locale; proposed: boolean }

/** The person who looks; null for the holder of a page without account. */
export type Looker = string | null

/** The stage: the path of the page, and the connection on which all is as if it were online. */
export type Stage = { path: string; connection: ReturnType<typeof connectionOf> }

/**
 * Publishes a document, lets `look` see what that makes of the world, and gives all of it up. Whoever asks may read the draft: that was asked before.
 * Throws what publishing throws (a ValidationError, code INCOMPLETE) when something is missing; gives null when the document has no page of its own.
 */
export async function rehearse<Seen>(payload: Payload, { concept, id, locale, proposed }: Rehearsed, looker: Looker, look: (stage: Stage) => Promise<Seen>): Promise<Seen | null> {
  const req = await createLocalReq({ locale, fallbackLocale: false, context: { rehearsedBy: looker } }, payload)
  return givingUp(req, concept, id, async () => {
    if (proposed) await agreeAll(req, concept, id)
    const document = await carryOut(req, concept, id, {})
    if (concept === 'communiques') await query(req, sql`update communiques set embargo_instant = null where id = ${id}`)
    const path = await pathOf(req, concept, document, locale)
    return path === null ? null : await look({ path, connection: connectionOf(payload, String(await req.transactionID)) })
  })
}

/** The same for the list of what goes online: lets `look` ask in its transaction, in the language of whoever asks. `decided` is what the form says beside the draft. */
export async function rehearseList<Seen>(asking: PayloadRequest, concept: Concept, id: string, decided: Decided, look: (req: PayloadRequest, contents: Contents) => Promise<Seen>): Promise<Seen> {
  const rehearsal: Rehearsal = { contents: null }
  const req = await createLocalReq({ locale: asking.locale ?? undefined, fallbackLocale: false, context: { rehearsedBy: asking.user?.id ?? null, contents: rehearsal }, req: { i18n: asking.i18n } }, asking.payload)
  return givingUp(req, concept, id, async () => {
    // What an edit is to those who signed is asked once the list is read.
    await carryOut(req, concept, id, concept === 'communiques' ? { ...decided, textChange: 'form' } : decided)
    if (!rehearsal.contents) throw new Error('A publication was carried out and not seen')
    return look(req, rehearsal.contents)
  })
}

async function givingUp<Seen>(req: PayloadRequest, concept: Concept, id: string, work: () => Promise<Seen>): Promise<Seen> {
  await initTransaction(req)
  try {
    // It publishes, and so comes in its turn: else it and a publication would wait for each other.
    await lockActs(req)
    // Whoever is only invited has no part in it: what they keep is not shown by a list that they have not agreed to.
    req.context.parties = await partiesTo(req, concept, id)
    return await work()
  } finally {
    await killTransaction(req)
  }
}

// Nobody's right is in question: whoever may read a draft may see it as it would be, and nothing of this stays.
const carryOut = (req: PayloadRequest, collection: Concept, id: string, data: object) =>
  req.payload.update({ collection, id, data: { ...data, _status: 'published' }, depth: 0, locale: req.locale as Locale, req, overrideAccess: true })

const agreeAll = (req: PayloadRequest, concept: Concept, id: string) =>
  query(req, sql`update collaborations set status = 'accepted' where status = 'invited' and ${concept === 'events' ? sql`event_id` : sql`communique_id`} = ${id}`)

// A session is read in its event.
async function pathOf(req: PayloadRequest, concept: Concept, document: { id: string; key?: unknown }, locale: Locale): Promise<string | null> {
  if (concept !== 'sessions') return publicAddress(concept, locale, { slug: await currentSlug(req, concept, document.id), key: document.key })
  const [row] = await query<{ event: string }>(req, sql`select event_id as event from sessions where id = ${document.id} and event_id is not null`)
  return row ? publicAddress('events', locale, { slug: await currentSlug(req, 'events', row.event) }) : null
}
