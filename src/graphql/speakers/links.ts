import { many, one, oneBySlug } from '../database/relation'
import { published } from '../database/published'
import { idOfSlug } from '../database/slug'

export const speakerById = one((id, locale) =>
  published.selectFrom('published.speakers').selectAll().where('id', '=', id).where('locale', '=', locale),
)

/** By the slug, or by one from before. */
export const speakerBySlug = oneBySlug((slug, locale) =>
  published
    .selectFrom('published.speakers')
    .selectAll()
    .where('id', '=', idOfSlug('speakers', slug))
    .where('locale', '=', locale),
)

const MOST_SESSIONS = 100

export const sessionsOfSpeaker = many((id, locale) =>
  published
    .selectFrom('published.session_speakers as x')
    .innerJoin('published.sessions as s', 's.id', 'x.sessionId')
    .selectAll('s')
    .where('x.speakerId', '=', id)
    .where('s.locale', '=', locale)
    .orderBy('s.startsAt', 'desc')
    .orderBy('s.id')
    .limit(MOST_SESSIONS),
)
