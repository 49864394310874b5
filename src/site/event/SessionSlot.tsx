import type { SessionSlotFragment } from '@/ask/documents'
import { Prose } from '@/site/prose/Prose'
import { languageName } from '@/site/said/languageName'
import { say } from '@/site/said/say'
import { wordsOf } from '@/site/said/wordsOf'
import { hour } from '@/time'
import { type Locale, recordingPolicies, sessionKinds } from '@/words'
import { eventWords } from '@/words/pages'
import { Participants } from './Participants'
import { SessionExtras } from './SessionExtras'

/** One item of the programme: its hour, what it is about, who takes part. An unknown end is not shown. */
export function SessionSlot({ session, day, isOver, locale }: { session: SessionSlotFragment; day: string | null; isOver: boolean; locale: Locale }) {
  const { lang, set } = wordsOf(session, locale)
  return (
    <li className="slot">
      <p className="at">
        {day && <span className="day-of-slot">{day}</span>}
        <time dateTime={session.startsAt}>{hour(session.startsAt, locale)}</time>{' '}
        <span className="kind">{[say(sessionKinds, session.kind, locale), endInWords(session, locale)].filter(Boolean).join(', ')}</span>
      </p>
      <div className="flow">
        <h3 lang={lang}>{set(session.title)}</h3>
        {session.summary && <p lang={lang}>{set(session.summary)}</p>}
        <Prose html={session.body} lang={lang} under={3} />
        {session.parts.length > 0 && (
          <ul className="steps" lang={lang}>
            {session.parts.map((part) => (
              <li key={part.text}>
                {part.title && <b>{`${set(part.title)} `}</b>}
                {set(part.text)}
              </li>
            ))}
          </ul>
        )}
        <SessionExtras session={session} lang={lang} set={set} locale={locale} />
        <Practicalities session={session} set={set} locale={locale} />
      </div>
      <Participants participations={session.participations} isOver={isOver} locale={locale} />
    </li>
  )
}

function endInWords(session: SessionSlotFragment, locale: Locale): string | null {
  return session.endsAt && `${eventWords.until[locale]} ${hour(session.endsAt, locale)}`
}

function Practicalities({ session, set, locale }: { session: SessionSlotFragment; set: (text: string) => string; locale: Locale }) {
  const known = [
    session.room && `${eventWords.room[locale]} ${set(session.room)}`,
    session.language && session.language !== locale && `${eventWords.language[locale]} ${languageName(session.language, locale)}`,
    (session.recording === 'AUDIO' || session.recording === 'VIDEO') && say(recordingPolicies, session.recording, locale),
  ].filter(Boolean)
  return known.length > 0 ? <p className="small">{known.join('. ')}</p> : null
}
