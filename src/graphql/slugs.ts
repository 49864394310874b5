import { addressOf } from '@/addresses'
import type { Locale } from '@/words'
import { builder } from './builder'
import type { Context } from './context'
import { one } from './database/relation'
import { published } from './database/published'
import { isUuid } from './uuid'

const pages = {
  events: 'event',
  communiques: 'communique',
  organisations: 'collective',
  speakers: 'speaker',
  venues: 'venue',
  topics: 'topic',
} as const

/** A concept whose things have a page of their own. */
export type Addressed = keyof typeof pages

/** The absolute address of a thing's page. */
export const urlOf = (origin: string, concept: Addressed, slug: string, locale: Locale): string =>
  origin + addressOf(pages[concept], locale, { slug })

/** The absolute address of a public thing known by its id only; null when nothing public has it. */
export async function addressOfThing({ load, origin }: Context, id: string, locale: Locale): Promise<string | null> {
  const found = isUuid(id) ? await load(currentSlug, id, locale) : null
  return found && urlOf(origin, found.concept, found.slug, locale)
}

const currentSlug = one((id) =>
  published.selectFrom('published.slugs').select(['concept', 'slug']).where('id', '=', id).where('current', '=', true),
)

/** Whether a text can be a slug at all: anything else names nothing and never reaches the database. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 200

/** The `slug` argument of what is found by its slug only. */
export const slugArg = builder.args((t) => ({
  slug: t.string({ required: true, description: 'The current slug, or one from before.' }),
}))
