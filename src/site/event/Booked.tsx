import type { BookingWaysFragment } from '@/ask/documents'
import { OrganisationInText } from '@/site/collective/OrganisationLink'
import { Band } from '@/site/layout/Band'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'

/** How one booked, once the event is behind us: a fact to keep, nothing left to do. */
export function Booked({ booking, locale }: { booking: BookingWaysFragment; locale: Locale }) {
  return (
    <Band id="reserver" title={eventWords.booked[locale]}>
      <p>
        {policyInWords(booking, locale)}
        {booking.by && booking.policy !== 'NONE' && (
          <>
            {` ${eventWords.wasHeldBy[locale]} `}
            <OrganisationInText organisation={booking.by} locale={locale} />.
          </>
        )}
      </p>
    </Band>
  )
}

function policyInWords({ policy, provider }: BookingWaysFragment, locale: Locale): string {
  if (policy === 'NONE') return eventWords.wasFree[locale]
  const was = (policy === 'REQUIRED' ? eventWords.wasRequired : eventWords.wasRecommended)[locale]
  return provider ? `${was}, ${eventWords.on[locale]} ${provider}.` : `${was}.`
}
