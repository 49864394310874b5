import type { Payload } from 'payload'
import { states, type Collective, type State } from './twoCollectives'

/**
 * One house names all that another keeps, in drafts of its own events and their programmes: what is online, what waits over it, what was taken off the site or
 * never was there, what is in the bin. `guest` is asked to organise these events too. The words are those of the house: nothing new is there to be read.
 */
export async function mention(payload: Payload, { by, of, word, guest }: { by: Collective; of: Collective; word: string; guest: string }): Promise<Record<State, string>> {
  const asPlatform = { overrideAccess: true, draft: true, depth: 0 } as const
  const events = {} as Record<State, string>
  for (const state of states) {
    const event = await payload.create({
      collection: 'events',
      data: {
        title: word, kind: 'day', lead: by.organisation, startsAt: '2030-05-04T14:00', zone: 'Europe/Paris', attendanceMode: 'on-site', paper: 'yellow',
        venue: of.venues[state], topics: [{ topic: of.topics[state] }], supporters: [{ organisation: of.organisations[state], mention: word }],
        booking: { policy: 'none', by: of.organisations[state] },
      },
      ...asPlatform,
    })
    await payload.create({
      collection: 'sessions',
      data: {
        title: word, event: event.id, kind: 'talk', recording: 'none', startsAt: '2030-05-04T15:00', topics: [{ topic: of.topics[state] }],
        participations: [{ role: 'speaker', speaker: of.speakers[state], affiliations: [{ language: 'fr', organisation: of.organisations[state], campaign: of.topics[state] }] }],
      },
      ...asPlatform,
    })
    await payload.create({ collection: 'collaborations', data: { event: event.id, organisation: guest, role: 'co-organiser', status: 'invited', position: 2 }, overrideAccess: true })
    events[state] = event.id
  }
  return events
}
