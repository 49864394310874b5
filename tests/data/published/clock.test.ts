import pg from 'pg'
import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { followClock } from '@/cms/revisions/followClock'
import { touch } from '@/cms/revisions/touch'
import { planter } from '../../publicApi/plant'
import { createDatabase, type SuiteDatabase } from '../../support/database'
import { openPayload } from '../../support/payload'

// What the clock shows or hides is told by a revision, one for each end, whoever was asleep meanwhile.

let database: SuiteDatabase
let payload: Payload
let owner: pg.Client
let plant: ReturnType<typeof planter>
let organisation: string
let event: string

beforeAll(async () => {
  database = await createDatabase()
  payload = await openPayload(database)
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  plant = planter(owner)
}, 60_000)
beforeEach(async () => {
  await owner.query(`truncate organisations, events, communiques, slugs, revisions cascade`)
  organisation = await plant.organisation('Porteuse')
  event = await plant.event('Journée', organisation, { starts_instant: '2190-01-18T13:00:00Z' })
  await plant.collaboration({ event_id: event, organisation_id: organisation })
  await pass()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

const follow = async () => followClock(await createLocalReq({}, payload))
/** Hours ago, and a second. */
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000 - 1_000)
/** A week goes by. */
const pass = () => owner.query(`update revisions set at = at - interval '7 days'`)
const rows = async (statement: string, values: unknown[] = []) => (await owner.query<Record<string, unknown>>(statement, values)).rows

/** The revisions that `work` writes. */
async function told(work: () => Promise<unknown>): Promise<unknown[]> {
  const [before] = await rows(`select coalesce(max(n), 0) as n from revisions`)
  await work()
  return rows(`select change, concept, document_id as id from revisions where n > $1 order by concept, change, id`, [before?.n])
}

/** A text that is published and hidden until a moment, as PostgreSQL writes it; it names the event. */
async function hiddenUntil(moment: string): Promise<string> {
  const id = await plant.communique('Sous embargo', organisation)
  await owner.query(`delete from revisions where document_id = $1`, [id])
  await plant.row('communiques_events', id, 1, { event_id: event })
  await owner.query(`update communiques set embargo_instant = ${moment} where id = $1`, [id])
  return id
}
const isRead = async (id: string) => (await rows(`select from published.communiques where id = $1`, [id])).length > 0

describe('the end of an embargo', () => {
  it('is told once, of the text and of what names it, to the moment and never before', async () => {
    const text = await hiddenUntil(`clock_timestamp() + interval '1 day'`)
    expect([await told(follow), await isRead(text)]).toEqual([[], false])
    await owner.query(`update communiques set embargo_instant = clock_timestamp() where id = $1`, [text])
    expect([await told(follow), await isRead(text)]).toEqual([[{ change: 'created', concept: 'communiques', id: text }, { change: 'updated', concept: 'events', id: event }], true])
    expect(await told(follow)).toEqual([])
  })

  it('is told once by two that look at once', async () => {
    const text = await hiddenUntil('clock_timestamp()')
    expect(await told(() => Promise.all([follow(), follow(), follow()]))).toEqual([{ change: 'created', concept: 'communiques', id: text }, { change: 'updated', concept: 'events', id: event }])
  })

  it('is not told of what is not public for another reason', async () => {
    const binned = await hiddenUntil('clock_timestamp()')
    await owner.query(`update communiques set deleted_at = now() where id = $1`, [binned])
    expect(await told(follow)).toEqual([])
  })

  it('is not told again when an act told it meanwhile', async () => {
    const text = await hiddenUntil('clock_timestamp()')
    const req = await createLocalReq({}, payload)
    const act = async () => (await initTransaction(req), await touch(req, 'communiques', text), commitTransaction(req))
    expect(await told(act)).toEqual([{ change: 'created', concept: 'communiques', id: text }, { change: 'updated', concept: 'events', id: event }])
    expect(await told(follow)).toEqual([])
  })

  it('is not taken back by an act that began before it and ends after', async () => {
    const text = await hiddenUntil(`clock_timestamp() + interval '1 day'`)
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await touch(req, 'communiques', text)
    await owner.query(`update communiques set embargo_instant = clock_timestamp() where id = $1`, [text])
    await follow()
    expect(await told(() => commitTransaction(req))).toEqual([{ change: 'updated', concept: 'communiques', id: text }, { change: 'updated', concept: 'events', id: event }])
  })

  it('is waited for to the millisecond when it is near', async () => {
    await hiddenUntil(`clock_timestamp() + interval '50 seconds'`)
    const wait = await follow()
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(50_000)
    await owner.query(`update communiques set embargo_instant = clock_timestamp() + interval '1 day'`)
    expect(await follow()).toBeNull()
  })
})

it('tells that a press contact is shown no more, once its last day is over in Paris', async () => {
  const text = await plant.communique('Contact', organisation)
  const yesterday = `to_char((clock_timestamp() at time zone 'Europe/Paris')::date - 1, 'YYYY-MM-DD')`
  for (const [concept, id] of [['organisations', organisation], ['communiques', text]] as const) await plant.row(`${concept}_press_contacts`, id, 1, { name: 'Ana', visible_until: '2190-01-01' })
  await pass()
  expect(await told(follow)).toEqual([])
  await owner.query(`update communiques_press_contacts set visible_until = ${yesterday}`)
  expect(await told(follow)).toEqual([{ change: 'updated', concept: 'communiques', id: text }])
  await owner.query(`update organisations_press_contacts set visible_until = ${yesterday}`)
  expect(await told(follow)).toEqual([{ change: 'updated', concept: 'communiques', id: text }, { change: 'updated', concept: 'events', id: event }, { change: 'updated', concept: 'organisations', id: organisation }])
  expect(await told(follow)).toEqual([])
})

it('tells that the notices of an event are over with it, or half a day after it began', async () => {
  const [ended, begun] = [await plant.event('Soirée', organisation, { ends_instant: ago(0) }), await plant.event('Veillée', organisation, { starts_instant: ago(12) })]
  await plant.event('Sans annonce', organisation, { ends_instant: ago(0) })
  for (const one of [ended, begun]) await plant.insert('event_notices', { event_id: one, organisation_id: organisation, language: 'fr', text: 'Entrée nord' })
  await pass()
  expect(await told(follow)).toEqual([ended, begun].sort().map((id) => ({ change: 'updated', concept: 'events', id })))
  expect(await told(follow)).toEqual([])
})
