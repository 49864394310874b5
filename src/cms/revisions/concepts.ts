/** What the world can see, by the name of its collection, its table and its view alike. */
export const concepts = ['organisations', 'events', 'sessions', 'speakers', 'venues', 'topics', 'communiques', 'pages'] as const
export type Concept = (typeof concepts)[number]

export const isConcept = (name: string): name is Concept => (concepts as readonly string[]).includes(name)

/** What changes what the world reads: beside these the settings that frame every page, and pictures, which are read where something shows them. */
export const sources = [...concepts, 'site', 'media'] as const
export type Source = (typeof sources)[number]
