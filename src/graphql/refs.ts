import type { Published } from '@/published/rows'
import type * as Shapes from '@/published/shapes'
import type { Locale } from '@/words'
import { builder } from './builder'

// The public concepts, each by what is at least known of its things. Their fields are in their rooms; here they only get their names,
// so that an event may speak of its sessions and a session of its event.

/** A thing known by some columns of its row, and perhaps by all (see `lazyColumns.ts`). */
type Known<Row, Columns extends keyof Row> = Pick<Row, Columns> & Partial<Row>
/** A thing known by its card, as the thing that names it shows it. */
type Named<Row, Card> = Partial<Omit<Row, keyof Card>> & Card & { locale: Locale }

export type EventRow = Known<Published['published.events'], EventColumn>
export type SessionRow = Known<Published['published.sessions'], SessionColumn>
export type CommuniqueRow = Known<Published['published.communiques'], CommuniqueColumn>
export type OrganisationRow = Named<Published['published.organisations'], Shapes.OrganisationCard>
export type SpeakerRow = Named<Published['published.speakers'], Shapes.SpeakerCard>
export type VenueRow = Named<Published['published.venues'], Shapes.VenueCard>
export type TopicRow = Known<Published['published.topics'], keyof Shapes.TopicCard>
export type PageRow = Known<Published['published.pages'], 'id' | 'locale' | 'contentLocale' | 'key' | 'title'>
export type SiteRow = Published['published.site']

/** What every list says of an event, enough to decide whether to read on. */
export const eventColumns = [
  'id',
  'locale',
  'contentLocale',
  'slug',
  'kind',
  'title',
  'summary',
  'status',
  'statusReason',
  'startsAt',
  'endsAt',
  'doorsAt',
  'zone',
  'startsAtUtc',
  'previousStartsAt',
  'previousEndsAt',
  'attendanceMode',
  'onlineUrl',
  'venue',
  'organisers',
  'paper',
  'price',
  'booking',
] as const
type EventColumn = (typeof eventColumns)[number]

/** What a page says of an event: nearly all. */
export const eventPageColumns = [
  ...eventColumns,
  'body',
  'notices',
  'slots',
  'supporters',
  'topics',
  'image',
  'audience',
  'languages',
  'services',
  'accessContact',
  'practicalNotes',
  'parentId',
  'licence',
  'updatedAt',
] as const

/** What a programme says of a session. */
export const sessionColumns = [
  'id',
  'locale',
  'contentLocale',
  'eventId',
  'kind',
  'title',
  'summary',
  'body',
  'parts',
  'startsAt',
  'endsAt',
  'zone',
  'room',
  'language',
  'participations',
  'questions',
  'resources',
  'recording',
] as const
type SessionColumn = (typeof sessionColumns)[number]

/** What every list says of a communiqué. */
export const communiqueColumns = [
  'id',
  'locale',
  'contentLocale',
  'slug',
  'kind',
  'title',
  'standfirst',
  'organisation',
  'signatories',
  'publishedAt',
] as const
type CommuniqueColumn = (typeof communiqueColumns)[number]

export const Event = builder.objectRef<EventRow>('Event')
export const Session = builder.objectRef<SessionRow>('Session')
export const Communique = builder.objectRef<CommuniqueRow>('Communique')
export const Organisation = builder.objectRef<OrganisationRow>('Organisation')
export const Speaker = builder.objectRef<SpeakerRow>('Speaker')
export const Venue = builder.objectRef<VenueRow>('Venue')
export const Topic = builder.objectRef<TopicRow>('Topic')
export const Page = builder.objectRef<PageRow>('Page')
export const Site = builder.objectRef<SiteRow>('Site')
