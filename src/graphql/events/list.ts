import { sql } from 'kysely'
import type { Locale } from '@/words'
import { builder } from '../builder'
import { cursorsOf, type Keys } from '../connection/cursor'
import type { List } from '../connection/slice'
import { published } from '../database/published'
import { eventColumns, type EventRow } from '../refs'
import { conditionsOf } from './conditions'
import type { EventFilterValue } from './filter'

export const EventOrder = builder.enumType('EventOrder', {
  description: 'The order of a list of events.',
  values: {
    STARTS_AT_ASC: { value: 'asc', description: 'The earliest first.' },
    STARTS_AT_DESC: { value: 'desc', description: 'The latest first.' },
  } as const,
})

type Order = 'asc' | 'desc'

const cursors = { asc: cursorsOf('events', ['instant', 'uuid']), desc: cursorsOf('events, latest first', ['instant', 'uuid']) }

/** The public events that match a filter, by their start. */
export function eventList(filter: EventFilterValue, order: Order, locale: Locale): List<EventRow> {
  const matching = published
    .selectFrom('published.events as e')
    .where('e.locale', '=', locale)
    .where((e) => e.and(conditionsOf(e, filter, locale)))
  return {
    cursors: cursors[order],
    keysOf: (event) => [event.startsAtUtc, event.id],
    rows: (after, limit) =>
      matching
        .select(eventColumns.map((column) => `e.${column}` as const))
        .$if(after !== null, (query) => query.where(behind(after ?? [], order)))
        .orderBy('e.startsAtUtc', order)
        .orderBy('e.id', order)
        .limit(limit),
    count: () => matching.select(sql<number>`count(*)::int`.as('total')),
  }
}

// Both keys as one row value, so that the index on them leads straight to the place.
const behind = ([startsAtUtc, id]: Keys, order: Order) =>
  sql<boolean>`(e."startsAtUtc", e.id) ${sql.raw(order === 'asc' ? '>' : '<')} (${startsAtUtc}::timestamptz, ${id}::uuid)`
