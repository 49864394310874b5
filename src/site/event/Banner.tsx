import type { ReactNode } from 'react'
import type { EventPageFragment } from '@/ask/documents'
import { wordsOf } from '@/site/said/wordsOf'
import { day, hour, inZone } from '@/time'
import type { Locale } from '@/words'
import { eventWords, statusWords } from '@/words/pages'

type Changed = Pick<EventPageFragment, 'status' | 'statusReason' | 'startsAt' | 'previousStartsAt' | 'timeZone' | 'contentLocale'>

/** What is no longer as it was announced, and why. Nothing while the event stands as scheduled. */
export function Banner({ event, locale }: { event: Changed; locale: Locale }) {
  if (event.status === 'SCHEDULED') return null
  const { lang, set } = wordsOf(event, locale)
  return (
    <div className="change">
      <p>
        <strong>{headline(event, locale)}</strong>
        {event.statusReason && <span lang={lang}>{set(event.statusReason)}</span>}
      </p>
    </div>
  )
}

function headline(event: Changed, locale: Locale): ReactNode {
  switch (event.status) {
    case 'CANCELLED':
      return statusWords.cancelled[locale]
    case 'POSTPONED':
      return statusWords.postponed[locale]
    case 'MOVED_ONLINE':
      return statusWords.movedOnline[locale]
    case 'RESCHEDULED':
    case 'SCHEDULED':
      return <Moved event={event} locale={locale} />
  }
}

// Only what differs is said: the day if the day moved, else the hour.
function Moved({ event, locale }: { event: Changed; locale: Locale }) {
  if (!event.previousStartsAt) return statusWords.rescheduled[locale]
  const before = inZone(event.previousStartsAt, event.timeZone)
  const sameDay = before.slice(0, 10) === event.startsAt.slice(0, 10)
  const said = sameDay ? hour : day
  return (
    <>
      {`${(sameDay ? statusWords.timeChanged : statusWords.rescheduled)[locale]}${locale === 'fr' ? '\u202f' : ''}: `}
      <ins>{said(event.startsAt, locale)}</ins>
      {` ${eventWords.insteadOf[locale]} `}
      <del>{said(before, locale)}</del>
    </>
  )
}
