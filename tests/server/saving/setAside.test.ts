import { mailOf, password, type Collective } from '../../cast/twoCollectives'
import { standingCollectives } from '../../cast/openTwoCollectives'
import { comeIn } from '../../support/comeIn'
import { connected, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'

// What becomes of a text that was refused, as the panel and a program see it.

let database: SuiteDatabase
let site: Site
let houses: { A: Collective; B: Collective }
const people: Record<string, string> = {}

beforeAll(async () => {
  ;({ database, houses } = await standingCollectives())
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of ['contributor of A', 'publisher of A', 'publisher of C', 'publisher of B', 'administrator']) {
    people[name] = (await comeIn(site, { email: mailOf(name), password })).headers.authorization
  }
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

type Answer = { status: number; token?: string; setAside?: string; id?: string; summary?: string; updatedAt?: string; errors?: { message: string; data?: { code?: string } }[] }

async function ask(who: string, method: string, path: string, body?: object): Promise<Answer> {
  const answer = await site.get(path, {
    method,
    headers: { 'content-type': 'application/json', ...(people[who] ? { authorization: people[who] } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return { status: answer.status, ...((await answer.json()) as object) }
}

it('keeps a refused text for its writer, who can make it the draft; nobody else can', async () => {
  const path = `/api/events/${houses.A.events.live}?draft=true&depth=0`
  const seen = await ask('publisher of C', 'GET', path)
  await ask('publisher of A', 'PATCH', path, { summary: 'Hers', updatedAt: seen.updatedAt })
  const refused = await ask('publisher of C', 'PATCH', path, { summary: 'His', updatedAt: seen.updatedAt })
  expect(refused).toMatchObject({ status: 409, errors: [{ message: expect.stringContaining('Quelqu’un d’autre a enregistré ce document entre-temps') as string, data: { code: 'CONFLICT' } }] })
  expect((await ask('publisher of A', 'GET', path)).summary).toBe('Hers')

  for (const what of ['take-up', 'discard']) expect((await ask('publisher of B', 'POST', `/api/set-aside/${refused.setAside}/${what}`)).status).toBe(404)
  expect(await ask('publisher of C', 'POST', `/api/set-aside/${refused.setAside}/take-up`)).toMatchObject({ status: 200, id: houses.A.events.live })
  expect((await ask('publisher of A', 'GET', path)).summary).toBe('His')
  expect((await ask('publisher of C', 'POST', `/api/set-aside/${refused.setAside}/take-up`)).status).toBe(404)
})

it.each([
  // C organises the event with A, and knows nobody of A by this; a contributor of A knows their colleague, and whoever runs the platform everybody.
  ['publisher of C', 'Quelqu’un d’autre'],
  ['contributor of A', 'publisher of A'],
  ['administrator', 'publisher of A'],
])('tells a %s who wrote meanwhile: %s', async (who, name) => {
  const path = `/api/events/${houses.A.events.drafted}?draft=true&depth=0`
  const seen = await ask(who, 'GET', path)
  await ask('publisher of A', 'PATCH', path, { summary: `For ${who}`, updatedAt: seen.updatedAt })
  const refused = await ask(who, 'PATCH', path, { summary: 'Theirs', updatedAt: seen.updatedAt })
  expect([refused.status, refused.errors?.[0]?.message.split(' a enregistré ')[0]]).toEqual([409, name])
})

it('no other lock tells who has a document open, or that somebody has', async () => {
  const document = { relationTo: 'venues', value: houses.A.venues.live }
  const [{ id } = { id: '' }] = await connected(database.ownerUrl, async (owner) => (await owner.query<{ id: string }>(`select id from users where name = 'publisher of A'`)).rows)
  expect(await ask('publisher of A', 'POST', '/api/payload-locked-documents', { document, user: { relationTo: 'users', value: id } })).toMatchObject({ status: expect.any(Number) as number })
  const answers = [
    await ask('publisher of B', 'GET', `/api/payload-locked-documents?depth=2`),
    await ask('publisher of B', 'GET', `/api/venues/${houses.A.venues.live}?includeLockStatus=true&depth=2`),
    await ask('publisher of B', 'PATCH', `/api/venues/${houses.A.venues.live}?overrideLock=false&draft=true`, { city: 'Vienne' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(JSON.stringify(answers)).not.toMatch(/of A@|publisher of A|"_isLocked":true/)
})

it.each([
  ['GET', ''],
  ['PATCH', ''],
  ['DELETE', ''],
  ['POST', '/duplicate'],
])('answers "not found" to %s%s of what one may not see, as for what does not exist', async (method, end) => {
  const nothing = '00000000-0000-7000-8000-000000000000'
  for (const id of [houses.A.events.drafted, nothing]) {
    const { status, errors } = await ask('publisher of B', method, `/api/events/${id}${end}`, method === 'PATCH' ? { title: 'Taken' } : undefined)
    expect([status, errors?.[0]?.message]).toEqual([404, expect.any(String)])
  }
})

it('says "forbidden" of what is public and not theirs to change', async () => {
  expect((await ask('publisher of B', 'DELETE', `/api/events/${houses.A.events.live}`)).status).toBe(403)
})

it('refuses settings of the site that were saved meanwhile', async () => {
  const path = '/api/globals/site-settings'
  await ask('administrator', 'POST', path, { name: 'First' })
  const seen = await ask('administrator', 'GET', path)
  expect((await ask('administrator', 'POST', path, { footer: 'Mine', updatedAt: seen.updatedAt })).status).toBe(200)
  expect(await ask('administrator', 'POST', path, { footer: 'Stale', updatedAt: seen.updatedAt })).toMatchObject({ status: 409, errors: [{ data: { code: 'CONFLICT' } }] })
  expect(await ask('administrator', 'GET', path)).toMatchObject({ footer: 'Mine' })
})
