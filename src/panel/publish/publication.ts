import type { Publication } from '@/cms/saving/publication'

export type { Publication }
export type Line = Publication['companions'][number]

/** Nothing is missing, near or far, and nothing else is in the way. */
export const isReady = ({ missing, refusal, companions }: Publication): boolean => missing.length === 0 && refusal === null && companions.every((line) => line.missing.length === 0)

/** The lines of a list by kind, in the order in which a page tells them. */
export function byKind<Kind extends string, Item extends { concept: Kind }>(order: Kind[], lines: Item[]): [Kind, Item[]][] {
  return order.flatMap((kind) => {
    const of = lines.filter(({ concept }) => concept === kind)
    return of.length > 0 ? [[kind, of] as [Kind, Item[]]] : []
  })
}
