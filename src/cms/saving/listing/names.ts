import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Locale, localeNamed, locales } from '@/words'
import { listingWords as words, sharedForm } from '@/words/forms'
import { referencesIn } from '../refuseForeignReferences'
import { concepts } from '@/cms/revisions/concepts'
import { isPublic } from '@/cms/documents/isPublic'
import { partOfAct } from '@/cms/documents/partOfAct'
import type { Contents } from './contents'
import type { Names } from './valueInWords'

/** What is named, its title as it is stored, and whether everybody sees it once all is published. */
export type Known = { collection: CollectionSlug; id: string; title: unknown; isPublic: boolean }

/** Everything that a publication names, as it is called online afterwards. Asked while the publication is carried out. */
export async function namesDuring(req: PayloadRequest, { concept, before, after, companions }: Contents): Promise<Known[]> {
  const fieldsOf = (collection: CollectionSlug) => req.payload.collections[collection].config.fields
  const references = [...referencesIn(fieldsOf(concept), before), ...referencesIn(fieldsOf(concept), after), ...companions.flatMap((one) => referencesIn(fieldsOf(one.concept), one.after))]
  const known: Known[] = []
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const ids = [...new Set(references.filter((reference) => reference.collection === collection).map(({ id }) => id))]
    // A name is given to members by `namesFor` only.
    const { docs } = await req.payload.find({ collection, where: { id: { in: ids } }, limit: ids.length, pagination: false, depth: 0, locale: 'all', req: partOfAct(req), overrideAccess: true })
    for (const document of docs as { id: string }[]) {
      const concept = concepts.find((one) => one === collection)
      known.push({ collection, ...titled(req, collection, document), isPublic: concept !== undefined && (await isPublic(req, concept, document.id)) })
    }
  }
  return known
}

/** The same for a member: what is in `hidden` and what is nobody's to see stays unnamed, unless they may read it. */
export async function namesFor(req: PayloadRequest, known: Known[], hidden: ReadonlySet<string>): Promise<Names> {
  const language = localeNamed(req.i18n.language)
  const titles = new Map<string, string>()
  for (const { collection, id, title, isPublic } of known) {
    if (hidden.has(id)) continue
    if (isPublic) titles.set(id, inLanguage(title, language))
    else {
      const draft = await req.payload.findByID({ collection, id, draft: true, depth: 0, locale: 'all', req: partOfAct(req), user: req.user, overrideAccess: false, disableErrors: true })
      if (draft) titles.set(id, inLanguage(titled(req, collection, draft).title, language))
    }
  }
  return (_, id) => titles.get(id) ?? words.hidden[language]
}

function titled({ payload }: PayloadRequest, collection: CollectionSlug, document: object): Pick<Known, 'id' | 'title'> {
  const { id, ...values } = document as { id: string } & Record<string, unknown>
  return { id, title: values[payload.collections[collection].config.admin.useAsTitle ?? 'id'] ?? values.filename }
}

function inLanguage(title: unknown, language: Locale): string {
  const said = typeof title === 'object' && title !== null ? [language, ...locales].map((locale) => (title as Record<string, unknown>)[locale]).find(Boolean) : title
  return typeof said === 'string' && said !== '' ? said : sharedForm.untitled.label[language]
}
