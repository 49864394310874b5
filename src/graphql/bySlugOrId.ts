import { isSlug } from '@/addresses'
import { isUuid } from '@/addresses/isUuid'
import type { Locale } from '@/words'
import { builder } from './builder'
import type { Relation } from './database/relation'
import type { Load } from './database/load'
import { refuse } from './refusal'

/** The arguments of what is found by its slug or by its id. */
export const bySlugOrIdArgs = builder.args((t) => ({
  slug: t.string({ description: 'The current slug, or one from before. Give either `slug` or `id`.' }),
  id: t.id({ description: 'The id. Give either `slug` or `id`.' }),
}))

/** Finds one thing by its slug or its id; what cannot be a slug or an id names nothing. */
export function bySlugOrId<Full extends Found, Found>(
  load: Load,
  { slug, id }: { slug?: string | null; id?: string | null },
  locale: Locale,
  links: { bySlug: Relation<Found, Found | null>; byFormerSlug: Relation<Found, Found | null>; byId: Relation<Full, Full | null> },
): Promise<Found | null> | null {
  if ((slug == null) === (id == null)) throw refuse('BAD_USER_INPUT', 'Give either a slug or an id.')
  if (slug != null) return isSlug(slug) ? load(links.bySlug, slug, locale).then((found) => found ?? load(links.byFormerSlug, slug, locale)) : null
  return id != null && isUuid(id) ? load(links.byId, id.toLowerCase(), locale) : null
}
