import { addressOf, conceptPages, type Shown } from '@/addresses'
import { isUuid } from '@/addresses/isUuid'
import type { Locale } from '@/words'
import { builder } from './builder'
import type { Context } from './context'
import { one } from './database/relation'
import { published } from './database/published'

/** The absolute address of a thing's page. */
export const urlOf = (origin: string, concept: Shown, slug: string, locale: Locale): string =>
  origin + addressOf(conceptPages[concept], locale, { slug })

/** The absolute address of a public thing known by its id only; null when nothing public has it. */
export async function addressOfThing({ load, origin }: Context, id: string, locale: Locale): Promise<string | null> {
  const found = isUuid(id) ? await load(currentSlug, id.toLowerCase(), locale) : null
  return found && urlOf(origin, found.concept, found.slug, locale)
}

const currentSlug = one((id) =>
  published.selectFrom('published.slugs').select(['concept', 'slug']).where('id', '=', id).where('current', '=', true),
)

/** The `slug` argument of what is found by its slug only. */
export const slugArg = builder.args((t) => ({
  slug: t.string({ required: true, description: 'The current slug, or one from before.' }),
}))
