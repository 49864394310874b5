/** What the world can see, by the name of its collection, its table and its view alike. */
export const concepts = ['organisations', 'events', 'sessions', 'speakers', 'venues', 'topics', 'communiques', 'pages'] as const
export type Concept = (typeof concepts)[number]

export const isConcept = (name: string): name is Concept => (concepts as readonly string[]).includes(name)
