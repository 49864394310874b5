import { prose } from '@/demo/prose'
import { insider } from '../../cast/insider'
import { administratorOf } from '../../support/comeIn'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'

// Dates as people write them, over REST: what the panel understands, a program may send.

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

const text = (title: string, embargoUntil: string) => inside.draft('communiques', { title, kind: 'own', organisation, body: prose('Des mots.'), embargoUntil })
const publish = async (id: string) => {
  const answer = await inside.ask('PATCH', `/api/communiques/${id}?locale=fr&depth=0`, { _status: 'published' })
  const json = (await answer.json()) as { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }
  return [answer.status, json.errors?.[0]?.data?.errors?.map(({ path, message }) => ({ path, message })) ?? null]
}
const kept = async (id: string) => ((await (await inside.get(`/api/communiques/${id}?draft=true&depth=0`)).json()) as { embargoUntil: string }).embargoUntil
const online = async (slug: string) => (await site.get(`/communiques/${slug}`)).status
const instantOf = (id: string) =>
  connected(database.ownerUrl, async (owner) => (await owner.query<{ at: string }>(`select to_char(embargo_instant at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at from communiques where id = $1`, [id])).rows[0]?.at)

it('hides a text until the hour that was typed, day first, on the clocks of Paris', async () => {
  const ways = ['13/12/2036 18:00', '13 déc. 2036 18h', '13 décembre 2036 à 18 h', '2036-12-13 18:00']
  for (const [at, typed] of ways.entries()) {
    const id = await text(`Sous embargo ${at}`, typed)
    expect([typed, await kept(id), await publish(id), await online(`sous-embargo-${at}`), await instantOf(id)]).toEqual([typed, '2036-12-13T18:00', [200, null], 404, '2036-12-13 17:00'])
  }
  const past = await text('Embargo passé', '13/07/2020 18:00')
  expect([await publish(past), await online('embargo-passe'), await instantOf(past)]).toEqual([[200, null], 200, '2020-07-13 16:00'])
})

it('keeps what it does not understand as it was typed, says why in the member’s language, and publishes nothing', async () => {
  const refused = {
    '05/12/2036': 'Dites aussi l’heure, par exemple 05/12/2036 18:00.',
    '12/25/2036 18:00': 'Ce jour n’existe pas. Le jour s’écrit d’abord, puis le mois\u202f: 13/12/2026 18:00.',
    'dimanche soir': 'Ce n’est pas une date que nous comprenons. Écrivez par exemple 13/12/2026 18:00.',
    'lundi 13/12/2036 18h': 'Cette date tombe un autre jour\u202f: samedi 13 décembre 2036. Corrigez l’une ou l’autre.',
  }
  for (const [typed, message] of Object.entries(refused)) {
    const id = await text('Refusé', typed)
    expect([typed, await kept(id), await publish(id), await online('refuse')]).toEqual([typed, typed, [400, [{ path: 'embargoUntil', message }]], 404])
  }
})

it('publishes a topic whose form no longer asks for the date that was not understood', async () => {
  const topic = await inside.draft('topics', { title: 'Numérisation', kind: 'campaign', owner: organisation, since: 'automne 2024', filedIn: 'hier' })
  const publish = async (kind: string) => {
    const answer = await inside.ask('PATCH', `/api/topics/${topic}?locale=fr&depth=0`, { kind, _status: 'published' })
    const { doc, errors } = (await answer.json()) as { doc?: { since: string | null; filedIn: string | null }; errors?: { data: { errors: { path: string }[] } }[] }
    return [answer.status, errors?.[0]?.data.errors.map(({ path }) => path) ?? { since: doc?.since, filedIn: doc?.filedIn }]
  }
  expect(await publish('campaign')).toEqual([400, ['since']])
  expect(await publish('case')).toEqual([400, ['filedIn']])
  expect(await publish('theme')).toEqual([200, { since: null, filedIn: null }])
})

it('shows the first screen and the question to an organisation while a draft holds no date', async () => {
  const event = await inside.draft('events', { title: 'Un jour', lead: organisation, startsAt: 'samedi', endsAt: 'tard' })
  const other = await inside.published('organisations', { name: 'Fanfare', kind: 'collective' })
  const invited = await inside.ask('POST', '/api/collaborations/invite', { event, organisations: [other], role: 'co-organiser' })
  const { asked } = (await invited.json()) as { asked: { id: string }[] }
  const later = await inside.draft('events', { title: 'Un autre jour', lead: organisation, startsAt: '2036-12-13T18:00', endsAt: 'tard', zone: 'Europe/Paris' })
  const statuses = [invited, await inside.get(`/api/collaborations/${asked[0]?.id}/question`), await inside.get('/admin'), await inside.get(`/api/events/${later}/publication`)].map(({ status }) => status)
  expect(statuses).toEqual([200, 200, 200, 200])
})
