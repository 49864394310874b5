import type { ObjectRef } from '@pothos/core'
import { builder } from '../builder'
import type { KnownThing } from '../thing'
import type { Edge, Page, Slice } from './slice'

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Of> ? Of : never

/**
 * The connection and edge types of a node: `EventConnection { edges { cursor node } nodes pageInfo totalCount }`.
 * `what` says in the plural what the list holds, e.g. "events".
 */
export function connectionOf(node: ObjectRef<Types, KnownThing>, what: string) {
  const edge = builder.objectRef<Edge<KnownThing>>(`${node.name}Edge`).implement({
    description: `One of the ${what} of a page, with its place in the list.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'The place of this item: give it as `after` to go on behind it.' }),
      node: t.field({ type: node, description: 'The item itself.', resolve: (it) => it.node }),
    }),
  })
  return builder.objectRef<Slice<KnownThing>>(`${node.name}Connection`).implement({
    description: `A page of ${what}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        extensions: { size: 1 },
        description: 'The items of this page, each with its cursor.',
        resolve: async (slice) => (await slice.page()).edges,
      }),
      nodes: t.field({
        type: [node],
        extensions: { size: 1 },
        description: 'The items of this page.',
        resolve: async (slice) => (await slice.page()).edges.map((it) => it.node),
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Whether and where the list goes on.', resolve: (slice) => slice.page() }),
      totalCount: t.int({
        description: `How many ${what} there are in all pages. Counted only when asked for.`,
        resolve: (slice) => slice.total(),
      }),
    }),
  })
}

const PageInfo = builder.objectRef<Page<unknown>>('PageInfo').implement({
  description: 'Where a page of a list ends.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more items follow this page.' }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'The place of the last item of this page, for `after`; null on an empty page.',
    }),
  }),
})
