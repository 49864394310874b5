import { addressOf } from '@/addresses'
import type { EventLineFragment } from '@/ask/documents'
import { DateList } from '@/site/agenda/DateList'
import { lineOf } from '@/site/agenda/lines'
import { Band } from '@/site/layout/Band'
import { wordsOf } from '@/site/said/wordsOf'
import { capitalised } from '@/text'
import { whenInWords } from '@/time'
import { eventStatuses, type Locale } from '@/words'
import { communiqueWords } from '@/words/pages'

type Props = { events: readonly EventLineFragment[]; now: Date; locale: Locale }

/** The events a text is about, with their facts as they are now, whatever the text said when it was signed. */
export function AboutEvents({ events, now, locale }: Props) {
  const [event, ...others] = events
  if (!event) return null
  return (
    <Band id="evenement" title={(others.length > 0 ? communiqueWords.theEvents : communiqueWords.theEvent)[locale]}>
      {others.length > 0 ? <DateList events={events} now={now} level={3} withMonth locale={locale} /> : <Stub event={event} locale={locale} />}
    </Band>
  )
}

function Stub({ event, locale }: { event: EventLineFragment; locale: Locale }) {
  const { lang, set } = wordsOf(event, locale)
  const line = lineOf(event, locale)
  return (
    <div className="sheet stub" data-paper={event.paper.toLowerCase()}>
      {event.status === 'CANCELLED' && <p className="tag off">{eventStatuses.cancelled[locale]}</p>}
      <h3 lang={lang}>
        <a href={addressOf('event', locale, { slug: event.slug })}>{set(event.title)}</a>
      </h3>
      <p className="line">
        <b>{capitalised(whenInWords(event, locale))}</b>
        {[line.place, line.price].filter(Boolean).map((said) => (
          <span className="also" key={said}>
            {said}
          </span>
        ))}
      </p>
    </div>
  )
}
