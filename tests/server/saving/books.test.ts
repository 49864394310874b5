import type { SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { administratorOf, type SignedIn } from '../../support/comeIn'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { openPayload } from '../../support/payload'
import { startSite, type Site } from '../../support/site'

// What Payload keeps about a document is set by nobody from outside, over any way to write: asked as an administrator, who may write everything.

let database: SuiteDatabase
let site: Site
let administrator: SignedIn
let config: SanitizedConfig

beforeAll(async () => {
  database = await createDatabase()
  ;({ config } = await openPayload(database))
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  administrator = await administratorOf(site)
}, 60_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)
const id = '01234567-89ab-7def-8123-456789abcdef'
const books = {
  id, createdAt: '2001-01-01T00:00:00.000Z', updatedAt: '2001-01-02T00:00:00.000Z', hash: '2001', salt: '2001', loginAttempts: 2001, lockUntil: '2001-01-03T00:00:00.000Z',
  resetPasswordToken: '2001', resetPasswordExpiration: '2001-01-04T00:00:00.000Z', sessions: [{ id: 'planted-2001', createdAt: '2001-01-05T00:00:00.000Z', expiresAt: '2999-01-01T00:00:00.000Z' }],
}

async function ask(method: string, path: string, data: object): Promise<{ status: number; doc: { id: string } }> {
  const answer = await site.get(path, { method, headers: { ...administrator.headers, 'content-type': 'application/json' }, body: JSON.stringify(data) })
  const { doc, result } = (await answer.json()) as { doc?: { id: string }; result?: { id: string } }
  return { status: answer.status, doc: doc ?? result ?? { id: '' } }
}

async function upload(data: object): Promise<{ status: number; doc: { id: string } }> {
  const form = new FormData()
  form.set('file', new Blob([Uint8Array.from(await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } }).png().toBuffer())], { type: 'image/png' }), 'a.png')
  form.set('_payload', JSON.stringify(data))
  const answer = await site.get('/api/media', { method: 'POST', headers: administrator.headers, body: form })
  return { status: answer.status, doc: ((await answer.json()) as { doc: { id: string } }).doc }
}

/** A document of each kind that somebody can make, by what it needs. */
const makes: Record<string, (organisation: string) => object> = {
  organisations: () => ({ name: 'Another', kind: 'collective' }),
  venues: (owner) => ({ name: 'Hall', city: 'Lyon', country: 'FR', owner }),
  topics: (owner) => ({ title: 'Topic', kind: 'theme', owner }),
  speakers: (owner) => ({ name: 'Speaker', owner }),
  events: (lead) => ({ title: 'Event', kind: 'day', lead }),
  communiques: (organisation) => ({ title: 'Text', kind: 'own', organisation }),
  pages: () => ({ key: 'privacy', title: 'Privacy' }),
  users: () => ({ email: 'books@cast.example', password: 'vélo nuage trompette seize' }),
}

it('stays as it is, in every collection, with drafts and without, made, changed, changed with others, and copied', async () => {
  const { doc: organisation } = await ask('POST', '/api/organisations', { name: 'First', kind: 'collective', _status: 'published' })
  const made: [string, string][] = []
  for (const [slug, data] of Object.entries(makes)) {
    for (const flags of slug === 'users' ? ['?'] : ['?draft=true', '?']) {
      const { status, doc } = await ask('POST', `/api/${slug}${flags}`, { ...data(organisation.id), ...(slug === 'pages' && flags === '?' ? { key: 'legal' } : {}), ...books })
      if (status === 400 && flags === '?') continue // something it needs to be published is missing here
      expect([slug, flags, status]).toEqual([slug, flags, 201])
      made.push([slug, doc.id])
    }
  }
  const event = made.find(([slug]) => slug === 'events')?.[1]
  made.push(['sessions', (await ask('POST', '/api/sessions?draft=true', { title: 'Session', event, ...books })).doc.id])
  made.push(['media', (await upload({ alt: 'A picture', owner: organisation.id, ...books })).doc.id])
  const person = made.find(([slug]) => slug === 'users')?.[1]
  made.push(['memberships', (await ask('POST', '/api/memberships', { person, organisation: organisation.id, role: 'contributor', ...books })).doc.id])
  // Agreements are made by acts alone, and Payload's own collections by Payload.
  expect([...new Set(made.map(([slug]) => slug)), 'collaborations'].sort()).toEqual(config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-')).sort())

  const { updatedAt: _, ...change } = books
  for (const [slug, one] of made) {
    const { status } = await ask('PATCH', `/api/${slug}/${one}`, change)
    expect({ slug, status, broken: status >= 500 }).toEqual({ slug, status, broken: false })
    if (slug === 'memberships' || slug === 'users') expect((await ask('PATCH', `/api/${slug}/${one}`, books)).status).toBe(200)
    else expect([slug, (await ask('PATCH', `/api/${slug}/${one}?draft=true`, change)).status]).toEqual([slug, 200])
    await ask('PATCH', `/api/${slug}?where[id][equals]=${one}&draft=true`, change)
    await ask('POST', `/api/${slug}/${one}/duplicate?draft=true`, books)
  }
  await ask('POST', '/api/globals/site-settings', { name: 'Site', id, createdAt: books.createdAt })
  await ask('POST', '/api/payload-preferences/books', { value: { some: 'thing' }, ...books })

  const tables = await rows<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
  const planted: string[] = []
  for (const { name } of tables) for (const { row } of await rows<{ row: string }>(`select t::text as row from "${name}" t`)) if (/2001|01234567-89ab/.test(row)) planted.push(`${name}: ${row}`)
  expect(planted).toEqual([])
  expect(await rows(`select id from users_sessions where id like 'planted%'`)).toEqual([])
}, 120_000)
