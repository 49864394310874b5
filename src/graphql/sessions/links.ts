import { many, one } from '../database/relation'
import { published } from '../database/published'
import { sessionColumns } from '../refs'

export const sessionById = one((id, locale) =>
  published.selectFrom('published.sessions').selectAll().where('id', '=', id).where('locale', '=', locale),
)

/** The programme of an event, in the order of the day. */
export const sessionsOfEvent = many((id, locale) =>
  published
    .selectFrom('published.sessions')
    .select(sessionColumns)
    .where('eventId', '=', id)
    .where('locale', '=', locale)
    .orderBy('startsAt')
    .orderBy('id'),
)
