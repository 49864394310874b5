import type { EventPageFragment, VenuePlaceFragment } from '@/ask/documents'
import { wordsOf } from '@/site/said/wordsOf'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'

export function WhereRow({ event, locale }: { event: Pick<EventPageFragment, 'status' | 'attendanceMode' | 'venue'>; locale: Locale }) {
  return (
    <div>
      <dt>{eventWords.where[locale]}</dt>
      <dd>
        {event.attendanceMode === 'ONLINE' ? (
          <b>{eventWords.online[locale]}</b>
        ) : (
          <OnSite venue={event.venue} isCancelled={event.status === 'CANCELLED'} locale={locale} />
        )}
        {event.attendanceMode === 'MIXED' && ` ${eventWords.alsoOnline[locale]}`}
      </dd>
    </div>
  )
}

function OnSite({ venue, isCancelled, locale }: { venue: VenuePlaceFragment | null; isCancelled: boolean; locale: Locale }) {
  if (!venue) return <b>{eventWords.placeToCome[locale]}</b>
  const { lang, set } = wordsOf(venue, locale)
  const short = set(`${venue.acronym ?? venue.name}, ${venue.city}`)
  const rest = [venue.acronym && venue.name, venue.street].filter(Boolean).join(', ')
  return (
    <>
      <b lang={lang}>{isCancelled ? <del>{short}</del> : short}</b> <span lang={lang}>{set(withDepartment(rest, venue.department))}</span>
    </>
  )
}

function withDepartment(address: string, department: string | null): string {
  return department ? `${address} (${department})`.trim() : address
}
