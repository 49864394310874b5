import type { EventLineFragment } from '@/ask/documents'
import { capitalised } from '@/text'
import { day, days, hour, hours, isOneDay } from '@/time'
import type { Locale } from '@/words'
import { agendaWords } from '@/words/pages'

type Props = { event: EventLineFragment; isDateless: boolean; locale: Locale }

/** The hours of a day, the days of several, the old day of an event that moved. */
export function WhenLine({ event, isDateless, locale }: Props) {
  const { startsAt, endsAt, previousStartsAt } = event
  if (isDateless)
    return (
      <>
        {`${agendaWords.plannedOn[locale]} `}
        <del>{day(previousStartsAt ?? startsAt, locale)}</del>. {agendaWords.newDateHere[locale]}
      </>
    )
  return (
    <>
      <b>{capitalised(endsAt && !isOneDay(startsAt, endsAt) ? days(startsAt, endsAt, locale) : hours(startsAt, endsAt, locale))}</b>
      {previousStartsAt && (
        <>
          {` ${agendaWords.insteadOf[locale]} `}
          <del>{before(previousStartsAt, startsAt, locale)}</del>
        </>
      )}
    </>
  )
}

// Only what differs is said: the day if the day moved, else the hour.
function before(previous: string, startsAt: string, locale: Locale): string {
  return previous.slice(0, 10) === startsAt.slice(0, 10) ? hour(previous, locale) : day(previous, locale)
}
