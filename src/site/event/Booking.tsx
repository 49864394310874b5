import type { ReactNode } from 'react'
import type { BookingWaysFragment } from '@/ask/documents'
import { OrganisationInText } from '@/site/collective/OrganisationLink'
import { PhoneLink } from '@/site/contact/PhoneLink'
import { Band } from '@/site/layout/Band'
import { typeset } from '@/text'
import { inZone, momentInWords } from '@/time'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'
import { type BookingWay, bookingWays } from './bookingWays'

/** Whether one must book, with whom, and every way that is offered. */
export function Booking({ booking, timeZone, locale }: { booking: BookingWaysFragment; timeZone: string; locale: Locale }) {
  const ways = booking.full || booking.policy === 'NONE' ? [] : bookingWays(booking)
  return (
    <Band id="reserver" title={eventWords.reserve[locale]}>
      <div className="flow">
        <p>
          {policyInWords(booking, locale)}
          {booking.by && booking.policy !== 'NONE' && (
            <>
              {` ${eventWords.heldBy[locale]} `}
              <OrganisationInText organisation={booking.by} locale={locale} />.
            </>
          )}
          {booking.closesAt && ` ${eventWords.closesAt[locale]} ${momentInWords(inZone(booking.closesAt, timeZone), locale)}.`}
        </p>
        {ways.length > 0 && (
          <dl className="rows pair">
            {ways.map((way) => (
              <div key={way}>
                <dt>{eventWords[way][locale]}</dt>
                <dd>{wayInWords(way, booking, locale)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </Band>
  )
}

function policyInWords({ policy, full }: BookingWaysFragment, locale: Locale): string {
  if (full) return eventWords.fullSentence[locale]
  if (policy === 'NONE') return eventWords.noBooking[locale]
  return (policy === 'REQUIRED' ? eventWords.required : eventWords.recommended)[locale]
}

function wayInWords(way: BookingWay, booking: BookingWaysFragment, locale: Locale): ReactNode {
  switch (way) {
    case 'byInternet':
      return <OnInternet booking={booking} locale={locale} />
    case 'byPhone':
      return (
        booking.phone && (
          <>
            <PhoneLink phone={booking.phone} />
            {booking.phone.hours && <span className="small">{typeset(booking.phone.hours, locale)}</span>}
          </>
        )
      )
    case 'byEmail':
      return <a href={`mailto:${booking.email}`}>{booking.email}</a>
    case 'byPost':
      return booking.postalAddress
    case 'onSite':
      return eventWords.atTheDoor[locale]
  }
}

function OnInternet({ booking, locale }: { booking: BookingWaysFragment; locale: Locale }) {
  return (
    <>
      <a className="url" href={booking.url ?? undefined}>
        {booking.provider ? `${eventWords.reserveOn[locale]} ${booking.provider}` : eventWords.book[locale]}
      </a>{' '}
      <span className="small">{eventWords.otherSite[locale]}</span>
    </>
  )
}
