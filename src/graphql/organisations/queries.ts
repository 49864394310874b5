import { isSlug } from '@/addresses'
import { builder } from '../builder'
import { pageArgs } from '../connection/args'
import { connectionOf } from '../connection/connection'
import { sliceOf } from '../connection/slice'
import { localeArg, localeOf } from '../locale'
import { slugArg } from '../slugs'
import { Organisation } from '../refs'
import { OrganisationFilter } from './filter'
import { organisationBySlug } from './links'
import { organisationList } from './list'

const OrganisationConnection = connectionOf(Organisation, 'organisations')

builder.queryFields((t) => ({
  organisation: t.field({
    type: Organisation,
    nullable: true,
    description: 'A public organisation by its slug; null when there is none.',
    args: { ...slugArg, ...localeArg },
    resolve: (_, { slug, ...args }, { load }) => (isSlug(slug) ? load(organisationBySlug, slug, localeOf(args)) : null),
  }),
  organisations: t.field({
    type: OrganisationConnection,
    description: 'The public organisations that match all of a filter, by their names.',
    args: {
      filter: t.arg({ type: OrganisationFilter, description: 'Which organisations; all when absent.' }),
      ...pageArgs(50),
      ...localeArg,
    },
    resolve: (_, { filter, first, after, ...args }, { read }) =>
      sliceOf(organisationList(filter ?? {}, localeOf(args)), read, { first: first ?? 50, after }),
  }),
}))
