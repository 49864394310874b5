import type { Payload } from 'payload'
import type { Held } from '@/cms/access/rights'

export type HeldConcept = Exclude<Held, 'media'>

/**
 * Two collectives, A and B, who have nothing to do with each other, and C, who co-organises A's events. Each of A and B holds, of everything that can be
 * held, four documents: `live` (published), `pending` (published, with a draft waiting), `drafted` (never published), `binned` (was published).
 * What only insiders may read says `canary-A…`, what everybody may read says `public-A…`.
 */
export type Collective = { organisation: string } & Record<HeldConcept, Record<State, string>>
export const states = ['live', 'pending', 'drafted', 'binned'] as const
export type State = (typeof states)[number]

type Made = { words: string; secret: string; house: Collective; state: State }
type Kind = {
  title: 'title' | 'name'
  data: (made: Made) => object
  /** Who else agreed to it, with a note that stays inside. */
  agreed?: (id: string, given: { payload: Payload; guest: string; note: string }) => Promise<void>
}

/** What a collective can hold, and a document of each kind. In the order in which they need each other. */
export const held: Record<HeldConcept, Kind> = {
  venues: { title: 'name', data: ({ words, house }) => ({ name: words, city: 'Lyon', country: 'FR', owner: house.organisation }) },
  topics: { title: 'title', data: ({ words, house }) => ({ title: words, kind: 'theme', owner: house.organisation }) },
  speakers: {
    title: 'name',
    data: ({ words, secret, house }) => ({ name: words, owner: house.organisation, consent: { agreedOn: '2025-01-02', announcedIn: secret } }),
  },
  organisations: { title: 'name', data: ({ words, house }) => ({ name: words, kind: 'media', owner: house.organisation }) },
  events: {
    title: 'title',
    data: ({ words, house, state }) => ({
      title: words,
      kind: 'day',
      lead: house.organisation,
      startsAt: '2030-05-04T14:00',
      zone: 'Europe/Paris',
      venue: house.venues[state === 'drafted' ? 'drafted' : 'live'],
      attendanceMode: 'on-site',
      paper: 'yellow',
      booking: { policy: 'none' },
    }),
    async agreed(event, { payload, guest, note }) {
      await payload.create({
        collection: 'collaborations',
        data: { event, organisation: guest, role: 'co-organiser', status: 'accepted', position: 2, note },
        overrideAccess: true, // as the platform
      })
    },
  },
  sessions: {
    title: 'title',
    data: ({ words, house, state }) => ({
      title: words,
      event: house.events[state === 'drafted' ? 'drafted' : 'live'],
      kind: 'talk',
      recording: 'none',
      startsAt: '2030-05-04T15:00',
      participations: [
        { role: 'speaker', speaker: house.speakers[state === 'drafted' ? 'drafted' : 'live'] },
        ...(state === 'drafted' ? [{ role: 'speaker', placeholder: 'member', organisation: house.organisations.drafted }] : []),
      ],
      topics: state === 'drafted' ? [{ topic: house.topics.drafted }] : [],
    }),
  },
  communiques: {
    title: 'title',
    data: ({ words, house }) => ({ title: words, kind: 'own', organisation: house.organisation, body: paragraph(words) }),
  },
}

const paragraph = (text: string) => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: 'ltr',
    children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] }],
  },
})
