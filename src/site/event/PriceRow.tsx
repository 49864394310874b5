import type { EventPageFragment } from '@/ask/documents'
import { bookingInWords, priceInWords } from './price'
import { wordsOf } from '@/site/said/wordsOf'
import { capitalised } from '@/text'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'
import type { EventState } from './state'

/** What it costs and whether to book. Without a known price, booking alone; without either, no row. */
export function PriceRow({ event, state, locale }: { event: Pick<EventPageFragment, 'price' | 'booking' | 'contentLocale'>; state: EventState; locale: Locale }) {
  const price = event.price && priceInWords(event.price, locale)
  const booking = event.booking && (state.isAhead || state.isPast) ? bookingInWords(event.booking, locale) : null
  if (!price && !booking) return null
  const { lang, set } = wordsOf(event, locale)
  return (
    <div>
      <dt>{(price ? eventWords.price : eventWords.booking)[locale]}</dt>
      <dd>
        <b>{price?.headline ?? capitalised(booking ?? '')}</b> {price?.note && <span lang={lang}>{set(price.note)}</span>}
        {price && [price.note && booking && ', ', booking]}
      </dd>
    </div>
  )
}
