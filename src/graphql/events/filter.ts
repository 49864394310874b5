import { builder } from '../builder'
import { AttendanceMode, EventKind, EventStatus } from '../enums'

const Near = builder.inputType('Near', {
  description: 'Around a point.',
  fields: (t) => ({
    latitude: t.float({ required: true, description: 'Degrees north (WGS 84), -90 to 90.' }),
    longitude: t.float({ required: true, description: 'Degrees east (WGS 84), -180 to 180.' }),
    km: t.float({ required: true, description: 'The distance as the crow flies, in kilometres, more than 0 and at most 1000.' }),
  }),
})

export const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events. What is absent does not matter; what is given must all be true.',
  fields: (t) => ({
    organisation: t.string({ description: 'Organised by the organisation of this slug.' }),
    topic: t.string({ description: 'About the topic of this slug, as a whole or in one of its sessions.' }),
    venue: t.string({ description: 'At the venue of this slug.' }),
    speaker: t.string({ description: 'With the speaker of this slug in one of its sessions.' }),
    kind: t.field({ type: EventKind, description: 'Of this kind.' }),
    city: t.string({ description: 'In this town, written as the venue writes it; capitals do not matter.' }),
    postcode: t.string({ description: 'At a venue whose postcode begins so: `69` is the whole Rhône.' }),
    near: t.field({ type: Near, description: 'At a venue around a point.' }),
    from: t.field({ type: 'DateTime', description: 'Not over before this moment.' }),
    to: t.field({ type: 'DateTime', description: 'Starting before this moment.' }),
    endedBefore: t.field({ type: 'DateTime', description: 'Over before this moment (the archives).' }),
    status: t.field({ type: EventStatus, description: 'With this status.' }),
    updatedSince: t.field({ type: 'DateTime', description: 'Changed in public at or after this moment.' }),
    language: t.string({ description: 'Where this language is spoken (BCP 47).' }),
    attendanceMode: t.field({ type: AttendanceMode, description: 'Attended in this way.' }),
  }),
})

export type EventFilterValue = typeof EventFilter.$inferInput
