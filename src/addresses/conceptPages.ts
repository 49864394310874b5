import type { Addressed } from './table'

/** The page that shows a thing of each concept that has one, found by its slug. */
export const conceptPages = {
  events: 'event',
  communiques: 'communique',
  organisations: 'collective',
  speakers: 'speaker',
  venues: 'venue',
  topics: 'topic',
} as const satisfies Record<string, Addressed>

/** A concept whose things have a page of their own. */
export type Shown = keyof typeof conceptPages
