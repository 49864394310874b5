import type { EventPageFragment } from '@/ask/documents'
import { lineOf } from '@/site/agenda/lines'
import type { About } from '@/site/layout/frame'
import { say } from '@/site/said/say'
import { wordsOf } from '@/site/said/wordsOf'
import { capitalised } from '@/text'
import { date, whenInWords } from '@/time'
import { eventStatuses, type Locale } from '@/words'

type Described = Pick<About, 'title' | 'description' | 'version'>

/** What an event's page says of itself: its title with its day, its facts in a line. */
export function aboutEvent(event: EventPageFragment, locale: Locale): Described {
  const { set } = wordsOf(event, locale)
  const { place, price } = lineOf(event, locale)
  const hasDate = event.status !== 'POSTPONED'
  const status = event.status === 'SCHEDULED' ? null : say(eventStatuses, event.status, locale)
  const facts = [status, hasDate && capitalised(whenInWords(event, locale)), place, price]
  return {
    title: hasDate ? `${set(event.title)}, ${date(event.startsAt, locale)}` : set(event.title),
    description: `${facts.filter(Boolean).join('. ')}.`,
    version: event.updatedAt,
  }
}

/** Everything an event's page shows, for caches that are told when something changes. */
export function tagsOfEvent(event: EventPageFragment): string[] {
  const shown = [event, event.venue, ...event.organisers, ...event.topics, ...event.communiques]
  return ['site', ...shown.flatMap((thing) => (thing ? [thing.id] : []))]
}
