import type { EventPageFragment } from '@/ask/documents'
import { capitalised } from '@/text'
import { day, hour, inZone, when, whenInWords } from '@/time'
import type { Locale } from '@/words'
import { eventWords, itWas, timeOf } from '@/words/pages'
import type { EventState } from './state'

type Props = { event: EventPageFragment; state: EventState; locale: Locale }

export function WhenRow({ event, state, locale }: Props) {
  return (
    <div>
      <dt>{eventWords.when[locale]}</dt>
      <dd>
        {state.isDateless ? <DateToCome event={event} locale={locale} /> : <Dated event={event} state={state} locale={locale} />}
      </dd>
    </div>
  )
}

function Dated({ event, state, locale }: Props) {
  const said = when(event, locale)
  const wasDay = state.isPast ? itWas(said.day)[locale] : capitalised(said.day)
  const isElsewhere = event.attendanceMode !== 'ON_SITE'
  const hours = isElsewhere ? `${said.hours}, ${timeOf(event.timeZone)[locale]}` : said.hours
  return (
    <>
      <b>
        <time dateTime={event.startsAt}>{state.isCancelled ? <del>{wasDay}</del> : wasDay}</time>
      </b>{' '}
      {state.isCancelled ? <del>{hours}</del> : hours}
      {event.doorsAt && state.isAhead && <span className="also">{`${eventWords.doorsAt[locale]} ${hour(event.doorsAt, locale)}`}</span>}
      {event.slots.map((slot) => (
        <span className="also" key={slot.startsAt}>
          {capitalised(whenInWords(slot, locale))}
        </span>
      ))}
    </>
  )
}

// A postponed event keeps the date it had until it gets another one.
function DateToCome({ event, locale }: Omit<Props, 'state'>) {
  const before = event.previousStartsAt ? inZone(event.previousStartsAt, event.timeZone) : event.startsAt
  return (
    <>
      <b>{eventWords.dateToCome[locale]}</b> {eventWords.insteadOf[locale]} <del>{day(before, locale)}</del>
    </>
  )
}
