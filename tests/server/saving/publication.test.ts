import { prose } from '@/demo/prose'
import { insider } from '../../cast/insider'
import { administratorOf } from '../../support/comeIn'
import { createDatabase, connected, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'

// What a form asks before it publishes or takes something off the site, over the real entrance.

let database: SuiteDatabase
let site: Site
let inside: ReturnType<typeof insider>

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  inside = insider(site, await administratorOf(site))
}, 120_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

type Change = { label: string; before: string | null; after: string | null; isPreset: boolean }
type Line = { concept: string; name: string; missing: { label: string }[]; changes: Change[] }
type Publication = { isPublic: boolean; isNew: boolean; refusal: string | null; listed: string; changes: Change[]; headline: { label: string; words: string }[]; missing: { path: string; label: string; words: string; code: string }[]; companions: Line[] }

const publicationOf = async (collection: string, id: string, language = 'fr') => (await (await inside.get(`/api/${collection}/${id}/publication`, language)).json()) as Publication
const named = (lines: Line[]) => lines.map(({ concept, name }) => `${concept}: ${name}`).sort()

async function fair(title: string) {
  const lead = await inside.draft('organisations', { name: `Lead of ${title}`, kind: 'collective' })
  const venue = await inside.draft('venues', { name: `Hall of ${title}`, city: 'Lyon', country: 'FR' })
  const event = await inside.draft('events', { kind: 'day', booking: { policy: 'none' }, title, lead, venue, startsAt: '2030-05-04T14:00', zone: 'Europe/Paris' })
  const session = await inside.draft('sessions', { event, kind: 'talk', title: `Session of ${title}`, startsAt: '2030-05-04T15:00' })
  return { event, lead, venue, session }
}

const publish = (id: string, listed: string) => inside.ask('PATCH', `/api/events/${id}?listed=${listed}`, { _status: 'published' })

it('lists what goes live with an event, and publishes just that', async () => {
  const { event } = await fair('May fair')
  const publication = await publicationOf('events', event)
  const { isPublic, isNew, refusal, listed, missing, companions } = publication
  expect({ isPublic, isNew, refusal, listed, missing, companions: named(companions) }).toEqual({
    isPublic: false,
    isNew: true,
    refusal: null,
    listed: expect.stringMatching(/^[\w-]{22}$/) as string,
    missing: [],
    companions: ['organisations: Lead of May fair', 'sessions: Session of May fair', 'venues: Hall of May fair'],
  })
  expect((await publish(event, publication.listed)).status).toBe(200)
  const after = await publicationOf('events', event)
  expect([after.isPublic, after.companions]).toEqual([true, []])
})

it('says what is missing near and far, in the words of the form and in the member’s language, with a stable code', async () => {
  const event = await inside.draft('events', { kind: 'day', booking: { policy: 'none' }, startsAt: '2030-05-04T14:00', endsAt: '2030-05-04T13:00' })
  const speaker = await inside.draft('speakers', { name: 'Somebody' })
  await inside.draft('sessions', { event, kind: 'talk', title: 'Talk', startsAt: '2030-05-04T15:00', participations: [{ role: 'speaker', speaker }, { role: 'speaker' }] })
  const { missing, companions } = await publicationOf('events', event)
  expect(missing.map(({ path, words, code }) => ({ path, words, code }))).toEqual([
    { path: 'title', words: 'À remplir avant de publier.', code: 'EMPTY' },
    { path: 'endsAt', words: 'Un événement ne peut pas finir avant d’avoir commencé.', code: 'WRONG' },
    { path: 'venue', words: 'Un rendez-vous sur place a besoin d’un lieu.', code: 'EMPTY' },
    { path: 'lead', words: 'Dites quelle organisation tient la fiche.', code: 'EMPTY' },
  ])
  expect(companions.map(({ name, missing }) => [name, missing.map(({ label }) => label)])).toEqual([
    ['Talk', ['Participation 2 : Intervenant·e']],
    ['Somebody', ['Accord de la personne : Informée et d’accord le']],
  ])
  expect((await publicationOf('events', event, 'en')).missing.map(({ label, words }) => `${label}: ${words}`)).toContain('Venue: A gathering on site needs a venue.')
})

it('refuses to publish what was not in the list that the member saw, and publishes nothing', async () => {
  const { event } = await fair('Surprise fair')
  const { listed } = await publicationOf('events', event)
  await inside.draft('sessions', { event, kind: 'talk', title: 'A session from elsewhere', startsAt: '2030-05-04T16:00' })
  const answer = await publish(event, listed)
  expect([answer.status, await answer.json()]).toEqual([400, { errors: [{ name: 'APIError', message: 'Ce qui va paraître a changé entre-temps : relisez la liste.', data: { code: 'LIST_CHANGED' } }] }])
  const now = await publicationOf('events', event)
  expect([now.isPublic, named(now.companions)]).toEqual([false, expect.arrayContaining(['sessions: A session from elsewhere', 'sessions: Session of Surprise fair'])])
  expect((await publish(event, now.listed)).status).toBe(200)
})

it('says what disappears with an event and what stays without it', async () => {
  const { event, lead } = await fair('Short fair')
  const about = await inside.draft('communiques', { kind: 'own', title: 'About the fair', organisation: lead, body: prose('We shall be there.'), events: [{ event }] })
  expect(await (await inside.get(`/api/events/${event}/withdrawal`)).json()).toEqual({ isPublic: false, addresses: [], goes: [], stays: [] })
  await publish(event, (await publicationOf('events', event)).listed)
  expect((await inside.ask('PATCH', `/api/communiques/${about}`, { _status: 'published' })).status).toBe(200)
  const withdrawal = (await (await inside.get(`/api/events/${event}/withdrawal`)).json()) as { goes: Line[]; stays: Line[] }
  expect({ ...withdrawal, goes: named(withdrawal.goes), stays: named(withdrawal.stays) }).toEqual({
    isPublic: true,
    addresses: ['/evenements/short-fair-2030-05-04', '/en/events/short-fair-2030-05-04'],
    goes: ['sessions: Session of Short fair'],
    stays: ['communiques: About the fair'],
  })
})

it('answers every concept', async () => {
  const { venue, lead, session } = await fair('Whole fair')
  const speaker = await inside.draft('speakers', { name: 'A speaker' })
  const topic = await inside.draft('topics', { title: 'A topic', kind: 'theme' })
  const page = await inside.draft('pages', { title: 'About', key: 'about' })
  const text = await inside.draft('communiques', { kind: 'own', title: 'A text', organisation: lead, body: prose('Words.') })
  const all = { venues: venue, organisations: lead, sessions: session, speakers: speaker, topics: topic, pages: page, communiques: text }
  for (const [collection, id] of Object.entries(all)) {
    await inside.ask('PATCH', `/api/${collection}/${id}`, { _status: 'published' })
    const statuses = [await inside.get(`/api/${collection}/${id}/publication`), await inside.get(`/api/${collection}/${id}/withdrawal`)].map(({ status }) => status)
    expect([collection, ...statuses]).toEqual([collection, 200, 200])
  }
})

it('tells nothing to whoever may not read the document, nor of what there is not', async () => {
  const { event } = await fair('Secret fair')
  const there = await inside.get(`/api/events/${event}/publication`)
  expect([there.status, there.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  const nobody = '018f0000-0000-7000-8000-000000000000'
  for (const question of ['publication', 'withdrawal']) {
    const asked = [await site.get(`/api/events/${event}/${question}`), await inside.get(`/api/events/${nobody}/${question}`), await inside.get(`/api/events/x/${question}`)]
    expect(await Promise.all(asked.map(async (answer) => `${answer.status} ${await answer.text()}`))).toEqual(Array(3).fill('404 {"errors":[{"message":"Not Found"}]}'))
  }
  expect(await connected(database.ownerUrl, async (owner) => (await owner.query(`select from events where id = $1 and _status = 'published'`, [event])).rowCount)).toBe(0)
})
