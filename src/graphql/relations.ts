import type { Locale } from '@/words'
import type { Load } from './database/load'
import type { Relation } from './database/relation'
import { GraphQLError } from 'graphql'

/** The public things of some ids, in their order; those that are no longer public are left out. */
export async function loadAll<Row, Found>(
  load: Load,
  link: Relation<Row, Found | null>,
  ids: readonly string[],
  locale: Locale,
): Promise<Found[]> {
  if (ids.length === 0) return []
  const found = await Promise.all(ids.map((id) => load(link, id, locale)))
  return found.filter((it) => it !== null)
}

/** The public thing of an id, or null when there is no id or nothing public has it. */
export function loadOne<Row, Found>(
  load: Load,
  link: Relation<Row, Found | null>,
  id: string | null,
  locale: Locale,
): Promise<Found | null> | null {
  return id === null ? null : load(link, id, locale)
}

/** The public thing that another one cannot be public without. It can only be missing when both left while they were being read. */
export async function theOf<Row, Found>(load: Load, link: Relation<Row, Found | null>, id: string, locale: Locale): Promise<Found> {
  const found = await load(link, id, locale)
  if (found !== null) return found
  throw new GraphQLError('This changed while it was being read: ask again.', { extensions: { code: 'CHANGED_MEANWHILE' } })
}
