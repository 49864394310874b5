import { sql } from 'kysely'
import type { Published } from '@/published/rows'
import type { Locale } from '@/words'
import { given } from '../conditions'
import { cursorsOf } from '../connection/cursor'
import type { List } from '../connection/slice'
import { published } from '../database/published'
import type { OrganisationFilterValue } from './filter'

const cursors = cursorsOf('organisations', ['text', 'uuid'])

/** The public organisations that match a filter, by their names. */
export function organisationList(
  { kind, active }: OrganisationFilterValue,
  locale: Locale,
): List<Published['published.organisations']> {
  const matching = published
    .selectFrom('published.organisations as o')
    .where('o.locale', '=', locale)
    .where((o) =>
      o.and([
        ...given(kind, (value) => o('o.kind', '=', value)),
        ...given(active, (value) => {
          const organises = o.exists(
            o.selectFrom('published.event_organisers as x').select('x.eventId').whereRef('x.organisationId', '=', 'o.id'),
          )
          const speaks = o.exists(
            o
              .selectFrom('published.communique_organisations as x')
              .select('x.communiqueId')
              .whereRef('x.organisationId', '=', 'o.id'),
          )
          const isActive = o.or([organises, speaks])
          return value ? isActive : o.not(isActive)
        }),
      ]),
    )
  return {
    cursors,
    keysOf: (organisation) => [organisation.sortName, organisation.id],
    rows: (after, limit) =>
      matching
        .selectAll('o')
        .$if(after !== null, (query) => query.where(sql<boolean>`(o."sortName", o.id) > (${after?.[0]}, ${after?.[1]}::uuid)`))
        .orderBy('o.sortName')
        .orderBy('o.id')
        .limit(limit),
    count: () => matching.select(sql<number>`count(*)::int`.as('total')),
  }
}
