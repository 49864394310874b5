import type { Concept } from '@/cms/revisions/concepts'

/** Where a field of a document is: `booking.by` in a group, `topics[].topic` in the rows of an array. */
export type Path = string

/**
 * A field by which documents of one collection name those of another, and what that means:
 * `shows`: the page of the one that names shows the other: it goes online with it, and reads otherwise when the other does.
 * `leaves`: when the one that is named leaves the site, the one that names it goes too, or stays without it.
 * `remains`: when the one that names leaves the site, the one that is named stays without it.
 * `record`: kept beside the document, in no version of it: the table, and the columns of the two.
 */
export type Relation = {
  from: Concept | 'collaborations' | 'memberships' | 'media'
  field: Path
  to: Concept | 'media' | 'users'
  shows?: true
  leaves?: 'goes' | 'stays'
  remains?: true
  record?: { table: string; from: string; to: string }
}

const ownerOf = (from: Relation['from']): Relation => ({ from, field: 'owner', to: 'organisations', record: { table: 'owner_records', from: 'document_id', to: 'organisation_id' } })

/** Who names whom: every relation of every collection, once. What is derived by hand elsewhere is held against it (`tests/data/saving/relations.test.ts`). */
export const relations: readonly Relation[] = [
  { from: 'events', field: 'venue', to: 'venues', shows: true, leaves: 'stays' },
  { from: 'events', field: 'topics[].topic', to: 'topics', shows: true, leaves: 'stays' },
  { from: 'events', field: 'lead', to: 'organisations', shows: true, leaves: 'goes', record: { table: 'event_records', from: 'event_id', to: 'lead_id' } },
  { from: 'events', field: 'booking.by', to: 'organisations', shows: true },
  { from: 'events', field: 'supporters[].organisation', to: 'organisations', shows: true },
  { from: 'events', field: 'supporters[].logo', to: 'media' },
  { from: 'events', field: 'image', to: 'media' },
  { from: 'events', field: 'parent', to: 'events' },

  { from: 'sessions', field: 'event', to: 'events', leaves: 'goes', remains: true },
  { from: 'sessions', field: 'topics[].topic', to: 'topics', shows: true },
  { from: 'sessions', field: 'participations[].speaker', to: 'speakers', shows: true, leaves: 'stays' },
  { from: 'sessions', field: 'participations[].organisation', to: 'organisations', shows: true },
  { from: 'sessions', field: 'participations[].affiliations[].organisation', to: 'organisations', shows: true },
  { from: 'sessions', field: 'participations[].affiliations[].campaign', to: 'topics', shows: true },

  { from: 'communiques', field: 'organisation', to: 'organisations', shows: true, leaves: 'goes', record: { table: 'communique_records', from: 'communique_id', to: 'organisation_id' } },
  { from: 'communiques', field: 'topics[].topic', to: 'topics', shows: true, leaves: 'stays' },
  { from: 'communiques', field: 'events[].event', to: 'events', leaves: 'stays', remains: true },
  { from: 'communiques', field: 'attachments[].file', to: 'media' },

  { from: 'topics', field: 'carriedBy[].organisation', to: 'organisations', shows: true },
  { from: 'topics', field: 'claimants[].organisation', to: 'organisations', shows: true },
  ownerOf('topics'),

  { from: 'organisations', field: 'logo', to: 'media' },
  ownerOf('organisations'),
  { from: 'speakers', field: 'portrait', to: 'media' },
  ownerOf('speakers'),
  ownerOf('venues'),
  ownerOf('media'),

  // What agreements and memberships mean stands in their own rooms: `agreements`, `access`.
  { from: 'collaborations', field: 'event', to: 'events' },
  { from: 'collaborations', field: 'communique', to: 'communiques' },
  { from: 'collaborations', field: 'organisation', to: 'organisations' },
  { from: 'memberships', field: 'person', to: 'users' },
  { from: 'memberships', field: 'organisation', to: 'organisations' },
]

/** The ids that a document names by a field, as Payload gives it: with depth 0 or more. */
export function namedIn(document: object, field: Path): string[] {
  const [first = '', ...rest] = field.split('.')
  const value = (document as Record<string, unknown>)[first.replace('[]', '')]
  const inner = [value].flat().filter((one) => one !== null && one !== undefined && one !== '')
  if (rest.length > 0) return inner.flatMap((one) => namedIn(one as object, rest.join('.')))
  return inner.map((one) => (typeof one === 'object' ? (one as { id: string }).id : (one as string)))
}
