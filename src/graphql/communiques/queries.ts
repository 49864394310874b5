import { builder } from '../builder'
import { pageArgs } from '../connection/args'
import { connectionOf } from '../connection/connection'
import { sliceOf } from '../connection/slice'
import { localeArg, localeOf } from '../locale'
import { Communique } from '../refs'
import { bySlugOrId, bySlugOrIdArgs } from '../bySlugOrId'
import { CommuniqueFilter } from './filter'
import { communiqueByFormerSlug, communiqueById, communiqueBySlug } from './links'
import { communiqueList } from './list'

const CommuniqueConnection = connectionOf(Communique, 'communiqués')

builder.queryFields((t) => ({
  communique: t.field({
    type: Communique,
    nullable: true,
    description: 'A public communiqué by its slug or its id; null when there is none.',
    args: { ...bySlugOrIdArgs, ...localeArg },
    resolve: (_, args, { load }) => bySlugOrId(load, args, localeOf(args), { bySlug: communiqueBySlug, byFormerSlug: communiqueByFormerSlug, byId: communiqueById }),
  }),
  communiques: t.field({
    type: CommuniqueConnection,
    description: 'The public communiqués that match all of a filter, the latest first.',
    args: {
      filter: t.arg({ type: CommuniqueFilter, description: 'Which communiqués; all when absent.' }),
      ...pageArgs(20),
      ...localeArg,
    },
    resolve: (_, { filter, first, after, ...args }, { read }) =>
      sliceOf(communiqueList(filter ?? {}, localeOf(args)), read, { first: first ?? 20, after }),
  }),
}))
