import { namedIn, relations } from '@/cms/documents/relations'
import { type Concept, isConcept } from '@/cms/revisions/concepts'

export type Reference = { concept: Concept; id: string }

/** What a page shows besides its own document: it goes live with it. Documents come with depth 0 or more. */
export const referencesOf = (concept: Concept, document: object): Reference[] =>
  relations.flatMap(({ from, field, to, shows }) => (from === concept && shows && isConcept(to) ? namedIn(document, field).map((id) => ({ concept: to, id })) : []))
