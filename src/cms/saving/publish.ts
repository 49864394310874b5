import { ValidationError, type PayloadRequest } from 'payload'
import { missingIn } from '@/words/forms'
import { touch } from '@/cms/revisions/touch'
import type { Concept } from '@/cms/revisions/concepts'
import { companionsOf, type Companion } from './companions'
import { refuseUnlisted } from './digest'
import { isPartOfAct, partOfAct } from '@/cms/documents/partOfAct'
import { translate } from '@/cms/errors/translate'
import { refused } from '@/cms/errors/refused'
import { slugOf } from '@/cms/documents/slugOf'
import { currentSlug, freeSlug, giveSlug, hasAddress } from '@/cms/documents/slugs'

type Published = { id: string; title?: string | null; name?: string | null; startsAt?: string | null }

/**
 * Publishes a document that its collection has just written as published: gives its address, takes along what its page needs, or says what
 * is missing (code INCOMPLETE) and so undoes the whole.
 */
export async function publish(req: PayloadRequest, concept: Concept, document: Published): Promise<void> {
  await giveAddress(req, concept, document)
  await touch(req, concept, document.id)
  if (isPartOfAct(req)) return
  const companions = await companionsOf(req, concept, document)
  const incomplete = companions.filter((companion) => companion.missing.length > 0)
  if (incomplete.length > 0) throw refused(translate(req, missingIn(incomplete.map(({ name, missing }) => ({ name, missing: missing.map(({ label }) => label) })))), 'INCOMPLETE')
  await refuseUnlisted(req, concept, document.id, companions)
  for (const companion of companions) await publishCompanion(req, companion)
}

async function giveAddress(req: PayloadRequest, concept: Concept, document: Published): Promise<void> {
  if (!hasAddress(concept) || (await currentSlug(req, concept, document.id))) return
  const wished = wishedSlug(concept, document)
  // Two publications at once may wish the same: whoever comes second looks again.
  while (!(await giveSlug(req, concept, document.id, await freeSlug(req, concept, wished)))) continue
}

// An event's address carries its first date: titles come back every year.
function wishedSlug(concept: Concept, { name, title, startsAt }: Published): string {
  const words = name ?? title ?? ''
  return startsAt ? `${slugOf(words, 64) || concept}-${startsAt.slice(0, 10)}` : slugOf(words) || concept
}

async function publishCompanion(req: PayloadRequest, { concept, id, name, locale }: Companion): Promise<void> {
  try {
    // The member publishes the whole; that they may publish this was asked of the document they acted on.
    await req.payload.update({ collection: concept, id, data: { _status: 'published' }, locale, req: partOfAct(req), overrideAccess: true })
  } catch (error) {
    if (error instanceof ValidationError) throw refused(translate(req, missingIn([{ name, missing: messagesOf(error) }])), 'INCOMPLETE')
    throw error
  }
}

const messagesOf = (error: ValidationError) => (error.data as { errors: { message: string }[] }).errors.map(({ message }) => message)
