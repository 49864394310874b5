import { withOffset } from '@/time'
import { communiquesOfEvent } from '../communiques/links'
import { AttendanceMode, EventKind, EventStatus, Licence, Paper } from '../enums'
import { loadOne } from '../relations'
import { allInLocale, inLocale } from '../inLocale'
import { Image } from '../media/image'
import { formatArg, textsOf } from '../richText'
import { sessionsOfEvent } from '../sessions/links'
import { urlOf } from '../slugs'
import { Thing } from '../thing'
import { Communique, Event, Organisation, Session, Topic, Venue } from '../refs'
import { columnsOf, then } from '../lazyColumns'
import { ArchiveItem } from './archive'
import { Booking, Price } from './entry'
import { eventById } from './links'
import { Notice } from './notice'
import { Service } from './service'
import { Slot } from './slot'
import { Supporter } from './supporter'

const column = columnsOf(eventById)
const text = textsOf(eventById)
const lead = column('lead')
const slots = column('slots')
const supporters = column('supporters')
const notices = column('notices')
const parentId = column('parentId')

Event.implement({
  description: 'A public gathering, organised by one organisation or by several together.',
  interfaces: [Thing],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses. When it changes, the old one still finds it.' }),
    url: t.string({
      description: 'Its page on this platform.',
      resolve: (row, _, { origin }) => urlOf(origin, 'events', row.slug, row.locale),
    }),
    kind: t.expose('kind', { type: EventKind, description: 'What sort of gathering it is.' }),
    title: t.exposeString('title', { description: 'As announced by its organisers.' }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What it is about, in a few lines; null when not written.',
    }),
    body: t.string({
      nullable: true,
      description: 'What it is about, at length; null when not written.',
      args: formatArg,
      resolve: text('body'),
    }),
    status: t.expose('status', { type: EventStatus, description: 'Whether it takes place as first announced.' }),
    statusReason: t.exposeString('statusReason', {
      nullable: true,
      description: 'Why the status changed; null when it did not.',
    }),
    notices: t.field({
      type: [Notice],
      description: 'What its organisers say at the last minute, the latest first; none once it is over.',
      resolve: (row, args, context) => then(notices(row, args, context), (all) => allInLocale(all, row.locale)),
    }),
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
    doorsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the doors open, with the offset of the place; null when not said.',
      resolve: (row) => row.doorsAt && withOffset(row.doorsAt, row.zone),
    }),
    timeZone: t.exposeString('zone', { description: 'The time zone of the place (IANA name, e.g. `Europe/Paris`).' }),
    previousStartsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was to start before it was moved; null when it was not.',
      resolve: (row) => row.previousStartsAt && withOffset(row.previousStartsAt, row.zone),
    }),
    previousEndsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was to end before it was moved; null when it was not, or when that was not known.',
      resolve: (row) => row.previousEndsAt && withOffset(row.previousEndsAt, row.zone),
    }),
    slots: t.field({
      type: [Slot],
      description: 'Its other dates, when it is held several times.',
      resolve: (row, args, context) => then(slots(row, args, context), (all) => all.map((slot) => ({ ...slot, zone: row.zone }))),
    }),
    attendanceMode: t.expose('attendanceMode', { type: AttendanceMode, description: 'How one takes part.' }),
    onlineUrl: t.exposeString('onlineUrl', {
      nullable: true,
      description: 'Where to follow it online; null when one cannot, or not yet.',
    }),
    venue: t.field({
      type: Venue,
      nullable: true,
      description: 'Where it happens; null online, or when not yet known.',
      resolve: ({ venue, locale }) => venue && inLocale(venue, locale),
    }),
    lead: t.field({
      type: Organisation,
      description: 'The organisation that holds its record: a duty, not a rank. To name the organisers, use `organisers`.',
      resolve: (row, args, context) => then(lead(row, args, context), (found) => inLocale(found, row.locale)),
    }),
    organisers: t.field({
      type: [Organisation],
      description: 'Who organises it, in the order they chose; only those who agreed.',
      resolve: ({ organisers, locale }) => allInLocale(organisers, locale),
    }),
    supporters: t.field({
      type: [Supporter],
      description: 'Institutions and media that support it. They are not organisers; `mention` is to be shown as it is.',
      resolve: (row, args, context) => then(supporters(row, args, context), (all) => allInLocale(all, row.locale)),
    }),
    topics: t.field({
      type: [Topic],
      description: 'What it is about, in its own order.',
      resolve: column('topics'),
    }),
    image: t.field({ type: Image, nullable: true, description: 'Its picture; null when it has none.', resolve: column('image') }),
    paper: t.expose('paper', { type: Paper, description: 'The colour of paper on which it is announced.' }),
    audience: t.string({
      nullable: true,
      description: 'For whom it is, in words; null when not said.',
      resolve: column('audience'),
    }),
    languages: t.stringList({ description: 'The languages spoken (BCP 47).', resolve: column('languages') }),
    price: t.field({
      type: Price,
      nullable: true,
      description: 'What entry costs; null when not said.',
      resolve: (row) => row.price,
    }),
    booking: t.field({
      type: Booking,
      nullable: true,
      description: 'Whether and how to book; null when not said.',
      resolve: ({ booking, zone, locale }) => booking && { ...booking, zone, locale },
    }),
    services: t.field({
      type: [Service],
      description: 'What lets more people take part: sign language, childcare…',
      resolve: column('services'),
    }),
    accessContact: t.string({
      nullable: true,
      description: 'Whom to tell about a need, how and until when, in words; null when not said.',
      resolve: column('accessContact'),
    }),
    practicalNotes: t.string({
      nullable: true,
      description: 'What to know before coming; null when not written.',
      args: formatArg,
      resolve: text('practicalNotes'),
    }),
    parent: t.field({
      type: Event,
      nullable: true,
      description: 'The series or festival it is part of; null when it stands alone.',
      resolve: (row, args, context) =>
        then(parentId(row, args, context), (id) => loadOne(context.load, eventById, id, row.locale)),
    }),
    sessions: t.field({
      type: [Session],
      description: 'Its programme, in the order of the day.',
      resolve: (row, _, { load }) => load(sessionsOfEvent, row.id, row.locale),
    }),
    communiques: t.field({
      type: [Communique],
      description: 'What each collective published about it, all voices equally, the earliest first.',
      resolve: (row, _, { load }) => load(communiquesOfEvent, row.id, row.locale),
    }),
    archive: t.field({
      type: [ArchiveItem],
      description: 'What remains of it: recordings, slides, minutes, press.',
      resolve: column('archive'),
    }),
    attendance: t.int({
      nullable: true,
      description: 'How many people came; null before it is over, or when nobody counted.',
      resolve: column('attendance'),
    }),
    licence: t.field({
      type: Licence,
      nullable: true,
      description: 'How its texts may be reused; null when not said: then ask.',
      resolve: column('licence'),
    }),
  }),
})
