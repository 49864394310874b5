import { one, oneBySlug } from '../database/relation'
import { published } from '../database/published'
import { idOfSlug } from '../database/slug'

export const venueById = one((id, locale) =>
  published.selectFrom('published.venues').selectAll().where('id', '=', id).where('locale', '=', locale),
)

/** By the slug, or by one from before. */
export const venueBySlug = oneBySlug((slug, locale) =>
  published.selectFrom('published.venues').selectAll().where('id', '=', idOfSlug('venues', slug)).where('locale', '=', locale),
)
