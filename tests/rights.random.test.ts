import fc from 'fast-check'
import { held, type HeldConcept } from './cast/held'
import { buildHouses, mailOf, password, states, type House } from './cast/houses'
import { stateOf } from './cast/state'
import { comeIn } from './support/comeIn'
import { createDatabase, type SuiteDatabase } from './support/database'
import { openPayload } from './support/payload'
import { startSite, type Site } from './support/site'

// A thousand things that members of A may try, wise and unwise, over the entrances of the server.

let database: SuiteDatabase
let site: Site
let houses: { A: House; B: House }
let organisations: Record<'A' | 'B' | 'C', string>
const tokens: string[] = []

beforeAll(async () => {
  database = await createDatabase()
  ;({ houses, organisations } = await buildHouses(await openPayload(database)))
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of ['contributor of A', 'publisher of A', 'coordinator of A']) {
    tokens.push((await comeIn(site, { email: mailOf(name), password })).headers.authorization.slice(4))
  }
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const json = { 'content-type': 'application/json' }
const concepts = Object.keys(held) as HeldConcept[]
const other = ['collaborations', 'memberships', 'users', 'media', 'pages', 'payload-locked-documents', 'payload-preferences']

type Try = { who: number; method: string; path: string; body: object | null }

function tries(): fc.Arbitrary<Try> {
  const concept = fc.constantFrom(...concepts)
  const document = fc.tuple(concept, fc.constantFrom('A' as const, 'B' as const, 'B' as const), fc.constantFrom(...states))
  const id = document.map(([kind, house, state]) => houses[house][kind][state])
  const flags = fc.subarray(['draft=true', 'trash=true', 'depth=3', 'locale=all', 'autosave=true', 'publishAllLocales=true', 'publishSpecificLocale=fr', 'overrideLock=true', 'overrideAccess=true'])
  const organisation = fc.constantFrom(organisations.A, organisations.B)
  const field = fc.oneof(
    fc.record({ title: fc.constant('taken over'), name: fc.constant('taken over') }),
    fc.record({ _status: fc.constantFrom<unknown>('published', 'draft', { fr: 'published' }, 'anything') }),
    fc.record({ deletedAt: fc.constantFrom(null, '2025-01-01T00:00:00.000Z') }),
    fc.record({ lead: organisation }), fc.record({ owner: organisation }), fc.record({ organisation }), fc.record({ suspended: fc.boolean() }),
    fc.record({ venue: id }), fc.record({ event: id }), fc.record({ parent: id }), fc.record({ topics: fc.tuple(fc.record({ topic: id })) }),
    fc.record({ participations: fc.tuple(fc.record({ role: fc.constant('speaker'), speaker: id })) }),
    fc.record({ slug: fc.constantFrom('public-b-events-live-2030-05-04', 'taken') }), fc.record({ person: id, role: fc.constant('coordinator') }),
  )
  const body = fc.array(field, { minLength: 1, maxLength: 4 }).map((fields): object => Object.assign({}, ...fields) as object)
  const where = fc.constantFrom(`where[id][exists]=true`, `where[lead][equals]=${organisations.B}`, 'where[consent.announcedIn][like]=canary-B', 'where[venue.name][like]=canary-B', 'where[title][like]=canary-B', 'sort=consent.announcedIn')
  const collection = fc.oneof({ weight: 4, arbitrary: concept }, { weight: 1, arbitrary: fc.constantFrom(...other) })
  const one = fc.tuple(document, flags).map(([[kind, house, state], on]) => `/api/${kind}/${houses[house][kind][state]}?${on.join('&')}`)
  const many = fc.tuple(collection, where, flags).map(([slug, filter, on]) => `/api/${slug}?${[filter, ...on].join('&')}&limit=0`)
  const path = fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 3, arbitrary: many },
    { weight: 1, arbitrary: fc.tuple(collection, where).map(([slug, filter]) => `/api/${slug}/versions?${filter.replace('where[', 'where[version.')}`) },
    { weight: 1, arbitrary: document.map(([kind, house, state]) => `/api/${kind}/${houses[house][kind][state]}/duplicate`) },
    { weight: 1, arbitrary: document.map(([kind, house, state]) => `/admin/collections/${kind}/${houses[house][kind][state]}`) },
    { weight: 1, arbitrary: concept.map((kind) => `/admin/collections/${kind}`) },
  )
  return fc.record({
    who: fc.nat({ max: 2 }),
    method: fc.constantFrom('GET', 'GET', 'PATCH', 'PATCH', 'POST', 'DELETE'),
    path,
    body: fc.option(body),
  }).map(({ method, body: given, ...rest }) => ({ ...rest, method: rest.path.startsWith('/admin') ? 'GET' : method, body: given }))
}

async function answerTo({ who, method, path, body }: Try): Promise<{ status: number; text: string }> {
  const token = tokens[who] ?? ''
  const credentials: Record<string, string> = path.startsWith('/admin') ? { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' } : { authorization: `JWT ${token}` }
  const answer = await site.get(path, { method, headers: { ...json, ...credentials }, ...(body && method !== 'GET' ? { body: JSON.stringify(body) } : {}) })
  return { status: answer.status, text: await answer.text() }
}

it('show nothing of B’s inside and change nothing that B holds', async () => {
  const before = await stateOf(database.ownerUrl, houses.B)
  const statuses = new Map<string, number>()
  for (const tried of fc.sample(tries(), { numRuns: 1000, seed: 20250118 })) {
    const { status, text } = await answerTo(tried)
    const what = `${tried.method} ${Math.floor(status / 100)}xx`
    statuses.set(what, (statuses.get(what) ?? 0) + 1)
    expect({ tried, status, canary: /canary-B/.test(text) && !/canary-B/.test(JSON.stringify(tried)) }).toEqual({ tried, status, canary: false })
    expect({ tried, status, broken: status >= 500 }).toEqual({ tried, status, broken: false })
  }
  expect(await stateOf(database.ownerUrl, houses.B)).toEqual(before)
  // Some of it must have worked, or nothing was tried.
  for (const what of ['GET 2xx', 'PATCH 2xx', 'POST 2xx']) expect(statuses.get(what)).toBeGreaterThan(0)
}, 600_000)
