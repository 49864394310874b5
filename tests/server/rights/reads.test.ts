import type { Payload, SanitizedConfig } from 'payload'
import { everybody, mailOf, password, states, type Collective } from '../../cast/twoCollectives'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { mention } from '../../cast/mention'
import { held, type HeldConcept } from '../../cast/documents'
import { comeIn } from '../../support/comeIn'
import type { SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'
import { seed, some } from '../../support/thoroughness'

// What everybody can read, over every way to read: all answers are searched for what is planted, inside words and public ones alike.
// A and B name all that the other keeps, in events of their own to which C is invited: they read no more by it.

let database: SuiteDatabase
let payload: Payload
let config: SanitizedConfig
let site: Site
let houses: { A: Collective; B: Collective }
let organisations: Record<'A' | 'B' | 'C', string>
const mentioning: string[] = []
const tokens = new Map<string, string>()

beforeAll(async () => {
  ;({ database, payload, houses, organisations } = await openTwoCollectives())
  config = payload.config
  for (const [by, of] of [['A', 'B'], ['B', 'A']] as const) {
    const events = await mention(payload, { by: houses[by], of: houses[of], word: `canary-${by}-events`, guest: organisations.C })
    mentioning.push(...Object.values(events))
  }
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of everybody) if (name !== 'visitor') tokens.set(name, (await comeIn(site, { email: mailOf(name), password })).headers.authorization)
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const get = async (name: string, path: string) => {
  const token = tokens.get(name)
  const answer = await site.get(path, token ? { headers: { authorization: token } } : {})
  return answer.text()
}

const concepts = Object.keys(held) as HeldConcept[]
const everyId = () => concepts.flatMap((concept) => (['A', 'B'] as const).flatMap((house) => states.map((state) => [concept, houses[house][concept][state]] as const)))

/** Every way to read a collection as a whole. */
const lists = (slug: string) => [
  `/api/${slug}?limit=0&depth=3`,
  `/api/${slug}?limit=0&depth=0&draft=true&trash=true&locale=all`,
  `/api/${slug}?limit=0&trash=true&where[id][exists]=true&sort=-updatedAt`,
  `/api/${slug}/versions?limit=0&depth=2`,
  `/api/${slug}/count?trash=true`,
]
const single = ([slug, id]: readonly [string, string]) => [
  `/api/${slug}/${id}?depth=2`, `/api/${slug}/${id}?draft=true&trash=true&depth=3&locale=all`, `/api/${slug}/versions?where[parent][equals]=${id}`,
  `/api/${slug}/${id}/publication`, `/api/${slug}/${id}/withdrawal`, `/preview/${slug}/${id}`, `/preview/${slug}/${id}?organisers=proposed`,
]

async function wordsRead(name: string): Promise<string[]> {
  const found = new Set<string>()
  const paths = [
    ...config.collections.flatMap(({ slug }) => lists(slug)),
    ...some([...everyId(), ...mentioning.map((id) => ['events', id] as const)].flatMap(single), 60, name),
    ...Object.values(organisations).map((id) => `/api/organisations/${id}/export`),
    '/api/globals/site-settings',
    '/api/access',
    ...['me', 'invited', 'invitations', 'address'].map((what) => `/api/users/${what}`),
  ]
  for (const path of paths) for (const [word] of (await get(name, path)).matchAll(/\b(canary|public)-[ABC]\b[a-z-]*/g)) found.add(word)
  return [...found].sort()
}

const kinds = ['venues', 'topics', 'speakers', 'organisations', 'events', 'sessions', 'communiques'] as const
/** What a house shows to all. */
const publicOf = (house: string) => [
  `public-${house}`, `public-${house}-press`, ...kinds.flatMap((kind) => [`public-${house}-${kind}-live`, `public-${house}-${kind}-pending`]),
]
/** What stays inside a house. */
const insideOf = (house: string) => [
  `canary-${house}-agreement`, `canary-${house}-former-press`, `canary-${house}-speakers-inside`,
  ...kinds.flatMap((kind) => [`canary-${house}-${kind}`, `canary-${house}-${kind}-pending`, `canary-${house}-${kind}-binned`, `public-${house}-${kind}-binned`]),
]
/** What a guest reads who organises the events with the house: these, their programme, and the people and places they name. */
const guestsOf = (house: string) => [
  `canary-${house}-agreement`, `canary-${house}-speakers`, `canary-${house}-speakers-inside`, `canary-${house}-venues`, `canary-${house}-topics`, `canary-${house}-organisations`,
  ...['events', 'sessions'].flatMap((kind) => [`canary-${house}-${kind}`, `canary-${house}-${kind}-pending`, `canary-${house}-${kind}-binned`, `public-${house}-${kind}-binned`]),
]

const open = [...publicOf('A'), ...publicOf('B'), 'public-C', 'public-C-press']
const readable: Record<string, string[]> = {
  A: [...open, ...insideOf('A')],
  B: [...open, ...insideOf('B')],
  C: [...open, 'canary-C-former-press', ...guestsOf('A'), ...guestsOf('B')],
  both: [...open, ...insideOf('A'), ...insideOf('B')],
  all: [...open, 'canary-C-former-press', ...insideOf('A'), ...insideOf('B')],
  none: [],
  // By whom one is invited, and nothing behind it.
  invited: ['public-A'],
}
const houseOf = (name: string) => ({ 'member of both': 'both', administrator: 'all', 'former member': 'none', 'invited into A': 'invited', 'unproved address': 'none', visitor: 'none' })[name] ?? name.at(-1) ?? ''
/** Who is invited is for those who manage the team. */
const managesA = ['coordinator of A', 'administrator']

it.each(everybody)(`%s reads what belongs to them and what is public, and nothing else (SEED=${seed})`, async (name) => {
  const words = await wordsRead(name)
  expect(words).toEqual([...new Set([...(readable[houseOf(name)] ?? []), ...(managesA.includes(name) ? ['canary-A-invited'] : [])])].sort())
}, 120_000)

describe('a filter or a sort answers nothing about', () => {
  const strangers = ['contributor of B', 'publisher of B', 'coordinator of B']
  const asked = async (name: string, path: string) => {
    const { docs } = JSON.parse(await get(name, path)) as { docs?: unknown[] }
    return docs?.length ?? 'refused'
  }

  it.each([
    ['an inside field', '/api/speakers?where[consent.announcedIn][like]=canary-A&limit=0'],
    ['an inside field, in any case', '/api/speakers?where[OR][0][AND][0][consent.announcedIn][exists]=true&limit=0'],
    ['an inside field, as Payload also writes it', '/api/speakers?where[consent__announcedIn][like]=canary-A&limit=0'],
    ['an order by one, so written', '/api/speakers?sort=consent__announcedIn&limit=0'],
    ['a list within a joined list', '/api/organisations?where[team][contains][role][equals]=coordinator&limit=0'],
    ['who is named', '/api/sessions?where[participations.speaker.name][like]=canary-A&limit=0'],
    ['what is named by what is named', '/api/sessions?where[event.venue.name][like]=canary-A&limit=0'],
    ['an order by an inside field', '/api/speakers?sort=consent.announcedIn&limit=0'],
    ['an order by what is named', '/api/events?sort=venue.name&limit=0'],
    ['a joined list', '/api/events?joins[sessions][where][participations.speaker.name][like]=canary&limit=0'],
    ['the e-mail address of somebody', '/api/users?where[email][like]=publisher-of-a&limit=0'],
  ])('%s', async (_what, path) => {
    for (const name of strangers) expect(['refused', 0]).toContain(await asked(name, path))
  })
})

it('what somebody may do is said without the rule behind it', async () => {
  const asked = ['/api/access', ...concepts.map((slug) => `/api/${slug}/access/${houses.A[slug].drafted}`), '/api/globals/site-settings/access']
  for (const name of ['contributor of A', 'coordinator of B', 'visitor']) {
    const token = tokens.get(name)
    for (const path of asked) {
      const method = path === '/api/access' ? 'GET' : 'POST'
      const answer = await site.get(path, { method, headers: token ? { authorization: token } : {} })
      expect(await answer.text()).not.toMatch(/where|[0-9a-f]{8}-[0-9a-f]{4}-/)
    }
  }
})
