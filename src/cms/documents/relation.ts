/** What a relation field holds: an id, the document itself when it was read along, or nothing. */
export type Related = string | { id: string } | null | undefined

export const idOf = (related: Related): string | null => (typeof related === 'object' ? (related?.id ?? null) : (related ?? null))
