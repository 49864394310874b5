import type { CollectionBeforeValidateHook } from 'payload'
import type { Decision, Saved } from '@/cms/documents/decision'
import { isLive } from '@/cms/documents/isPublic'
import type { Concept } from '@/cms/revisions/concepts'
import { onlineUntilNow } from './listing/contents'
import type { Data } from './listing/pairs'

/** How a document was before it was written: whether it was public, what readers read of it when that is listed, and what each decision asked. */
export type Before = { isLive: boolean; online: Data; ofDecisions: unknown[] }

/** Before a document is written: what was there, since afterwards only the new state can be asked. */
export const rememberBefore =
  (concept: Concept, decisions: Decision[]): CollectionBeforeValidateHook<Saved> =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update' || !data || !originalDoc) return data
    const save = { req, document: originalDoc, given: data }
    const wasLive = await isLive(req, concept, originalDoc.id)
    const before: Before = { isLive: wasLive, online: wasLive ? await onlineUntilNow(concept, save) : {}, ofDecisions: [] }
    // One after the other: all ask on the connection of the transaction.
    for (const decision of decisions) before.ofDecisions.push((await decision.before?.(save)) ?? null)
    req.context.before = (req.context.before ?? new Map<string, Before>()).set(originalDoc.id, before)
    return data
  }
