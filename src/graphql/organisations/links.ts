import { one, oneBySlug } from '../database/relation'
import { published } from '../database/published'
import { idOfSlug } from '../database/slug'

export const organisationById = one((id, locale) =>
  published.selectFrom('published.organisations').selectAll().where('id', '=', id).where('locale', '=', locale),
)

/** By the slug, or by one from before. */
export const organisationBySlug = oneBySlug((slug, locale) =>
  published
    .selectFrom('published.organisations')
    .selectAll()
    .where('id', '=', idOfSlug('organisations', slug))
    .where('locale', '=', locale),
)
