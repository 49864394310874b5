import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, CollectionBeforeOperationHook, CollectionBeforeValidateHook, CollectionConfig, PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { refuseConflict, rememberSave, setAside, takeTurns } from './conflicts/hooks'
import { noteSave } from '@/cms/journal/noteActs'
import { translate } from '@/cms/errors/translate'
import type { Decision, Saved } from '@/cms/documents/decision'
import { idOf } from '@/cms/documents/relation'
import { refused, wrongField } from '@/cms/errors/refused'
import type { Concept } from '@/cms/revisions/concepts'
import { askRight, noteDraftSave } from './askRight'
import { isLive } from '@/cms/documents/visibility'
import { refuseForeignReferences } from './refuseForeignReferences'
import { touch } from '@/cms/revisions/touch'
import { refuseCommit } from '@/cms/transactions/refuseCommit'
import { beginWorkingCopy, endWorkingCopy } from './workingCopy'
import { remove } from './remove'
import { rememberWhatIsOnline } from './listing/contents'
import { publish } from './publish'
import { isSlug } from '@/addresses'
import { currentSlug, giveSlug, hasAddress, holderOf } from '@/cms/documents/slugs'

/** The acts behind the forms of a drafted collection: addresses, publishing, un-publishing, the bin. */
export const actsOn = (concept: Concept, decisions: Decision[] = []): NonNullable<CollectionConfig['hooks']> => ({
  beforeOperation: [takeTurns, noteWhatIsAsked, noteDraftSave],
  beforeValidate: [...askOf(concept), refuseConflict(concept), refuseUnclear(concept), checkSlug(concept), rememberWhetherLive(concept), rememberWhatIsOnline(concept)],
  afterChange: [act(concept, [decideSlug(concept), ...decisions]), rememberSave],
  afterError: [setAside],
  beforeDelete: [({ id, req }) => remove(req, concept, String(id))] satisfies CollectionBeforeDeleteHook[],
  afterDelete: [({ id, req }) => touch(req, concept, String(id))],
})

// Pages are written by administrators alone.
const askOf = (concept: Concept) => (concept === 'pages' ? [] : [askRight(concept), refuseForeignReferences])

// Later hooks see the whole document, filled up: only here is it known what was asked.
const noteWhatIsAsked: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return
  const { data, draft, publishSpecificLocale } = args as { data?: Partial<Saved>; draft?: boolean; publishSpecificLocale?: string }
  if (publishSpecificLocale) throw refused(translate(req, problems.everyLanguage), 'EVERY_LANGUAGE')
  req.context.saysStatus = draft === true || data?._status !== undefined || data?.deletedAt !== undefined
}

// Payload starts from the newest version: a change that does not say its status would un-publish what has a pending draft.
const refuseUnclear =
  (concept: Concept): CollectionBeforeValidateHook<Saved> =>
  async ({ data, operation, originalDoc, req }) => {
    const isUnclear = operation === 'update' && req.context.saysStatus === false && originalDoc?._status === 'draft'
    if (isUnclear && (await isLive(req, concept, originalDoc.id))) throw refused(translate(req, problems.statusNeeded), 'STATUS_NEEDED')
    return data
  }

const checkSlug =
  (concept: Concept): CollectionBeforeValidateHook<Saved> =>
  async ({ data, originalDoc, req }) => {
    await refuseWrongSlug(req, concept, data?.slug, originalDoc?.id)
    return data
  }

// The audit tells a publication from a correction, and afterwards only the new state can be asked.
const rememberWhetherLive =
  (concept: Concept): CollectionBeforeValidateHook<Saved> =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update' && originalDoc) wereLive(req).set(originalDoc.id, await isLive(req, concept, originalDoc.id))
    return data
  }

/** Which of the request's documents were public before it. */
function wereLive({ context }: PayloadRequest): Map<string, boolean> {
  context.wereLive ??= new Map<string, boolean>()
  return context.wereLive as Map<string, boolean>
}

const act =
  (concept: Concept, decisions: Decision[]): CollectionAfterChangeHook<Saved> =>
  async (saved) => {
    try {
      return await decideAndPublish(concept, decisions, saved)
    } catch (error) {
      await refuseCommit(saved.req, error)
      throw error
    }
  }

async function decideAndPublish(concept: Concept, decisions: Decision[], { data, doc, previousDoc, req }: Parameters<CollectionAfterChangeHook<Saved>>[0]) {
  const isPublished = doc._status === 'published' && !doc.deletedAt
  // A draft saved over a published text changes and decides nothing outside.
  if (!isPublished && (await isLive(req, concept, doc.id))) {
    await beginWorkingCopy(req, concept, doc.id)
    return { ...doc, slug: data.slug ?? doc.slug }
  }
  const decided: Record<string, unknown> = {}
  for (const decide of decisions) Object.assign(decided, await decide({ req, document: doc, given: data }))
  if (isPublished) await publish(req, concept, doc)
  else await touch(req, concept, doc.id)
  await endWorkingCopy(req, doc.id)
  await touchFormerEvent(req, idOf(previousDoc?.event), idOf(doc.event))
  const before = { live: wereLive(req).get(doc.id) ?? false, binned: Boolean(previousDoc?.deletedAt) }
  await noteSave(req, concept, doc.id, before, { live: isPublished, binned: Boolean(doc.deletedAt) })
  return { ...doc, ...decided, ...(await addressOf(req, concept, doc.id, data.slug)) }
}

async function refuseWrongSlug(req: PayloadRequest, concept: Concept, slug: unknown, id: string | undefined): Promise<void> {
  if (slug === undefined || slug === null || slug === '') return
  if (!isSlug(slug)) throw wrongField(req, concept, 'slug', problems.notASlug)
  const holder = await holderOf(req, concept, slug)
  if (holder && holder !== id) throw wrongField(req, concept, 'slug', problems.slugTaken)
}

const decideSlug =
  (concept: Concept): Decision =>
  async ({ req, document, given: { slug } }) => {
    if (document._status !== 'published' || typeof slug !== 'string' || slug === '') return {}
    if (slug === (await currentSlug(req, concept, document.id))) return {}
    if (!(await giveSlug(req, concept, document.id, slug))) throw wrongField(req, concept, 'slug', problems.slugTaken)
    await touch(req, concept, document.id)
    return {}
  }

// A session that moves to another event leaves a programme that reads differently.
async function touchFormerEvent(req: PayloadRequest, former: string | null, now: string | null): Promise<void> {
  if (former && former !== now) await touch(req, 'events', former)
}

async function addressOf(req: PayloadRequest, concept: Concept, id: string, wished: unknown): Promise<{ slug?: unknown }> {
  return hasAddress(concept) ? { slug: (await currentSlug(req, concept, id)) ?? wished ?? null } : {}
}
