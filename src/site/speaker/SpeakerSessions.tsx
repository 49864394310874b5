import { addressOf } from '@/addresses'
import type { SpeakerPageFragment } from '@/ask/documents'
import { Band } from '@/site/layout/Band'
import { say } from '@/site/said/say'
import { wordsOf } from '@/site/said/wordsOf'
import { capitalised } from '@/text'
import { momentInWords } from '@/time'
import { eventStatuses, type Locale, sessionKinds } from '@/words'
import { thingWords } from '@/words/pages'

type Session = SpeakerPageFragment['sessions'][number]

/** The public sessions in which somebody takes part, latest first. */
export function SpeakerSessions({ sessions, locale }: { sessions: readonly Session[]; locale: Locale }) {
  if (sessions.length === 0) return null
  return (
    <Band id="seances" title={thingWords.takesPart[locale]}>
      <ul className="rows">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} locale={locale} />
        ))}
      </ul>
    </Band>
  )
}

function SessionRow({ session, locale }: { session: Session; locale: Locale }) {
  const { lang, set } = wordsOf(session, locale)
  const event = wordsOf(session.event, locale)
  return (
    <li>
      <h3 lang={lang}>
        <a href={`${addressOf('event', locale, { slug: session.event.slug })}#programme`}>{set(session.title)}</a>
      </h3>
      <p className="small">
        {`${say(sessionKinds, session.kind, locale)}. `}
        <time dateTime={session.startsAt}>{capitalised(momentInWords(session.startsAt, locale))}</time>.{' '}
        {session.event.status === 'CANCELLED' && <span className="tag off">{eventStatuses.cancelled[locale]}</span>}
      </p>
      <p lang={event.lang}>{event.set(session.event.title)}</p>
    </li>
  )
}
