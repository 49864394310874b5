import type { Payload, PayloadRequest } from 'payload'
import { connected, createDatabase, type SuiteDatabase } from '../support/database'
import { openPayload } from '../support/payload'
import { asAdministrator } from './administrator'

/** Fairs of the cast, in a database of the suite's own, written as its administrator would. */
export async function openFairs() {
  const database: SuiteDatabase = await createDatabase()
  const payload: Payload = await openPayload(database)
  const request = (): Promise<PayloadRequest> => asAdministrator(payload)

  const rows = async <Row extends object>(statement: string, values: unknown[] = []) =>
    connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)

  const titlesOnline = async () =>
    (await rows<{ title: string }>(`select title from published.events where locale = 'fr' order by title`)).map((row) => row.title)

  const movedSince = async (n: string) =>
    (await rows<{ what: string }>(`select change || ' ' || concept as what from revisions where n > $1 order by concept, change`, [n])).map((row) => row.what)

  const latest = async () => (await rows<{ n: string }>('select coalesce(max(n), 0) as n from revisions'))[0]?.n ?? '0'

  /** A drafted event of an organisation nobody has published yet, with a venue and a session with one named speaker. */
  async function draftEvent(title: string, { speakerConsents = true } = {}) {
    const drafted = { draft: true, overrideAccess: false } as const
    const lead = await payload.create({ collection: 'organisations', data: { name: `Lead of ${title}`, kind: 'collective' }, ...drafted, req: await request() })
    const venue = await payload.create({ collection: 'venues', data: { name: `Hall of ${title}`, city: 'Lyon', country: 'FR' }, ...drafted, req: await request() })
    const speaker = await payload.create({
      collection: 'speakers',
      data: { name: `Speaker of ${title}`, consent: speakerConsents ? { agreedOn: '2025-01-02' } : {} },
      ...drafted,
      req: await request(),
    })
    const event = await payload.create({
      collection: 'events',
      data: { title, kind: 'day', lead: lead.id, startsAt: '2030-05-04T14:00', zone: 'Europe/Paris', venue: venue.id, attendanceMode: 'on-site', paper: 'yellow', booking: { policy: 'none' } },
      ...drafted,
      req: await request(),
    })
    const session = await payload.create({
      collection: 'sessions',
      data: { event: event.id, title: `Session of ${title}`, kind: 'talk', recording: 'none', startsAt: '2030-05-04T15:00', participations: [{ role: 'speaker', speaker: speaker.id }] },
      ...drafted,
      req: await request(),
    })
    return { event, lead, venue, speaker, session }
  }

  const publish = async (id: string) => payload.update({ collection: 'events', id, data: { _status: 'published' }, overrideAccess: false, req: await request() })

  return { database, payload, request, rows, titlesOnline, movedSince, latest, draftEvent, publish }
}

export type Fairs = Awaited<ReturnType<typeof openFairs>>
