import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, CollectionBeforeValidateHook, CollectionConfig, PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { refuseConflict, rememberSave, setAside, takeTurns } from './conflicts/hooks'
import { noteSave } from '@/cms/journal/noteActs'
import { translate } from '@/cms/errors/translate'
import type { Decision, Saved } from '@/cms/documents/decision'
import { idOf } from '@/cms/documents/relation'
import { refused, wrongField } from '@/cms/errors/refused'
import type { Concept } from '@/cms/revisions/concepts'
import { askRight } from './askRight'
import { intentionFor, noteAsked, noteIntention, refuseOneLanguage } from './noteIntention'
import { isLive } from '@/cms/documents/isPublic'
import { refuseForeignReferences } from './refuseForeignReferences'
import { touch } from '@/cms/revisions/touch'
import { refuseCommit } from '@/cms/transactions/refuseCommit'
import { beginWorkingCopy, endWorkingCopy } from './workingCopy'
import { remove } from './remove'
import { publish } from './publish'
import { isSlug } from '@/addresses'
import { currentSlug, giveSlug, hasAddress, holderOf } from '@/cms/documents/slugs'
import { rememberBefore } from './rememberBefore'

/** The acts behind the forms of a drafted collection: addresses, publishing, un-publishing, the bin. */
export const actsOn = (concept: Concept, decisions: Decision[] = []): NonNullable<CollectionConfig['hooks']> => ({
  beforeOperation: [noteAsked, takeTurns, refuseOneLanguage],
  beforeValidate: [noteIntention(concept), ...askOf(concept), refuseConflict(concept), refuseUnclear, checkSlug(concept), rememberBefore(concept, decisionsOn(concept, decisions))],
  afterChange: [act(concept, decisionsOn(concept, decisions)), rememberSave],
  afterError: [setAside],
  beforeDelete: [({ id, req }) => remove(req, concept, String(id))] satisfies CollectionBeforeDeleteHook[],
  afterDelete: [({ id, req }) => touch(req, concept, String(id))],
})

const decisionsOn = (concept: Concept, decisions: Decision[]): Decision[] => [address(concept), ...decisions]

// Pages are written by administrators alone.
const askOf = (concept: Concept) => (concept === 'pages' ? [] : [askRight(concept), refuseForeignReferences])

// Payload starts from the newest version: a change that does not say its status would un-publish what has a pending draft.
const refuseUnclear: CollectionBeforeValidateHook<Saved> = ({ data, originalDoc, req }) => {
  const { asked } = req.context
  if (data && asked?.operation === 'update' && !asked.saysStatus && intentionFor(req, originalDoc?.id) === 'unpublish') throw refused(translate(req, problems.statusNeeded), 'STATUS_NEEDED')
  return data
}

const checkSlug =
  (concept: Concept): CollectionBeforeValidateHook<Saved> =>
  async ({ data, originalDoc, req }) => {
    await refuseWrongSlug(req, concept, data?.slug, originalDoc?.id)
    return data
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
  const before = req.context.before?.get(doc.id)
  const decided: Record<string, unknown> = {}
  for (const [at, decision] of decisions.entries()) Object.assign(decided, await decision.decide({ req, document: doc, given: data }, before?.ofDecisions[at] ?? null))
  if (isPublished) await publish(req, concept, doc)
  else await touch(req, concept, doc.id)
  await endWorkingCopy(req, doc.id)
  await touchFormerEvent(req, idOf(previousDoc?.event), idOf(doc.event))
  await noteSave(req, concept, doc.id, { live: before?.isLive ?? false, binned: Boolean(previousDoc?.deletedAt) }, { live: isPublished, binned: Boolean(doc.deletedAt) })
  return { ...doc, ...decided, ...(await addressOf(req, concept, doc.id, data.slug)) }
}

async function refuseWrongSlug(req: PayloadRequest, concept: Concept, slug: unknown, id: string | undefined): Promise<void> {
  if (slug === undefined || slug === null || slug === '') return
  if (!isSlug(slug)) throw wrongField(req, concept, 'slug', problems.notASlug)
  const holder = await holderOf(req, concept, slug)
  if (holder && holder !== id) throw wrongField(req, concept, 'slug', problems.slugTaken)
}

const address = (concept: Concept): Decision => ({
  async decide({ req, document, given: { slug } }) {
    if (document._status !== 'published' || typeof slug !== 'string' || slug === '') return {}
    if (slug === (await currentSlug(req, concept, document.id))) return {}
    if (!(await giveSlug(req, concept, document.id, slug))) throw wrongField(req, concept, 'slug', problems.slugTaken)
    await touch(req, concept, document.id)
    return {}
  },
})

// A session that moves to another event leaves a programme that reads differently.
async function touchFormerEvent(req: PayloadRequest, former: string | null, now: string | null): Promise<void> {
  if (former && former !== now) await touch(req, 'events', former)
}

async function addressOf(req: PayloadRequest, concept: Concept, id: string, wished: unknown): Promise<{ slug?: unknown }> {
  return hasAddress(concept) ? { slug: (await currentSlug(req, concept, id)) ?? wished ?? null } : {}
}
