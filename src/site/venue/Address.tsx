import { addressOf } from '@/addresses'
import type { VenuePlaceFragment } from '@/ask/documents'
import { Prose } from '@/site/prose/Prose'
import { wordsOf } from '@/site/said/wordsOf'
import { countryName, type Locale } from '@/words'
import { eventWords } from '@/words/pages'

/** A venue as one writes it on an envelope, then how to get there. */
export function Address({ venue, isLinked = false, locale }: { venue: VenuePlaceFragment; isLinked?: boolean; locale: Locale }) {
  const { lang, set } = wordsOf(venue, locale)
  const name = venue.acronym ? `${venue.name} (${venue.acronym})` : venue.name
  return (
    <>
      <p lang={lang}>
        {isLinked ? <a href={addressOf('venue', locale, { slug: venue.slug })}>{set(name)}</a> : set(name)}
        {venue.street && (
          <>
            <br />
            {venue.street}
          </>
        )}
        <br />
        {cityLine(venue)}
        {venue.country !== 'FR' && (
          <>
            <br />
            {countryName(venue.country, locale)}
          </>
        )}
      </p>
      <Prose html={venue.directions} lang={lang} under={3} />
      {venue.latitude !== null && venue.longitude !== null && (
        <p className="screen">
          <a href={mapOf(venue.latitude, venue.longitude)}>{eventWords.map[locale]}</a>
        </p>
      )}
    </>
  )
}

function cityLine({ postcode, city, department }: VenuePlaceFragment): string {
  return [postcode, city, department && `(${department})`].filter(Boolean).join(' ')
}

// A link, followed on a click: the page itself fetches nothing from there.
function mapOf(latitude: number, longitude: number): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`
}
