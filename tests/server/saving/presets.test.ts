import { insider } from '../../cast/insider'
import { administratorOf } from '../../support/comeIn'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'

// What nobody has chosen does not go online.

let database: SuiteDatabase
let site: Site
let inside: ReturnType<typeof insider>
let organisation: string

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  inside = insider(site, await administratorOf(site))
  organisation = await inside.published('organisations', { name: 'Chorale', kind: 'collective' })
}, 120_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const missingIn = async (collection: string, id: string) =>
  ((await (await inside.get(`/api/${collection}/${id}/publication`)).json()) as { missing: { path: string; words: string; code: string }[] }).missing

const unsaid = (...paths: string[]) => paths.map((path) => ({ path, label: expect.any(String) as string, words: 'À remplir avant de publier.', code: 'EMPTY' }))

it('asks for the date, the kind and the booking of an event, and publishes none of them by itself', async () => {
  const event = await inside.draft('events', { title: 'Une journée', lead: organisation, attendanceMode: 'online', onlineUrl: 'https://exemple.org' })
  expect(await missingIn('events', event)).toEqual(unsaid('kind', 'startsAt', 'booking.policy'))
  expect((await inside.ask('PATCH', `/api/events/${event}`, { _status: 'published' })).status).toBe(400)
  expect((await inside.ask('PATCH', `/api/events/${event}`, { kind: 'day', startsAt: '2031-05-03T14:00', booking: { policy: 'none' }, _status: 'published' })).status).toBe(200)
})

it('asks for the kind of a session, a topic and a text', async () => {
  const event = await inside.published('events', { kind: 'day', booking: { policy: 'none' }, title: 'Un soir', lead: organisation, startsAt: '2031-05-03T14:00', attendanceMode: 'online', onlineUrl: 'https://exemple.org' })
  const drafts = {
    sessions: await inside.draft('sessions', { event, title: 'Une séance', startsAt: '2031-05-03T15:00' }),
    topics: await inside.draft('topics', { title: 'Un thème' }),
    communiques: await inside.draft('communiques', { title: 'Un texte', organisation, body: { root: { type: 'root', children: [], direction: 'ltr', format: '', indent: 0, version: 1 } } }),
  }
  for (const [collection, id] of Object.entries(drafts)) expect([collection, (await missingIn(collection, id)).filter(({ path }) => path === 'kind')]).toEqual([collection, unsaid('kind')])
})

it('says nothing of what somebody does there before it is said', async () => {
  const event = await inside.published('events', { kind: 'day', booking: { policy: 'none' }, title: 'Un matin', lead: organisation, startsAt: '2031-05-04T09:00', attendanceMode: 'online', onlineUrl: 'https://exemple.org' })
  const session = await inside.published('sessions', { event, kind: 'talk', title: 'Une séance', startsAt: '2031-05-04T10:00', participations: [{ placeholder: 'member', organisation }] })
  const kept = await connected(database.ownerUrl, async (owner) => (await owner.query<object>(`select role, confirmation from sessions_participations where _parent_id = $1`, [session])).rows)
  expect(kept).toEqual([{ role: null, confirmation: null }])
})

it('has no value of its own in the database for what must be chosen', async () => {
  const preset = await connected(database.ownerUrl, async (owner) => (await owner.query<{ column: string }>(`
    select table_name || '.' || column_name as column from information_schema.columns
     where table_schema = 'public' and column_default is not null and column_name ~ '^(version_)?(kind|starts_at|booking_policy|role|confirmation)$' order by 1`)).rows)
  expect(preset.map(({ column }) => column)).toEqual(['collaborations.role', 'memberships.role'])
})
