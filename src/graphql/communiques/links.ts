import { many, one, oneBySlug } from '../database/relation'
import { published } from '../database/published'
import { idOfSlug } from '../database/slug'
import { communiqueColumns } from '../refs'

export const communiqueById = one((id, locale) =>
  published.selectFrom('published.communiques').selectAll().where('id', '=', id).where('locale', '=', locale),
)

export const communiqueBySlug = oneBySlug((slug, locale) =>
  published.selectFrom('published.communiques').selectAll().where('slug', '=', slug).where('locale', '=', locale),
)

/** By a slug from before, or the current one. */
export const communiqueByFormerSlug = oneBySlug((slug, locale) =>
  published
    .selectFrom('published.communiques')
    .selectAll()
    .where('id', '=', idOfSlug('communiques', slug))
    .where('locale', '=', locale),
)

/** All voices on an event, equally, in the order in which they spoke. */
export const communiquesOfEvent = many((id, locale) =>
  published
    .selectFrom('published.communique_events as x')
    .innerJoin('published.communiques as c', 'c.id', 'x.communiqueId')
    .select(communiqueColumns.map((column) => `c.${column}` as const))
    .where('x.eventId', '=', id)
    .where('c.locale', '=', locale)
    .orderBy('c.publishedAt')
    .orderBy('c.id'),
)
