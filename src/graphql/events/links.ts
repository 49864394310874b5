import { one, oneBySlug } from '../database/link'
import { published } from '../database/published'
import { idOfSlug } from '../database/slug'

export const eventById = one((id, locale) =>
  published.selectFrom('published.events').selectAll().where('id', '=', id).where('locale', '=', locale),
)

/** By the slug, or by one from before. */
export const eventBySlug = oneBySlug((slug, locale) =>
  published.selectFrom('published.events').selectAll().where('id', '=', idOfSlug('events', slug)).where('locale', '=', locale),
)
