import {
  accessAnswers,
  accessKinds,
  archiveKinds,
  attendanceModes,
  bookingPolicies,
  type ClosedList,
  communiqueKinds,
  confirmations,
  eventKinds,
  eventStatuses,
  licences,
  organisationKinds,
  pageKeys,
  papers,
  participationRoles,
  placeholderKinds,
  priceKinds,
  recordingPolicies,
  scopes,
  serviceAnswers,
  serviceKinds,
  sessionKinds,
  topicKinds,
} from '@/words'
import { builder } from './builder'

export const EventKind = enumOf('EventKind', eventKinds, 'What sort of gathering an event is.')
export const EventStatus = enumOf('EventStatus', eventStatuses, 'Whether an event takes place as first announced.')
export const AttendanceMode = enumOf('AttendanceMode', attendanceModes, 'How one takes part in an event.')
export const SessionKind = enumOf('SessionKind', sessionKinds, 'What sort of item of a programme a session is.')
export const ParticipationRole = enumOf('ParticipationRole', participationRoles, 'What somebody does in a session.')
export const Confirmation = enumOf('Confirmation', confirmations, 'What was said of somebody’s coming.')
export const PlaceholderKind = enumOf('PlaceholderKind', placeholderKinds, 'Who will take part, when no name is announced.')
export const OrganisationKind = enumOf('OrganisationKind', organisationKinds, 'What sort of body an organisation is.')
export const Scope = enumOf('Scope', scopes, 'How far an organisation or a campaign reaches.')
export const TopicKind = enumOf('TopicKind', topicKinds, 'What sort of subject a topic is.')
export const CommuniqueKind = enumOf('CommuniqueKind', communiqueKinds, 'Whether one organisation speaks or several sign.')
export const PriceKind = enumOf('PriceKind', priceKinds, 'How entry is paid for.')
export const BookingPolicy = enumOf('BookingPolicy', bookingPolicies, 'Whether one must book.')
export const ServiceKind = enumOf('ServiceKind', serviceKinds, 'A service that lets more people take part.')
export const ServiceAnswer = enumOf(
  'ServiceAnswer',
  serviceAnswers,
  'Whether a service is offered; what nobody knows yet is UNKNOWN, never NO.',
)
export const AccessKind = enumOf(
  'AccessKind',
  accessKinds,
  'What a venue was asked about its accessibility, in the words of the French register acceslibre.',
)
export const AccessAnswer = enumOf(
  'AccessAnswer',
  accessAnswers,
  'What is known of one point of accessibility; what nobody checked is UNKNOWN, never NO.',
)
export const ArchiveKind = enumOf('ArchiveKind', archiveKinds, 'What remains of an event.')
export const RecordingPolicy = enumOf('RecordingPolicy', recordingPolicies, 'Whether a session is recorded.')
export const Paper = enumOf('Paper', papers, 'The colour of paper on which an event is announced.')
export const PageKey = enumOf('PageKey', pageKeys, 'A page about the platform itself.')
export const Licence = enumOf('Licence', licences, 'How a text may be reused.')

/** A closed list of `words` as an enum: `round-table` is stored, `ROUND_TABLE` is promised. */
function enumOf<const List extends ClosedList>(name: string, list: List, description: string) {
  return builder.enumType(name, { description, values: valuesOf(list) })
}

type Screaming<Value extends string> = Value extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${Screaming<Tail>}`
  : Uppercase<Value>
type Values<List extends ClosedList> = {
  [Value in keyof List & string as Screaming<Value>]: { value: Value; description: string }
}

function valuesOf<List extends ClosedList>(list: List): Values<List> {
  const values = Object.entries(list).map(([value, { fr, en }]) => [
    value.toUpperCase().replaceAll('-', '_'),
    { value, description: `${en} (in French: ${fr}).` },
  ])
  // Built from the same keys as the type above.
  return Object.fromEntries(values) as Values<List>
}
