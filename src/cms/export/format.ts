import type { Collaboration } from '@/cms/payload-types'

/** Which shape the file has. A change that a program notices gets another number (docs/export.md). */
export const format = 'de-concert-export/1'

/** The fields of a form as they were written, every localised one by language; what is empty is left out. Relations are ids: `names` says whose. */
export type Fields = Record<string, unknown>

/** Rich text: as it is stored, and to be read. */
export type Words = { stored: unknown; html: string }

/**
 * One document. `draft`: not on the site. `published`: as it is written. `changed`: something newer than what is published waits in `latest`.
 * `slugs`: its addresses, the current one first; the others lead to it.
 */
export type Document = {
  id: string
  state: 'draft' | 'published' | 'changed' | 'binned'
  updatedAt: string
  slugs: string[]
  latest: Fields
  /** What is published, when that is something else. */
  published?: Fields
}

/** What acts decided about an event, beside its form. `reason` by language; dates are local wall-clock times. */
type Decided = { status: string; reason: Record<string, string>; previousStartsAt: string | null; previousEndsAt: string | null }
type Notice = { organisation: string; language: string; text: string; postedAt: string; takenDownAt: string | null }

export type Event = Document & { decided: Decided; notices: Notice[]; sessions: Document[] }

/** One agreement: the organisation's own, or one on what it leads. `organisation`: whose it is. `agreedOn` is a calendar date. */
export type Agreement = Pick<Collaboration, 'id' | 'role' | 'status' | 'position' | 'agreedOn' | 'channel' | 'note'> & {
  about: { concept: 'events' | 'communiques'; id: string | null }
  organisation: string | null
}

/** All that one organisation holds, as one member of it may read it. Moments are UTC (ISO 8601). */
export type Export = {
  format: typeof format
  writtenAt: string
  site: string
  organisation: Document
  communiques: Document[]
  events: Event[]
  venues: Document[]
  speakers: Document[]
  topics: Document[]
  /** Organisations without members here whose record it keeps. */
  organisations: Document[]
  media: Document[]
  agreements: Agreement[]
  /** What organisations, events and texts are called that are named here by their id; a title by language. */
  names: Record<string, unknown>
}
