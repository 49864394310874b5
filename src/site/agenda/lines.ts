import type { EventLineFragment } from '@/ask/documents'
import { bookingInWords, priceInWords } from '@/site/event/price'
import { typeset } from '@/text'
import { listed, type Locale } from '@/words'
import { agendaWords, otherOrganisations } from '@/words/pages'

/** What a list says of an event besides its title and its hours. Unknown parts are null. */
export type Line = { place: string | null; price: string | null; organisers: string | null }

export function lineOf(event: EventLineFragment, locale: Locale): Line {
  return { place: placeOf(event, locale), price: priceOf(event, locale), organisers: organisersOf(event, locale) }
}

function placeOf({ venue, attendanceMode }: EventLineFragment, locale: Locale): string | null {
  if (attendanceMode === 'ONLINE') return agendaWords.online[locale]
  const at = venue && typeset(`${venue.acronym ?? venue.name}, ${venue.city}`, 'fr')
  return attendanceMode === 'MIXED' ? [at, at ? agendaWords.alsoOnline[locale] : agendaWords.online[locale]].filter(Boolean).join(' ') : at
}

function priceOf({ price, booking }: EventLineFragment, locale: Locale): string | null {
  const said = price && priceInWords(price, locale)
  return [said?.headline, said?.note, booking && bookingInWords(booking, locale)].filter(Boolean).join(', ') || null
}

// Four names fit on a line of a phone; the page of the event names everybody.
function organisersOf({ organisers }: EventLineFragment, locale: Locale): string | null {
  if (organisers.length === 0) return null
  const names = organisers.map(({ name }) => name)
  const said = names.length <= 4 ? names : [...names.slice(0, 3), otherOrganisations(names.length - 3)[locale]]
  return `${agendaWords.by[locale]} ${listed(said, locale)}`
}
