import type { SanitizedConfig } from 'payload'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { administratorOf, comeIn } from '../../support/comeIn'
import { until } from '../../support/postbox'
import { startSite, type Site } from '../../support/site'

// Only administrators write, and only through the door does anybody else read: every collection, Payload's own included, over every entrance of REST.

let database: SuiteDatabase
let site: Site
let config: SanitizedConfig
let administrator: Record<string, string>
let member: Record<string, string>

const memberLogin = { email: 'member@cast.example', password: 'the member knows it' }

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, demo: true })
  config = await (await import('../../../payload.config')).default
  administrator = (await administratorOf(site)).headers
  await send('/api/users', 'POST', administrator, { ...memberLogin, name: 'Member' })
  member = (await comeIn(site, memberLogin)).headers
}, 120_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const send = (path: string, method: string, headers: Record<string, string>, body?: object) =>
  site.get(path, { method, headers: { 'content-type': 'application/json', ...headers }, ...(body ? { body: JSON.stringify(body) } : {}) })

const somebody = () => [
  ['a visitor', {}],
  ['a member without rights', member],
] as const

/** Something of the collection, to try to read, change and delete. */
async function oneOf(slug: string): Promise<string> {
  const { docs } = (await (await send(`/api/${slug}?limit=1&depth=0`, 'GET', administrator)).json()) as { docs?: { id: string }[] }
  return docs?.[0]?.id ?? '00000000-0000-7000-8000-000000000000'
}

const entrances = (slug: string, id: string): [string, string, object?][] => [
  ['GET', `/api/${slug}`],
  ['GET', `/api/${slug}?trash=true&draft=true&where[id][exists]=true&sort=-id`],
  ['GET', `/api/${slug}/count`],
  ['GET', `/api/${slug}/${id}`],
  ['GET', `/api/${slug}/${id}?draft=true&depth=3`],
  ['GET', `/api/${slug}/versions`],
  ['GET', `/api/${slug}/${id}/export`],
  ['POST', `/api/${slug}`, { title: 'planted', name: 'planted' }],
  ['POST', `/api/${slug}?draft=true`, { title: 'planted', name: 'planted' }],
  ['PATCH', `/api/${slug}?where[id][exists]=true`, { title: 'planted', name: 'planted' }],
  ['PATCH', `/api/${slug}/${id}`, { title: 'planted', _status: 'published' }],
  ['POST', `/api/${slug}/${id}/duplicate`, {}],
  ['DELETE', `/api/${slug}?where[id][exists]=true`],
  ['DELETE', `/api/${slug}/${id}`],
]

it('lets nobody but administrators read or write anything over REST', async () => {
  const open: string[] = []
  for (const { slug } of config.collections) {
    const id = await oneOf(slug)
    for (const [who, headers] of somebody()) {
      // A person's own account is theirs: see below.
      if (slug === 'users' && headers === member) continue
      for (const [method, path, body] of entrances(slug, id)) {
        const answer = await send(path, method, headers, body)
        if (![401, 403, 404, 501].includes(answer.status) && !(await saysNothing(answer))) open.push(`${who}: ${method} /api/${slug} ${path.slice(slug.length + 5).replace(id, ':id')} → ${answer.status}`)
      }
    }
  }
  // Payload finds no such preference of this member, and says so with 500.
  expect(open).toEqual(['a member without rights: DELETE /api/payload-preferences /:id → 500'])
}, 120_000)

// Preferences are each person's own: whoever has none is told so with 200.
async function saysNothing(answer: Response): Promise<boolean> {
  const { value, docs } = (await answer.json()) as { value?: unknown; docs?: unknown[] }
  return value === null || docs?.length === 0
}

it('leaves a person their own account, and nothing of another', async () => {
  const { docs } = (await (await send('/api/users?limit=0', 'GET', member)).json()) as { docs: { id: string; email: string }[] }
  expect(docs.map(({ email }) => email)).toEqual([memberLogin.email])
  const [me] = docs
  const { docs: others } = (await (await send('/api/users?limit=1&sort=createdAt', 'GET', administrator)).json()) as { docs: { id: string }[] }
  await send(`/api/users/${me?.id}`, 'PATCH', member, { name: 'Renamed', isAdministrator: true })
  expect((await send(`/api/users/${others[0]?.id}`, 'PATCH', member, { name: 'Taken over' })).status).toBe(404)
  expect((await send(`/api/users/${me?.id}`, 'DELETE', member)).status).toBe(403)
  const all = (await (await send('/api/users?limit=0&sort=name', 'GET', administrator)).json()) as { docs: { name: string; isAdministrator: boolean }[] }
  expect(all.docs.map(({ name, isAdministrator }) => [name, isAdministrator])).toEqual([['Administration', true], ['Renamed', false]])
})

it('keeps the global settings and their history for administrators', async () => {
  for (const [, headers] of somebody()) {
    const answers = await Promise.all([send('/api/globals/site-settings', 'GET', headers), send('/api/globals/site-settings', 'POST', headers, { name: 'planted' })])
    expect(answers.map((answer) => answer.status)).toEqual([403, 403])
  }
})

it.each([
  ['/api/graphql-playground', 'GET'],
  ['/api/og?title=anything', 'GET'],
  ['/api/users/forgot-password', 'POST'],
  ['/api/users/reset-password', 'POST'],
  ['/api/users/unlock', 'POST'],
  ['/api/users/verify/anything', 'POST'],
  ['/api/users/first-register', 'POST'],
])('answers "not found" at %s, which we do not use', async (path, method) => {
  expect((await send(path, method, {}, method === 'POST' ? { email: memberLogin.email } : undefined)).status).toBe(404)
})

it('lets no member into the panel who may not be there', async () => {
  const panelOf = async (person: Record<string, string>) => {
    const cookie = `payload-token=${(person.authorization ?? '').slice(4)}`
    return (await site.get('/admin/collections/events', { headers: { cookie, 'sec-fetch-site': 'same-origin' } })).text()
  }
  expect(await panelOf(member)).not.toContain('permanence papier')
  expect(await panelOf(administrator)).toContain('permanence papier')
})

it('shows an administrator what it refuses to others', async () => {
  const answer = await send('/api/events?limit=50', 'GET', administrator)
  expect(await answer.json()).toMatchObject({ totalDocs: 5 })
})

describe('the log', () => {
  const rename = (from: string, to: string) => connected(database.ownerUrl, (owner) => owner.query(`alter table ${from} rename to ${to}`))
  const refusals: [what: string, status: number, ask: () => Promise<Response>][] = [
    ['a refusal of ours', 400, async () => send(`/api/events/${await oneOf('events')}?publishSpecificLocale=en`, 'PATCH', administrator, { title: 'Other' })],
    ['a text that somebody else has written meanwhile', 409, async () => send(`/api/events/${await oneOf('events')}?draft=true`, 'PATCH', administrator, { title: 'Other', updatedAt: '2020-01-01T00:00:00.000Z' })],
    ['a filter that there is not', 400, () => send('/api/events?where[nothing][equals]=1', 'GET', administrator)],
    ['what is not found', 404, () => send('/api/events/00000000-0000-7000-8000-000000000000', 'GET', administrator)],
    ['what is not allowed', 403, () => send('/api/events', 'GET', {})],
  ]

  // A line arrives after the answer it belongs to, in the order of what happened: so the first new one is awaited, and is about what came after the refusals.
  it('says nothing of refusals, and has the cause of what nobody foresaw', async () => {
    const before = site.output().length
    for (const [what, status, ask] of refusals) expect([what, (await ask()).status]).toEqual([what, status])
    await rename('outbox', 'outbox_away')
    const { status } = await send('/api/outbox/00000000-0000-7000-8000-000000000000/try', 'POST', administrator, {})
    await rename('outbox_away', 'outbox')
    expect(status).toBe(500)
    const [first] = await saidSince(before)
    expect(first).toMatch(/relation \\?"outbox\\?" does not exist/)
  })

  it('has it without what was typed', async () => {
    const before = site.output().length
    const id = await oneOf('events')
    await rename('_events_v_locales', 'away')
    const { status } = await send(`/api/events/${id}?draft=true&canary=address`, 'PATCH', administrator, { title: 'canary title', updatedAt: null })
    await rename('away', '_events_v_locales')
    expect(status).toBe(500)
    const said = await saidSince(before)
    expect(said.join('\n')).toMatch(/relation \\?"_events_v_locales\\?" does not exist/)
    expect(said.join('\n')).not.toContain('canary')
  })

  /** The whole lines written since, as soon as there are any. */
  async function saidSince(before: number): Promise<string[]> {
    await until(() => site.output().slice(before).endsWith('\n'), 'a line in the log')
    return site.output().slice(before).trimEnd().split('\n')
  }
})
