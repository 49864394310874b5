import type { Payload } from 'payload'
import sharp from 'sharp'
import { rehearse } from '@/cms/saving/rehearse'
import { askInTransaction } from '@/graphql/askInTransaction'
import { mailOf, password, type Collective } from '../../cast/twoCollectives'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { comeIn } from '../../support/comeIn'
import { connected, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'

// The page of a draft as it would be online: for those who may read the draft, and without a trace.

let database: SuiteDatabase
let payload: Payload
let site: Site
let houses: { A: Collective; B: Collective }
let organisations: Record<'A' | 'B' | 'C', string>
const tokens: Record<string, string> = {}

const people = ['contributor of A', 'publisher of A', 'contributor of C', 'contributor of B', 'publisher of B', 'coordinator of B', 'former member'] as const

beforeAll(async () => {
  ;({ database, payload, houses, organisations } = await openTwoCollectives())
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of people) tokens[name] = (await comeIn(site, { email: mailOf(name), password })).headers.authorization.slice(4)
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

async function seen(who: string, path: string) {
  const cookie = tokens[who] ? { cookie: `payload-token=${tokens[who]}`, 'sec-fetch-site': 'same-origin' } : {}
  const answer = await site.get(path, { headers: cookie as Record<string, string> })
  return { status: answer.status, kept: answer.headers.get('cache-control'), html: await answer.text() }
}
const preview = (concept: string, id: string, more = '') => `/preview/${concept}/${id}${more}`

/** Everything in the database, table by table, but for what a sign-in or a sequence moves. */
const digest = () =>
  connected(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' order by 1`)
    const found: Record<string, string | undefined> = {}
    for (const { name } of rows) found[name] = (await owner.query<{ all: string }>(`select md5(string_agg(t::text, '|' order by t::text)) as all from ${name} t`)).rows[0]?.all
    return found
  })

it('shows the page of a draft, its programme, speakers and place, as readers would see it', async () => {
  const { status, kept, html } = await seen('contributor of A', preview('events', houses.A.events.drafted))
  expect({ status, kept }).toEqual({ status: 200, kept: 'private, no-store' })
  for (const word of ['canary-A-events', 'canary-A-sessions', 'canary-A-speakers', 'canary-A-venues', 'Aperçu', 'public-C']) expect(html).toContain(word)
  expect(html).not.toContain('canary-A-speakers-inside')
  expect(html).not.toContain('<script')
})

it('shows a waiting draft instead of the text that is online, and a session in its event', async () => {
  expect((await seen('publisher of A', preview('events', houses.A.events.pending))).html).toContain('canary-A-events-pending')
  expect((await seen('publisher of A', preview('sessions', houses.A.sessions.pending))).html).toContain('canary-A-sessions-pending')
})

it('leaves nothing behind', async () => {
  const before = await digest()
  for (const concept of ['events', 'communiques', 'venues', 'organisations', 'speakers', 'topics'] as const) {
    for (const state of ['drafted', 'pending', 'live'] as const) expect((await seen('publisher of A', preview(concept, houses.A[concept][state]))).status).toBe(200)
  }
  expect(await digest()).toEqual(before)
  expect((await site.get('/api/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ events(first: 100) { nodes { title } } }' }) }).then((answer) => answer.text()))).not.toContain('canary')
})

it.each(['contributor of B', 'publisher of B', 'coordinator of B', 'former member', 'visitor'])('is not there for a %s', async (who) => {
  for (const concept of ['events', 'sessions', 'communiques', 'venues', 'organisations', 'speakers', 'topics'] as const) {
    const { status, html } = await seen(who, preview(concept, houses.A[concept].drafted))
    expect({ concept, status, html }).toEqual({ concept, status: 404, html: 'Introuvable / Not found\n' })
  }
})

it('is there for who co-organises the event, and for who is invited, with the list as proposed', async () => {
  expect((await seen('contributor of C', preview('events', houses.A.events.drafted))).html).toContain('canary-A-events')
  const { id } = await payload.create({
    collection: 'collaborations',
    data: { event: houses.A.events.drafted, organisation: organisations.B, role: 'co-organiser', status: 'invited', position: 3 },
    overrideAccess: true, // as the platform
  })
  expect((await seen('contributor of B', preview('events', houses.A.events.drafted))).html).not.toContain('public-B')
  expect((await seen('contributor of B', preview('events', houses.A.events.drafted, '?organisers=proposed'))).html).toContain('public-B')
  await payload.delete({ collection: 'collaborations', id, overrideAccess: true }) // as the platform
})

it.each(['invited', 'accepted'] as const)('is there for who is %s to host the event, and not once it has left', async (status) => {
  const write = { event: houses.A.events.drafted, organisation: organisations.B, role: 'venue-host', status, position: 3 } as const
  const { id } = await payload.create({ collection: 'collaborations', data: write, overrideAccess: true }) // as the platform
  const { status: answered, html } = await seen('contributor of B', preview('events', houses.A.events.drafted, '?organisers=proposed'))
  expect([answered, html.includes('canary-A-events'), html.includes('canary-A-sessions'), html.includes('public-B')]).toEqual([200, true, true, false])
  expect((await seen('contributor of B', preview('events', houses.A.events.pending))).status).toBe(404)
  await payload.update({ collection: 'collaborations', id, data: { status: 'withdrawn' }, overrideAccess: true }) // as the platform
  expect((await seen('contributor of B', preview('events', houses.A.events.drafted))).status).toBe(404)
  await payload.delete({ collection: 'collaborations', id, overrideAccess: true }) // as the platform
})

it('shows pictures that nothing public shows to whoever may read them, to nobody else', async () => {
  const data = await sharp({ create: { width: 600, height: 20, channels: 3, background: 'red' } }).png().toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), 'a.png')
  form.set('_payload', JSON.stringify({ alt: 'A red line' }))
  const made = await site.get('/api/media', { method: 'POST', headers: { authorization: `JWT ${tokens['publisher of A']}` }, body: form })
  const { doc } = (await made.json()) as { doc: { id: string; filename: string; sizes: { webp480: { filename: string } } } }
  await payload.update({ collection: 'events', id: houses.A.events.drafted, data: { image: doc.id }, draft: true, overrideAccess: true }) // as the platform
  const names = [doc.filename, doc.sizes.webp480.filename]
  expect((await seen('publisher of A', preview('events', houses.A.events.drafted))).html).toContain(names[1])
  for (const name of names) {
    expect(await seen('publisher of A', `/media/${name}`)).toMatchObject({ status: 200, kept: 'private, no-store' })
    for (const who of ['publisher of B', 'former member', 'visitor']) expect((await seen(who, `/media/${name}`)).status).toBe(404)
  }
  const write = { event: houses.A.events.drafted, organisation: organisations.B, role: 'co-organiser', status: 'invited', position: 3 } as const
  const { id } = await payload.create({ collection: 'collaborations', data: write, overrideAccess: true }) // as the platform
  for (const name of names) expect((await seen('contributor of B', `/media/${name}`)).status).toBe(200)
  await payload.update({ collection: 'collaborations', id, data: { status: 'declined' }, overrideAccess: true }) // as the platform
  for (const name of names) expect((await seen('contributor of B', `/media/${name}`)).status).toBe(404)
  await payload.delete({ collection: 'collaborations', id, overrideAccess: true }) // as the platform
})

it('says what is missing before there is a page', async () => {
  const { id } = await payload.create({ collection: 'events', data: { title: 'Almost <nothing>', lead: houses.A.organisation }, draft: true, overrideAccess: true }) // as the platform
  const { status, html } = await seen('contributor of A', preview('events', id))
  expect(status).toBe(409)
  expect(html).toContain('Avant de pouvoir être en ligne')
  expect(html).toMatch(/<li>.+<\/li>/)
})

it('answers strange addresses like any unknown page', async () => {
  for (const path of ['/preview/users/0', preview('users', houses.A.events.drafted), preview('events', '0'), preview('events', '00000000-0000-0000-0000-000000000000')]) {
    expect((await seen('publisher of A', path)).status).toBe(404)
  }
})

it('is looked at with the reader’s eyes: no table of ours, and no pen', async () => {
  const reader = decodeURIComponent(new URL(database.readerUrl).username)
  const looked = (statement: string) =>
    rehearse(payload, { concept: 'events', id: houses.A.events.drafted, locale: 'fr', proposed: false }, null, async ({ connection }) => {
      await askInTransaction(connection, reader, site.origin)
      return connection.query(statement)
    })
  expect((await looked('select title from published.events'))?.rows).toContainEqual({ title: 'canary-A-events' })
  await expect(looked('select email from public.users')).rejects.toThrow('permission denied')
  await expect(looked('create temporary table kept (id int)')).rejects.toThrow('read-only')
})
