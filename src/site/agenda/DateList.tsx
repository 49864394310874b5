import type { EventLineFragment } from '@/ask/documents'
import type { Locale } from '@/words'
import { EventDate } from './EventDate'

type Props = {
  events: readonly EventLineFragment[]
  /** The one event that lies on coloured paper, if it is in this list. */
  next?: EventLineFragment | undefined
  now: Date
  level: 2 | 3 | 4
  /** No heading above says the month, so each day does. */
  withMonth?: boolean
  locale: Locale
}

/** Events one below the other. */
export function DateList({ events, next, now, level, withMonth = false, locale }: Props) {
  return (
    <ol className="dates">
      {events.map((event) => (
        <li key={event.id}>
          <EventDate event={event} isNext={event === next} now={now} level={level} withMonth={withMonth} locale={locale} />
        </li>
      ))}
    </ol>
  )
}
