import { addressOf } from '@/addresses'
import { EventPageDocument, type EventPageFragment } from '@/ask/documents'
import { answer, missing, moved, page, type Route } from '@/site/answer'
import { EventPage } from '@/site/event/EventPage'
import { aboutEvent, tagsOfEvent } from '@/site/event/about'

type Content = { event: EventPageFragment; now: string }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, slug, now }) => {
  const { site, event } = await ask(EventPageDocument, { slug, locale: language })
  if (!event) return missing(site)
  if (event.slug !== slug) return moved(addressOf('event', locale, { slug: event.slug }))
  return page(site, aboutEvent(event, locale), { event, now }, tagsOfEvent(event))
})

export default function EventRoute({ frame, content: { event, now } }: Route<Content>) {
  return <EventPage event={event} now={new Date(now)} locale={frame.at.locale} />
}
