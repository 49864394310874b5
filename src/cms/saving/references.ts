import type { Communique, Event, Organisation, Session, Topic } from '@/cms/payload-types'
import type { Concept } from '@/cms/revisions/concepts'

export type Reference = { concept: Concept; id: string }
type Related = string | { id: string } | null | undefined

/** What a page shows besides its own document: it goes live with it. Documents come with depth 0 or more. */
export const referencesOf: { [C in Concept]: (document: never) => Reference[] } = {
  events: (event: Event) => [
    ...references('venues', [event.venue]),
    ...references('topics', event.topics?.map((row) => row.topic)),
    ...references('organisations', [event.lead, event.booking?.by, ...(event.supporters ?? []).map((row) => row.organisation)]),
  ],
  sessions: (session: Session) => [
    ...references('topics', session.topics?.map((row) => row.topic)),
    ...(session.participations ?? []).flatMap((participation) => [
      ...references('speakers', [participation.speaker]),
      ...references('organisations', [participation.organisation, ...(participation.affiliations ?? []).map((row) => row.organisation)]),
      ...references('topics', participation.affiliations?.map((row) => row.campaign)),
    ]),
  ],
  topics: (topic: Topic) => [
    ...references('organisations', topic.carriedBy?.map((row) => row.organisation)),
    ...references('organisations', topic.claimants?.map((row) => row.organisation)),
  ],
  communiques: (communique: Communique) => [
    ...references('organisations', [communique.organisation]),
    ...references('topics', communique.topics?.map((row) => row.topic)),
  ],
  organisations: (_: Organisation) => [],
  speakers: () => [],
  venues: () => [],
  pages: () => [],
}

function references(concept: Concept, related: Related[] | undefined): Reference[] {
  return (related ?? []).flatMap((one) => (one ? [{ concept, id: typeof one === 'string' ? one : one.id }] : []))
}
