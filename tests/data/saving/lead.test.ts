import { restoreVersionOperation, type Payload, type PayloadRequest } from 'payload'
import { type Collective } from '../../cast/twoCollectives'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { connected, type SuiteDatabase } from '../../support/database'
import { ifRefused } from '../../support/ifRefused'

// What the lead decides of an event that is announced: another date, another holder.

let database: SuiteDatabase
let payload: Payload
let houses: { A: Collective; B: Collective }
let organisations: Record<'A' | 'B' | 'C', string>
let as: (name: string) => Promise<PayloadRequest>

beforeAll(async () => {
  ;({ database, payload, houses, organisations, as } = await openTwoCollectives())
}, 120_000)
afterAll(() => database.drop())

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)

const change = async (who: string, id: string, data: object, flags: object = {}) =>
  payload.update({ collection: 'events', id, data: data, depth: 0, locale: 'fr', overrideAccess: false, req: await as(who), ...flags })

const online = async (id: string) =>
  (await rows<Record<string, unknown>>(`select "startsAt", status, "statusReason" as reason, "previousStartsAt" as before from published.events where id = $1 and locale = 'fr'`, [id]))[0]

describe('moving an event', () => {
  it('asks for a reason, keeps the date that was announced, and each time asks anew', async () => {
    const id = houses.A.events.live
    await expect(change('publisher of A', id, { startsAt: '2030-05-11T14:00', _status: 'published' })).rejects.toMatchObject({ status: 400, data: { errors: [{ path: 'reason' }] } })
    expect(await online(id)).toEqual({ startsAt: '2030-05-04T14:00', status: 'scheduled', reason: null, before: null })

    await change('publisher of A', id, { startsAt: '2030-05-11T14:00', reason: 'The hall is taken', _status: 'published' })
    expect(await online(id)).toEqual({ startsAt: '2030-05-11T14:00', status: 'rescheduled', reason: 'The hall is taken', before: '2030-05-04T14:00' })

    await expect(change('publisher of A', id, { startsAt: '2030-05-18T14:00', _status: 'published' })).rejects.toMatchObject({ data: { errors: [{ path: 'reason' }] } })
    await change('publisher of A', id, { title: 'public-A-events-live', _status: 'published' })
    expect(await online(id)).toMatchObject({ startsAt: '2030-05-11T14:00', reason: 'The hall is taken' })
  })

  it('leaves what is cancelled cancelled, for the reason that was given then', async () => {
    const id = houses.A.events.live
    const [before] = await rows<{ status: string }>(`select status from event_records where event_id = $1`, [id])
    await rows(`update event_records set status = 'cancelled', reason_fr = 'Nobody can come' where event_id = $1`, [id])
    await change('publisher of A', id, { startsAt: '2030-05-12T14:00', reason: 'A slip of the pen', _status: 'published' })
    expect(await online(id)).toEqual({ startsAt: '2030-05-12T14:00', status: 'cancelled', reason: 'Nobody can come', before: '2030-05-11T14:00' })
    // As it was, for the others.
    await rows(`update event_records set status = $2, reason_fr = 'The hall is taken', previous_starts_at = '2030-05-04T14:00' where event_id = $1`, [id, before?.status])
    await change('publisher of A', id, { startsAt: '2030-05-11T14:00', reason: 'A slip put right', _status: 'published' })
    await rows(`update event_records set reason_fr = 'The hall is taken' where event_id = $1`, [id])
  })

  it('keeps the reason with the draft until the draft is published', async () => {
    const id = houses.A.events.live
    await change('contributor of A', id, { startsAt: '2030-05-25T14:00', reason: 'The speaker is ill', updatedAt: await stateOf(id) }, { draft: true })
    expect(await online(id)).toMatchObject({ startsAt: '2030-05-11T14:00', reason: 'The hall is taken' })
    await change('publisher of A', id, { _status: 'published' })
    expect(await online(id)).toEqual({ startsAt: '2030-05-25T14:00', status: 'rescheduled', reason: 'The speaker is ill', before: '2030-05-11T14:00' })
  })

  it('is the lead’s: a co-organiser corrects the words, not the date', async () => {
    const id = houses.B.events.live
    await expect(change('publisher of C', id, { startsAt: '2030-05-11T14:00', reason: 'We prefer it', _status: 'published' })).rejects.toMatchObject({ status: 403, data: { code: 'ONLY_LEAD_MOVES' } })
    await change('publisher of C', id, { summary: 'In other words', _status: 'published' })
    expect(await online(id)).toMatchObject({ startsAt: '2030-05-04T14:00', status: 'scheduled' })
  })

  it('is not drafted either by whoever may not make it: nothing of it stays, autosave and old versions included', async () => {
    const id = houses.B.events.live
    const elsewhere = houses.B.venues.pending
    const draftOf = async () => {
      const { startsAt, endsAt, zone, venue, attendanceMode, summary } = await payload.findByID({ collection: 'events', id, draft: true, depth: 0, overrideAccess: true })
      return { startsAt, endsAt, zone, venue, attendanceMode, summary }
    }
    const before = await draftOf()
    const moved = [{ startsAt: '2030-05-04T16:00' }, { startsAt: '04/05/2030 16h' }, { endsAt: '2030-05-04T23:00' }, { zone: 'Europe/London' }, { venue: elsewhere }, { venue: null }, { attendanceMode: 'online' }]
    for (const data of moved) {
      for (const flags of [{ draft: true }, { draft: true, autosave: true }]) {
        const refusal = { status: 403, message: 'Seul public-B peut déplacer cet événement, qui est annoncé\u202f: la date, les heures, le lieu, la façon de participer. Demandez-le à ses membres.', data: { code: 'ONLY_LEAD_MOVES' } }
        await expect(change('publisher of C', id, { summary: 'And other words', reason: 'We prefer it', updatedAt: await stateOf(id), ...data }, flags)).rejects.toMatchObject(refusal)
      }
    }
    expect(await draftOf()).toEqual(before)
    // The same moment written otherwise, and other words: no move.
    await change('publisher of C', id, { startsAt: '4 mai 2030 à 14 h', summary: 'And other words', updatedAt: await stateOf(id) }, { draft: true })
    expect(await draftOf()).toEqual({ ...before, summary: 'And other words' })

    // A move that the lead has begun stays in the draft beside a co-organiser's words, who cannot take it back either.
    await change('contributor of B', id, { startsAt: '2030-05-05T14:00', updatedAt: await stateOf(id) }, { draft: true })
    await change('publisher of C', id, { startsAt: '2030-05-05T14:00', summary: 'More words', updatedAt: await stateOf(id) }, { draft: true })
    expect(await draftOf()).toEqual({ ...before, startsAt: '2030-05-05T14:00', summary: 'More words' })
    const { docs } = await payload.findVersions({ collection: 'events', where: { parent: { equals: id }, 'version.startsAt': { equals: '2030-05-04T14:00' } }, limit: 1, overrideAccess: true })
    const restored = restoreVersionOperation({ id: String(docs[0]?.id), collection: payload.collections.events, draft: true, depth: 0, overrideAccess: false, req: await as('publisher of C') })
    await expect(restored).rejects.toMatchObject({ data: { code: 'ONLY_LEAD_MOVES' } })
    await expect(change('publisher of C', id, { _status: 'published' })).rejects.toMatchObject({ data: { code: 'ONLY_LEAD_MOVES' } })
    expect(await online(id)).toMatchObject({ startsAt: '2030-05-04T14:00', status: 'scheduled' })
    await change('publisher of B', id, { startsAt: '2030-05-04T14:00', updatedAt: await stateOf(id), _status: 'published' })
  })

  it('is drafted by any organiser as long as nothing is announced', async () => {
    const id = houses.B.events.drafted
    await change('publisher of C', id, { startsAt: '2030-06-04T14:00', updatedAt: await stateOf(id) }, { draft: true })
    expect(await payload.findByID({ collection: 'events', id, draft: true, depth: 0, overrideAccess: true })).toMatchObject({ startsAt: '2030-06-04T14:00' })
  })

  it('is no secret, and who sees nothing of the event hears nothing of it', async () => {
    await expect(change('publisher of A', houses.B.events.live, { startsAt: '2030-05-04T16:00' }, { draft: true })).rejects.toMatchObject({ status: 403, data: null })
  })

  it('of several at once moves all or none', async () => {
    const ids = [houses.B.events.live, houses.B.events.drafted]
    const req = await as('publisher of B')
    // The second has never been public and lacks a title: it cannot be published.
    await rows(`update _events_v_locales set version_title = null where _parent_id in (select id from _events_v where parent_id = $1)`, [ids[1]])
    const data = { startsAt: '2030-06-01T14:00', reason: 'Both move', _status: 'published' } as const
    await payload.update({ collection: 'events', where: { id: { in: ids } }, data, depth: 0, locale: 'fr', overrideAccess: false, req }).catch(ifRefused)
    const { startsAt, status } = (await online(houses.B.events.live)) ?? {}
    expect([['2030-05-04T14:00', 'scheduled'], ['2030-06-01T14:00', 'rescheduled']]).toContainEqual([startsAt, status])
  })

  it('does not ask of what is over: that is a correction', async () => {
    const id = houses.A.events.pending
    await rows(`update events set starts_at = '2020-05-04T14:00', starts_instant = '2020-05-04T12:00Z' where id = $1`, [id])
    await change('publisher of A', id, { startsAt: '2020-05-04T15:00', title: 'Corrected', _status: 'published' })
    expect(await online(id)).toMatchObject({ startsAt: '2020-05-04T15:00', status: 'scheduled' })
  })
})

describe('handing an event over', () => {
  it('goes to a collective that organises it, and to no other', async () => {
    const id = houses.A.events.live
    await expect(change('publisher of A', id, { lead: organisations.B })).rejects.toMatchObject({ data: { errors: [{ path: 'lead' }] } })
    await expect(change('publisher of C', id, { lead: organisations.C })).rejects.toMatchObject({ status: 403 })
    await change('publisher of A', id, { lead: organisations.C })
    expect(await rows(`select lead_id from event_records where event_id = $1`, [id])).toEqual([{ lead_id: organisations.C }])
    expect(await rows(`select organisation_id from audit where act = 'handed-over' and document_id = $1`, [id])).toEqual([{ organisation_id: organisations.C }])
    // From here on it is theirs to lead, and no longer A's.
    await expect(change('publisher of A', id, { _status: 'draft' })).rejects.toMatchObject({ status: 403 })
    await change('publisher of C', id, { _status: 'draft' })
    expect(await online(id)).toBeUndefined()
  })
})

const stateOf = async (id: string) => (await payload.findByID({ collection: 'events', id, draft: true, depth: 0, overrideAccess: true })).updatedAt

it('refuses a state that is no date, and says so', async () => {
  await expect(change('publisher of A', houses.A.events.drafted, { title: 'Anything', updatedAt: 'yesterday' }, { draft: true })).rejects.toMatchObject({ status: 400, data: { code: 'NOT_A_MOMENT' } })
})
