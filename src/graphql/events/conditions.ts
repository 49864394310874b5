import { type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { Published } from '@/published/rows'
import type { Locale } from '@/words'
import { type Condition, given } from '../conditions'
import { idOfSlug } from '../database/slug'
import type { EventFilterValue } from './filter'
import { around } from './near'

type Events = ExpressionBuilder<Published & { e: Published['published.events'] }, 'e'>

/** What a filter asks of an event `e`. */
export function conditionsOf(e: Events, filter: EventFilterValue, locale: Locale): Condition[] {
  return [...ofItself(e, filter), ...inTime(e, filter), ...byLinks(e, filter), ...ofItsVenue(e, filter, locale)]
}

function ofItself(e: Events, { kind, status, attendanceMode, language }: EventFilterValue): Condition[] {
  return [
    ...given(kind, (value) => e('e.kind', '=', value)),
    ...given(status, (value) => e('e.status', '=', value)),
    ...given(attendanceMode, (value) => e('e.attendanceMode', '=', value)),
    ...given(language, (value) => sql<SqlBool>`${value} = any (e.languages)`),
  ]
}

function inTime(e: Events, { from, to, endedBefore, updatedSince }: EventFilterValue): Condition[] {
  const over = sql<string>`coalesce(e."endsAtUtc", e."startsAtUtc")`
  return [
    ...given(from, (value) => e(over, '>=', value)),
    ...given(to, (value) => e('e.startsAtUtc', '<', value)),
    ...given(endedBefore, (value) => e(over, '<', value)),
    ...given(updatedSince, (value) => e('e.updatedAt', '>=', value)),
  ]
}

function byLinks(e: Events, { organisation, topic, venue, speaker }: EventFilterValue): Condition[] {
  return [
    ...given(organisation, (slug) =>
      e(
        'e.id',
        'in',
        e
          .selectFrom('published.event_organisers')
          .select('eventId')
          .where('organisationId', '=', idOfSlug('organisations', slug)),
      ),
    ),
    ...given(topic, (slug) =>
      e('e.id', 'in', e.selectFrom('published.event_topics').select('eventId').where('topicId', '=', idOfSlug('topics', slug))),
    ),
    ...given(venue, (slug) => e('e.venueId', '=', idOfSlug('venues', slug))),
    ...given(speaker, (slug) =>
      e(
        'e.id',
        'in',
        e.selectFrom('published.session_speakers').select('eventId').where('speakerId', '=', idOfSlug('speakers', slug)),
      ),
    ),
  ]
}

function ofItsVenue(e: Events, { city, postcode, near }: EventFilterValue, locale: Locale): Condition[] {
  const at = (condition: Condition) =>
    e('e.venueId', 'in', e.selectFrom('published.venues as v').select('v.id').where('v.locale', '=', locale).where(condition))
  return [
    ...given(city, (value) => at(sql<SqlBool>`lower(v.city) = lower(${value})`)),
    ...given(postcode, (value) => at(sql<SqlBool>`starts_with(v.postcode, ${value})`)),
    ...given(near, (value) => at(around(value))),
  ]
}
