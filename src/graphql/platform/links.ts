import type { Published } from '@/published/rows'
import type { Locale } from '@/words'
import { one, oneBySlug } from '../database/relation'
import { published } from '../database/published'

export const pageById = one((id, locale) =>
  published.selectFrom('published.pages').selectAll().where('id', '=', id).where('locale', '=', locale),
)

/** The site in a language; whatever the key, there is only one. */
export const siteIn = oneBySlug((_, locale) => published.selectFrom('published.site').selectAll().where('locale', '=', locale))

export const pageByKey = (key: Published['published.pages']['key'], locale: Locale) =>
  published.selectFrom('published.pages').selectAll().where('key', '=', key).where('locale', '=', locale)

/** The pages that are public, always in the same order. */
export const allPages = (locale: Locale) =>
  published
    .selectFrom('published.pages')
    .select(['id', 'locale', 'contentLocale', 'key', 'title'])
    .where('locale', '=', locale)
    .orderBy('key')
