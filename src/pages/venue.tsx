import { addressOf } from '@/addresses'
import { VenuePageDocument, type VenuePageQuery } from '@/ask/documents'
import { answer, missing, moved, page, type Route } from '@/site/answer'
import { VenuePage } from '@/site/venue/VenuePage'

type Content = Omit<VenuePageQuery, 'site' | 'venue'> & { venue: NonNullable<VenuePageQuery['venue']>; now: string }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, slug, now }) => {
  const { site, venue, ...events } = await ask(VenuePageDocument, { slug, locale: language, now })
  if (!venue) return missing(site)
  if (venue.slug !== slug) return moved(addressOf('venue', locale, { slug: venue.slug }))
  const about = { title: `${venue.name}, ${venue.city}`, description: [venue.street, venue.postcode, venue.city].filter(Boolean).join(', '), version: venue.updatedAt }
  return page(site, about, { venue, ...events, now }, ['site', 'events', venue.id])
})

export default function VenueRoute({ frame, content: { now, ...content } }: Route<Content>) {
  return <VenuePage {...content} now={new Date(now)} locale={frame.at.locale} />
}
