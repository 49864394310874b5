import type { EventLineFragment } from '@/ask/documents'
import { dayOfMonth, monthOf, weekdayOf } from '@/time'
import type { Locale } from '@/words'
import { agendaWords } from '@/words/pages'

type Props = { event: Pick<EventLineFragment, 'startsAt'>; isDateless: boolean; withMonth: boolean; locale: Locale }

/** The day as a calendar shows it. Under a heading that says the month, only those who do not see it hear it again. */
export function Day({ event: { startsAt }, isDateless, withMonth, locale }: Props) {
  if (isDateless) return <p className="day">{agendaWords.dateToCome[locale]}</p>
  return (
    <p className="day">
      <time dateTime={startsAt.slice(0, 10)}>
        {weekdayOf(startsAt, locale)} <b>{dayOfMonth(startsAt, locale)}</b>
        <span className={withMonth ? undefined : 'hidden'}>{` ${monthOf(startsAt, locale)} ${startsAt.slice(0, 4)}`}</span>
      </time>
    </p>
  )
}
