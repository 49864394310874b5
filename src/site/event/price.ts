import type { BookingPolicy, PriceFactFragment } from '@/ask/documents'
import { say } from '@/site/said/say'
import { capitalised, typeset } from '@/text'
import { bookingPolicies, type Locale, money, priceKinds } from '@/words'
import { eventWords } from '@/words/pages'

/** A price as a poster says it: the headline, then what the organisers add. */
export function priceInWords(price: PriceFactFragment, locale: Locale): { headline: string; note: string | null } {
  const kind = kindInWords(price, locale)
  const note = price.note && typeset(price.note, locale)
  const least = price.minimum ? `${eventWords.minimum[locale]} ${money(price.minimum, price.currency, locale)}` : null
  // "prix libre et conscient" says "prix libre" already.
  const saysItself = note?.toLowerCase().startsWith(kind.toLowerCase())
  const added = [saysItself ? null : note, least].filter(Boolean).join(', ')
  return { headline: saysItself && note ? capitalised(note) : kind, note: added || null }
}

/** "réservation recommandée", "complet". */
export function bookingInWords(booking: { policy: BookingPolicy; full: boolean }, locale: Locale): string {
  return booking.full ? eventWords.full[locale] : say(bookingPolicies, booking.policy, locale).toLowerCase()
}

function kindInWords(price: PriceFactFragment, locale: Locale): string {
  const isKnown = price.kind === 'FIXED' && price.amount !== null
  return isKnown && price.amount !== null ? money(price.amount, price.currency, locale) : say(priceKinds, price.kind, locale)
}
