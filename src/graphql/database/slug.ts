import { type Expression, sql } from 'kysely'
import type { Addressed } from '@/published/shapes'

/** In SQL, the id of the public thing that has or had a slug; null when there is none. Its concept is written out, so that only its part of the view is read. */
export const idOfSlug = (concept: Addressed, slug: string | Expression<string>) =>
  sql<string>`(select s.id from published.slugs s where s.concept = ${sql.lit(concept)} and s.slug = ${slug})`
