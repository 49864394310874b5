import { sql } from 'kysely'
import type { Locale } from '@/words'
import { given } from '../conditions'
import { cursorsOf } from '../connection/cursor'
import type { List } from '../connection/slice'
import { published } from '../database/published'
import { idOfSlug } from '../database/slug'
import { communiqueColumns, type CommuniqueRow } from '../refs'
import type { CommuniqueFilterValue } from './filter'

const cursors = cursorsOf('communiques', ['instant', 'uuid'])

/** The public communiqués that match a filter, the latest first. */
export function communiqueList(
  { organisation, event, topic, kind, updatedSince }: CommuniqueFilterValue,
  locale: Locale,
): List<CommuniqueRow> {
  const matching = published
    .selectFrom('published.communiques as c')
    .where('c.locale', '=', locale)
    .where((c) =>
      c.and([
        ...given(kind, (value) => c('c.kind', '=', value)),
        ...given(updatedSince, (value) => c('c.updatedAt', '>=', value)),
        ...given(organisation, (slug) =>
          c(
            'c.id',
            'in',
            c
              .selectFrom('published.communique_organisations')
              .select('communiqueId')
              .where('organisationId', '=', idOfSlug('organisations', slug)),
          ),
        ),
        ...given(event, (slug) =>
          c(
            'c.id',
            'in',
            c.selectFrom('published.communique_events').select('communiqueId').where('eventId', '=', idOfSlug('events', slug)),
          ),
        ),
        ...given(topic, (slug) =>
          c(
            'c.id',
            'in',
            c.selectFrom('published.communique_topics').select('communiqueId').where('topicId', '=', idOfSlug('topics', slug)),
          ),
        ),
      ]),
    )
  return {
    cursors,
    keysOf: (communique) => [communique.publishedAt, communique.id],
    rows: (after, limit) =>
      matching
        .select(communiqueColumns.map((column) => `c.${column}` as const))
        .$if(after !== null, (query) =>
          query.where(sql<boolean>`(c."publishedAt", c.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
        )
        .orderBy('c.publishedAt', 'desc')
        .orderBy('c.id', 'desc')
        .limit(limit),
    count: () => matching.select(sql<number>`count(*)::int`.as('total')),
  }
}
