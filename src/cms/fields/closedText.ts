import type { FieldHook, RichTextField } from 'payload'
import { closed, DEPTH, depthOf, isDocument } from '@/text'
import { problems } from '@/words/forms'
import { wrongField } from '@/cms/errors/refused'

/** Rich text is stored, and read, as our editor writes it: what else a document brings along would be drawn by the panel of whoever opens it. */
export const closedText: RichTextField['hooks'] = {
  beforeValidate: [({ value, req, collection, global, path }) => eachLanguage(req.locale, value, (one) => taken(one, () => wrongField(req, (collection ?? global)?.slug ?? '', path.join('.'), problems.notAText)))],
  // What was stored before, in versions too.
  afterRead: [({ value }) => (isDocument(value) ? closed(value) : (value as unknown))],
} satisfies Record<string, FieldHook[]>

function taken(value: unknown, refusal: () => Error): unknown {
  if (value === null || value === undefined) return value
  if (!isDocument(value) || depthOf(value) > DEPTH) throw refusal()
  return closed(value)
}

// With `locale=all` a write brings one document by language.
function eachLanguage(locale: unknown, value: unknown, take: (one: unknown) => unknown): unknown {
  if (locale !== 'all' || typeof value !== 'object' || value === null) return take(value)
  return Object.fromEntries(Object.entries(value).map(([language, one]) => [language, take(one)]))
}
