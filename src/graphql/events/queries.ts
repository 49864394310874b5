import { builder } from '../builder'
import { connectionOf } from '../connection/connection'
import { pageArgs } from '../connection/args'
import { sliceOf } from '../connection/slice'
import { localeArg, localeOf } from '../locale'
import { Event } from '../refs'
import { bySlugOrId, bySlugOrIdArgs } from '../bySlugOrId'
import { EventFilter } from './filter'
import { eventByFormerSlug, eventById, eventBySlug } from './links'
import { eventList, EventOrder } from './list'

const EventConnection = connectionOf(Event, 'events')

builder.queryFields((t) => ({
  event: t.field({
    type: Event,
    nullable: true,
    description: 'A public event by its slug or its id; null when there is none.',
    args: { ...bySlugOrIdArgs, ...localeArg },
    resolve: (_, args, { load }) => bySlugOrId(load, args, localeOf(args), { bySlug: eventBySlug, byFormerSlug: eventByFormerSlug, byId: eventById }),
  }),
  events: t.field({
    type: EventConnection,
    description: 'The public events that match all of a filter.',
    args: {
      filter: t.arg({ type: EventFilter, description: 'Which events; all when absent.' }),
      order: t.arg({ type: EventOrder, defaultValue: 'asc', description: 'Their order.' }),
      ...pageArgs(20),
      ...localeArg,
    },
    resolve: (_, { filter, order, first, after, ...args }, { read }) =>
      sliceOf(eventList(filter ?? {}, order ?? 'asc', localeOf(args)), read, { first: first ?? 20, after }),
  }),
}))
