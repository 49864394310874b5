import { randomUUID } from 'node:crypto'
import { mailOf, password, type Collective } from '../../cast/twoCollectives'
import { standingCollectives } from '../../cast/openTwoCollectives'
import { comeIn } from '../../support/comeIn'
import { connected, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'

// A form that saves itself gives its name and counts its saves: an answer that got lost is no conflict, and no older text lands on a later one.

let database: SuiteDatabase
let site: Site
let houses: { A: Collective; B: Collective }
const people: Record<string, { authorization: string; id: string }> = {}

beforeAll(async () => {
  ;({ database, houses } = await standingCollectives())
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of ['publisher of A', 'contributor of A', 'publisher of B']) {
    const { headers } = await comeIn(site, { email: mailOf(name), password })
    const { user } = (await (await site.get('/api/users/me', { headers })).json()) as { user: { id: string } }
    people[name] = { ...headers, id: user.id }
  }
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

type Answer = { status: number; doc?: { summary?: string; updatedAt: string }; summary?: string; updatedAt?: string; setAside?: string; key?: string; saved?: Record<string, number>; errors?: { data?: { code?: string } }[] }

async function ask(who: string, method: string, path: string, body?: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(people[who] ? { authorization: people[who].authorization } : {}) }
  const answer = await site.get(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  return { status: answer.status, ...((await answer.json()) as object) }
}

/** A form of a draft of A, opened now: saves as the panel does, from the state that it was given. */
async function openForm(who: string) {
  const path = `/api/events/${houses.A.events.drafted}?draft=true&depth=0`
  const form = randomUUID()
  const { updatedAt } = await ask(who, 'GET', path)
  return {
    form,
    save: (step: number, summary: string, person = people[who]?.id) => ask(who, 'PATCH', `${path}&autosave=true&form=${form}&step=${step}&person=${person}`, { summary, updatedAt, _status: 'draft' }),
    now: async () => (await ask(who, 'GET', path)).summary,
  }
}
const code = ({ status, errors }: Answer) => [status, errors?.[0]?.data?.code]

it('lets a form go on from what it saved itself, though the answer never came back', async () => {
  const { save, now } = await openForm('publisher of A')
  expect((await save(1, 'Un')).status).toBe(200)
  // With the state from before: the form does not know of the first save.
  expect((await save(2, 'Un deux')).status).toBe(200)
  expect(await now()).toBe('Un deux')
})

it('puts no older text of a form over a later one, and sets none of it aside', async () => {
  const { save, now } = await openForm('publisher of A')
  expect((await save(5, 'Un deux trois')).status).toBe(200)
  for (const step of [4, 5]) expect(code(await save(step, 'Un deux'))).toEqual([409, 'LATE'])
  expect(await now()).toBe('Un deux trois')
  expect(await connected(database.ownerUrl, async (client) => (await client.query('select 1 from set_aside')).rowCount)).toBe(0)
})

it('still refuses a form once somebody else has saved, or the same person elsewhere; what it sets aside in several saves is kept whole', async () => {
  const mine = await openForm('publisher of A')
  const elsewhere = await openForm('publisher of A')
  expect((await mine.save(1, 'Ici')).status).toBe(200)
  expect(code(await elsewhere.save(1, 'Ailleurs'))).toEqual([409, 'CONFLICT'])
  const theirs = await openForm('contributor of A')
  expect((await theirs.save(1, 'La sienne')).status).toBe(200)
  expect(code(await mine.save(2, 'Ici encore'))).toEqual([409, 'CONFLICT'])
  expect(await mine.now()).toBe('La sienne')
  const path = `/api/events/${houses.A.events.drafted}?draft=true&depth=0&form=${mine.form}&step=3`
  await ask('publisher of A', 'PATCH', path, { audience: 'Tout le monde', updatedAt: '2020-01-01T00:00:00.000Z' })
  const kept = await connected(database.ownerUrl, async (client) => (await client.query<{ data: object }>('select data from set_aside')).rows)
  expect(kept).toEqual([{ data: expect.objectContaining({ summary: 'Ici encore', audience: 'Tout le monde' }) as object }])
})

it('takes another person’s form for nobody’s: its name is no key', async () => {
  const theirs = await openForm('contributor of A')
  expect((await theirs.save(1, 'La sienne')).status).toBe(200)
  const path = `/api/events/${houses.A.events.drafted}?draft=true&depth=0&autosave=true&form=${theirs.form}&step=2`
  expect(code(await ask('publisher of A', 'PATCH', path, { summary: 'Par-dessus', updatedAt: '2020-01-01T00:00:00.000Z' }))).toEqual([409, 'CONFLICT'])
  expect(await theirs.now()).toBe('La sienne')
})

it('saves nothing in the name of somebody else who is signed in in the same browser', async () => {
  const { save, now } = await openForm('publisher of A')
  const before = await now()
  expect(code(await save(1, 'D’une autre', people['contributor of A']?.id))).toEqual([401, 'SOMEBODY_ELSE'])
  expect(await now()).toBe(before)
})

it('gives each person a key of their own, and tells them what of theirs has arrived', async () => {
  const { form, save } = await openForm('contributor of A')
  await save(1, 'Un')
  await save(3, 'Trois')
  const unknown = randomUUID()
  const asked = `/api/kept?forms=${form},${unknown},nonsense`
  const own = await ask('contributor of A', 'GET', asked)
  expect([own.status, own.saved]).toEqual([200, { [form]: 3 }])
  const [again, other] = [await ask('contributor of A', 'GET', '/api/kept'), await ask('publisher of B', 'GET', asked)]
  expect([again.key, again.saved]).toEqual([own.key, {}])
  expect([other.status, other.saved, other.key === own.key, Buffer.from(other.key ?? '', 'base64').length]).toEqual([200, {}, false, 32])
  expect(await ask('nobody', 'GET', asked)).toEqual({ status: 404, errors: [expect.any(Object)] })
})
