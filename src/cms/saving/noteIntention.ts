import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { refused } from '@/cms/errors/refused'
import { translate } from '@/cms/errors/translate'
import type { Saved } from '@/cms/documents/decision'
import { type Arguments, askedBy, type Intention, intentionOf } from '@/cms/documents/intention'
import { isLive } from '@/cms/documents/isPublic'
import type { Concept } from '@/cms/revisions/concepts'

/** Before anything else: notes what the arguments of a write say. */
export const noteAsked: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const asked = askedBy(operation, args as Arguments)
  if (asked) req.context.asked = asked
}

/** A document is published in all its languages, or in none (code EVERY_LANGUAGE). */
export const refuseOneLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && (args as Arguments).publishSpecificLocale) throw refused(translate(req, problems.everyLanguage), 'EVERY_LANGUAGE')
}

/** Once the document is known: notes what the write is for. Several documents of one request are written side by side. */
export const noteIntention =
  (concept: Concept | 'media'): CollectionBeforeValidateHook<Saved> =>
  async ({ data, operation, originalDoc, req }) => {
    const { asked } = req.context
    if (!asked) throw new Error('What a write says is noted first')
    if (!data) return data
    const document = operation === 'create' ? undefined : originalDoc
    // A picture has no draft, and no status.
    const stands = document ? { isLive: concept !== 'media' && (await isLive(req, concept, document.id)), isBinned: Boolean(document.deletedAt) } : null
    req.context.intentions = (req.context.intentions ?? new Map<string | undefined, Intention>()).set(document?.id, intentionOf(asked, data, stands))
    return data
  }

/** What the write of a document is for; of a new one, by no id. */
export function intentionFor({ context }: PayloadRequest, id: string | undefined): Intention {
  const intention = context.intentions?.get(id)
  if (!intention) throw new Error('What a write is for is noted first')
  return intention
}
