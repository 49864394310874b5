import type { Locale } from '@/words'
import { one, oneBySlug } from '../database/relation'
import { published } from '../database/published'
import { idOfSlug } from '../database/slug'

export const topicById = one((id, locale) =>
  published.selectFrom('published.topics').selectAll().where('id', '=', id).where('locale', '=', locale),
)

/** By the slug, or by one from before. */
export const topicBySlug = oneBySlug((slug, locale) =>
  published.selectFrom('published.topics').selectAll().where('id', '=', idOfSlug('topics', slug)).where('locale', '=', locale),
)

/** What is known of a topic wherever it is named. */
const columns = [
  'id',
  'locale',
  'contentLocale',
  'slug',
  'kind',
  'title',
  'summary',
  'link',
  'campaign',
  'case',
  'initiative',
] as const
const MOST_TOPICS = 500

/** All topics in the order of their titles, at most 500. */
export const allTopics = (locale: Locale) =>
  published
    .selectFrom('published.topics')
    .select(columns)
    .where('locale', '=', locale)
    .orderBy('sortTitle')
    .orderBy('id')
    .limit(MOST_TOPICS)
