import type { EventPageFragment, SessionSlotFragment } from '@/ask/documents'
import { capitalised } from '@/text'
import { day, hour } from '@/time'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'
import { programmeTitle } from './sections'
import { SessionSlot } from './SessionSlot'

type Programmed = Pick<EventPageFragment, 'startsAt' | 'endsAt' | 'sessions'>

/** The sessions in their order, between the known start and the known end of the event. */
export function Programme({ event, isOver, locale }: { event: Programmed; isOver: boolean; locale: Locale }) {
  const { sessions } = event
  const first = sessions[0]
  const isTimetable = sessions.length > 1
  const severalDays = new Set(sessions.map(dateOf)).size > 1
  return (
    <section className="band long wrap" id="programme" aria-labelledby="t-programme">
      <h2 id="t-programme">{programmeTitle(event, locale)}</h2>
      <ol className="full">
        {isTimetable && first && event.startsAt < first.startsAt && <Tick moment={event.startsAt} label={eventWords.begins[locale]} locale={locale} />}
        {sessions.map((session, index) => (
          <SessionSlot
            key={session.id}
            session={session}
            day={severalDays && dateOf(session) !== dateOf(sessions[index - 1]) ? capitalised(day(session.startsAt, locale)) : null}
            isOver={isOver}
            locale={locale}
          />
        ))}
        {isTimetable && event.endsAt && <Tick moment={event.endsAt} label={eventWords.ends[locale]} locale={locale} />}
      </ol>
    </section>
  )
}

function Tick({ moment, label, locale }: { moment: string; label: string; locale: Locale }) {
  return (
    <li className="slot tick">
      <p className="at">
        <time dateTime={moment}>{hour(moment, locale)}</time> <span className="kind">{label}</span>
      </p>
    </li>
  )
}

function dateOf(session: SessionSlotFragment | undefined): string | undefined {
  return session?.startsAt.slice(0, 10)
}
