import fc from 'fast-check'
import { held, type HeldConcept } from './cast/documents'
import { mailOf, password, states, type Collective } from './cast/twoCollectives'
import { mention } from './cast/mention'
import { openTwoCollectives } from './cast/openTwoCollectives'
import { stateOf } from './cast/state'
import { comeIn } from './support/comeIn'
import { connected, type SuiteDatabase } from './support/database'
import { startSite, type Site } from './support/site'
import { seed } from './support/seed'

// A thousand things that members of A may try, wise and unwise, over the entrances of the server.

let database: SuiteDatabase
let site: Site
let houses: { A: Collective; B: Collective }
let organisations: Record<'A' | 'B' | 'C', string>
/** Drafts of A's that name all that B keeps. */
let mentioning: string[]
/** Agreements on what B leads. */
let agreements: string[]
const tokens: string[] = []

beforeAll(async () => {
  const { payload, ...open } = await openTwoCollectives()
  ;({ database, houses, organisations } = open)
  mentioning = Object.values(await mention(payload, { by: houses.A, of: houses.B, word: 'canary-A-events', guest: organisations.C }))
  agreements = await plantAgreements()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of ['contributor of A', 'publisher of A', 'coordinator of A']) {
    tokens.push((await comeIn(site, { email: mailOf(name), password })).headers.authorization.slice(4))
  }
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

/** What C and B tell each other about B's events stays between them: each private word of it is planted. */
const plantAgreements = () =>
  connected(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string }>(`select c.id from collaborations c join event_records r on r.event_id = c.event_id where r.lead_id = $1`, [organisations.B])
    const ids = rows.map(({ id }) => id)
    await owner.query(
      `insert into agreement_records (collaboration_id, invitations, asked_at, deadline, message) select id, 1, now(), '2030-01-01', 'canary-B-message' from unnest($1::uuid[]) id
         on conflict (collaboration_id) do update set message = excluded.message`,
      [ids],
    )
    await owner.query(
      `insert into agreement_moves (collaboration_id, move, status, mover, given_by, reason) select id, 'record', 'accepted', 'lead', 'canary-B-given-by', 'canary-B-reason' from unnest($1::uuid[]) id`,
      [ids],
    )
    await owner.query(`insert into changes (event_id, kind, before, after) select c.event_id, 'moved', '{"place":"canary-B-before"}', '{"place":"canary-B-after"}' from collaborations c where c.id = any($1)`, [ids])
    return ids
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
    fc.record({ organisations: fc.tuple(organisation), role: fc.constantFrom('co-organiser', 'signatory'), message: fc.constant('come') }),
    fc.record({ givenBy: fc.constant('somebody'), givenOn: fc.constant('2025-01-02'), channel: fc.constant('telephone'), role: fc.constant('co-organiser') }),
    fc.record({ answer: fc.constantFrom('accepted', 'declined'), reason: fc.constant('no'), text: id, language: fc.constant('fr') }), fc.record({ communique: id }),
    fc.record({ email: fc.constant('somebody@cast.example'), name: fc.constant('somebody'), role: fc.constant('coordinator') }),
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
    { weight: 1, arbitrary: fc.tuple(document, fc.constantFrom('', '?organisers=proposed')).map(([[kind, house, state], more]) => `/preview/${kind}/${houses[house][kind][state]}${more}`) },
    { weight: 1, arbitrary: fc.tuple(document, fc.constantFrom('publication', 'withdrawal', 'notices')).map(([[kind, house, state], what]) => `/api/${kind}/${houses[house][kind][state]}/${what}`) },
    { weight: 1, arbitrary: fc.constantFrom('invite', 'record', 'arrange', 'propose').map((what) => `/api/collaborations/${what}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...agreements), fc.constantFrom('', '/remind', '/cancel', '/answer', '/withdraw', '/seen', '/sign', '/sign/record', '/page', '/page/replace')).map(([one, what]) => `/api/collaborations/${one}${what}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...mentioning), fc.constantFrom('/api/events/:id?draft=true&depth=3', '/api/events/:id/publication', '/preview/events/:id', '/preview/events/:id?organisers=proposed', '/admin/collections/events/:id')).map(([id, path]) => path.replace(':id', id)) },
    { weight: 1, arbitrary: fc.constantFrom('invite', 'invited', 'invitations', 'address', `invited/${organisations.B}/withdraw`).map((what) => `/api/users/${what}`) },
    { weight: 1, arbitrary: fc.constantFrom(...agreements).map((one) => `/admin/collections/collaborations/${one}`) },
  )
  return fc.record({
    who: fc.nat({ max: 2 }),
    method: fc.constantFrom('GET', 'GET', 'PATCH', 'PATCH', 'POST', 'DELETE'),
    path,
    body: fc.option(body),
  }).map(({ method, body: given, ...rest }) => ({ ...rest, method: /^\/(admin|preview)/.test(rest.path) ? 'GET' : method, body: given }))
}

async function answerTo({ who, method, path, body }: Try): Promise<{ status: number; text: string }> {
  const token = tokens[who] ?? ''
  const credentials: Record<string, string> = /^\/(admin|preview)/.test(path) ? { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' } : { authorization: `JWT ${token}` }
  const answer = await site.get(path, { method, headers: { ...json, ...credentials }, ...(body && method !== 'GET' ? { body: JSON.stringify(body) } : {}) })
  return { status: answer.status, text: await answer.text() }
}

it(`show nothing of B’s inside and change nothing that B holds (SEED=${seed})`, async () => {
  const before = await stateOf(database.ownerUrl, houses.B)
  const statuses = new Map<string, number>()
  for (const tried of fc.sample(tries(), { numRuns: 1000, seed })) {
    const { status, text } = await answerTo(tried)
    const what = `${tried.method} ${Math.floor(status / 100)}xx`
    statuses.set(what, (statuses.get(what) ?? 0) + 1)
    const [leak = null] = /canary-B/.test(JSON.stringify(tried)) ? [] : (/.{0,200}canary-B.{0,60}/s.exec(text) ?? [])
    expect({ tried, status, leak: leak && `${tried.method} ${tried.path} as ${tried.who}: ${leak}` }).toEqual({ tried, status, leak: null })
    expect({ tried, status, broken: status >= 500 }).toEqual({ tried, status, broken: false })
  }
  expect(await stateOf(database.ownerUrl, houses.B)).toEqual(before)
  // Some of it must have worked, or nothing was tried.
  for (const what of ['GET 2xx', 'PATCH 2xx', 'POST 2xx']) expect(statuses.get(what)).toBeGreaterThan(0)
}, 600_000)
