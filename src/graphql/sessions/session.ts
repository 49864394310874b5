import { withOffset } from '@/time'
import { builder } from '../builder'
import { Link } from '../contact'
import { RecordingPolicy, SessionKind } from '../enums'
import { eventById } from '../events/links'
import { theOf } from '../relations'
import { allInLocale } from '../inLocale'
import { formatArg, render } from '../richText'
import { Thing } from '../thing'
import { Event, Session, Topic } from '../refs'
import { columnsOf } from '../lazyColumns'
import { sessionById } from './links'
import { Participation } from './participation'

const column = columnsOf(sessionById)

const SessionPart = builder.objectRef<{ title: string | null; text: string }>('SessionPart').implement({
  description: 'One step of a session: "in the second part…".',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'What the step is called; null when it has no name.' }),
    text: t.exposeString('text', { description: 'What happens in it.' }),
  }),
})

Session.implement({
  description: 'One item of the programme of an event: a round table, a workshop, a meal…',
  interfaces: [Thing],
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event it belongs to.',
      resolve: (row, _, { load }) => theOf(load, eventById, row.eventId, row.locale),
    }),
    kind: t.expose('kind', { type: SessionKind, description: 'What sort of item it is.' }),
    title: t.exposeString('title', { description: 'As announced.' }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What it is about, in a few lines; null when not written.',
    }),
    body: t.string({
      nullable: true,
      description: 'What it is about, at length; null when not written.',
      args: formatArg,
      resolve: (row, { format }, context) => render(row.body, format, row, context),
    }),
    parts: t.expose('parts', { type: [SessionPart], description: 'Its steps, in order; empty when it has none.' }),
    topics: t.field({ type: [Topic], description: 'What it is about, in its own order.', resolve: column('topics') }),
    startsAt: t.field({
      type: 'DateTime',
      description: 'When it starts, with the offset of the place.',
      resolve: (row) => withOffset(row.startsAt, row.zone),
    }),
    endsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it ends, with the offset of the place; null when that is not known, and then never guessed.',
      resolve: (row) => row.endsAt && withOffset(row.endsAt, row.zone),
    }),
    room: t.exposeString('room', { nullable: true, description: 'The room; null when not said.' }),
    language: t.exposeString('language', { nullable: true, description: 'The language spoken (BCP 47); null when not said.' }),
    participations: t.field({
      type: [Participation],
      description: 'Who takes part, in the order announced.',
      resolve: ({ participations, locale }) => allInLocale(participations, locale),
    }),
    questions: t.exposeStringList('questions', { description: 'The questions it asks, in order.' }),
    resources: t.expose('resources', { type: [Link], description: 'What to read or see about it.' }),
    recording: t.expose('recording', { type: RecordingPolicy, description: 'Whether it is recorded.' }),
  }),
})
