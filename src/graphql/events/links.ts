import { one, oneBySlug } from '../database/relation'
import { published } from '../database/published'
import { idOfSlug } from '../database/slug'
import { eventPageColumns } from '../refs'

export const eventById = one((id, locale) =>
  published.selectFrom('published.events').selectAll().where('id', '=', id).where('locale', '=', locale),
)

export const eventBySlug = oneBySlug((slug, locale) =>
  published.selectFrom('published.events').select(eventPageColumns).where('slug', '=', slug).where('locale', '=', locale),
)

/** By a slug from before, or the current one. */
export const eventByFormerSlug = oneBySlug((slug, locale) =>
  published.selectFrom('published.events').select(eventPageColumns).where('id', '=', idOfSlug('events', slug)).where('locale', '=', locale),
)
