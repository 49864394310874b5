import type { BookingWaysFragment, EventPageFragment } from '@/ask/documents'
import { either, type Locale } from '@/words'
import { eventWords } from '@/words/pages'
import { bookingWays } from './bookingWays'
import { hasWayIn } from './sections'

/** The one thing to do now: book where one can, else see how, and find the way. */
export function Act({ event, locale }: { event: EventPageFragment; locale: Locale }) {
  const { booking } = event
  const bookable = booking && booking.policy !== 'NONE' && !booking.full ? booking : null
  const goes = hasWayIn(event)
  if (!bookable && !goes) return null
  return (
    <div className="act">
      {bookable?.url && (
        <a className="button" href={bookable.url}>
          {eventWords.book[locale]}
        </a>
      )}
      <p>
        {bookable && <Ways booking={bookable} locale={locale} />}
        {goes && <a href="#venir">{eventWords.howToCome[locale]}</a>}
      </p>
    </div>
  )
}

function Ways({ booking, locale }: { booking: BookingWaysFragment; locale: Locale }) {
  const others = bookingWays(booking).filter((way) => way !== 'byInternet')
  const on = booking.url && booking.provider ? `${eventWords.on[locale]} ${booking.provider}` : null
  if (others.length === 0) return on ? `${on}. ` : null
  const ways = either(
    others.map((way) => eventWords[way][locale].toLowerCase()),
    locale,
  )
  return (
    <>
      {on && `${on}, ${eventWords.or[locale]} `}
      <a href="#reserver">{booking.url ? ways : `${eventWords.book[locale]} ${ways}`}</a>
      {'. '}
    </>
  )
}
