import { mailOf, password, type House } from './cast/houses'
import { standingHouses } from './cast/openHouses'
import { comeIn } from './support/comeIn'
import type { SuiteDatabase } from './support/database'
import { startSite, type Site } from './support/site'

// What becomes of a text that was refused, as the panel and a program see it.

let database: SuiteDatabase
let site: Site
let houses: { A: House; B: House }
const people: Record<string, string> = {}

beforeAll(async () => {
  ;({ database, houses } = await standingHouses())
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of ['publisher of A', 'publisher of C', 'publisher of B', 'administrator']) {
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
  expect(refused).toMatchObject({ status: 409, errors: [{ message: expect.stringContaining('publisher of A a enregistré ce document entre-temps') as string, data: { code: 'CONFLICT' } }] })
  expect((await ask('publisher of A', 'GET', path)).summary).toBe('Hers')

  for (const what of ['take-up', 'discard']) expect((await ask('publisher of B', 'POST', `/api/set-aside/${refused.setAside}/${what}`)).status).toBe(404)
  expect(await ask('publisher of C', 'POST', `/api/set-aside/${refused.setAside}/take-up`)).toMatchObject({ status: 200, id: houses.A.events.live })
  expect((await ask('publisher of A', 'GET', path)).summary).toBe('His')
  expect((await ask('publisher of C', 'POST', `/api/set-aside/${refused.setAside}/take-up`)).status).toBe(404)
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
