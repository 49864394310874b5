import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { administratorOf, type SignedIn } from '../../support/comeIn'
import { openPostbox, type Postbox, until } from '../../support/postbox'
import { type Site, startSite } from '../../support/site'
import { openWire, type Wire } from '../../support/wire'

// The database goes away and comes back, takes no writes, or has no room left, while the server lives: everybody is told so, and nobody has to lend a hand.

let database: SuiteDatabase
let wire: Wire
let postbox: Postbox
let site: Site
let administrator: SignedIn

beforeAll(async () => {
  database = await createDatabase()
  wire = await openWire()
  const reader = new URL(database.readerUrl).username
  postbox = await openPostbox()
  const env = { SMTP_URL: postbox.url, MAIL_FROM: 'lettres@exemple.org' }
  site = await startSite({ databaseUrl: wire.url('deconcert', database.name), readerUrl: wire.url(reader, database.name), demo: true, env })
  administrator = await administratorOf(site)
}, 120_000)

afterAll(async () => {
  await wire.mend()
  await site.stop()
  await wire.cut()
  await postbox.close()
  await database.drop()
}, 60_000)

const own = (sql: string) => connected(database.ownerUrl, async (owner) => (await owner.query<{ name: string }>(sql)).rows)
const json = { 'content-type': 'application/json' }
const readiness = async () => (await (await site.get('/readyz')).json()) as { code: string }
const comesTo = (code: string) => until(async () => (await readiness()).code === code, code, 30_000)

type Told = { status: number; code: string | null; after: string | null; type: string | null; text: string }

async function told(path: string, init: RequestInit = {}): Promise<Told> {
  const answer = await site.get(path, init)
  const text = await answer.text()
  const [, code = null] = /"code":"(\w+)"/.exec(text) ?? []
  return { status: answer.status, code, after: answer.headers.get('retry-after'), type: answer.headers.get('content-type'), text }
}

const asMember = (init: RequestInit = {}): RequestInit => ({ ...init, headers: { ...json, ...administrator.headers, ...init.headers } })
const named = (name: string) => asMember({ method: 'POST', body: JSON.stringify({ name, kind: 'collective', _status: 'published' }) })

/** What each kind of asker is told. */
const askers = async () => ({
  reader: await told('/evenements'),
  'reader in English': await told('/en/events'),
  'a page that is not there': await told('/nothing-here'),
  partner: await told('/api/graphql', { method: 'POST', headers: json, body: '{"query":"{ site { name } }"}' }),
  'a program of a member': await told('/api/organisations', asMember()),
  'who a member is': await told('/api/users/me', asMember()),
  'a member who writes': await told('/api/organisations', named('Written while away')),
  'somebody who signs in': await told('/api/users/login', { method: 'POST', headers: json, body: '{"email":"a@b.example","password":"x"}' }),
  'the panel of a member': await told('/admin/collections/events', { headers: { cookie: `payload-token=${administrator.headers.authorization.slice(4)}` } }),
  'a private page': await told(`/repondre/${'a'.repeat(64)}`),
  'a picture': await told('/media/nothing.jpg', asMember()),
})

const failurePage = (words: RegExp) => ({ status: 503, code: null, after: expect.stringMatching(/^[1-9]$/) as string, type: 'text/html; charset=utf-8', text: expect.stringMatching(words) as string })
const program = { status: 503, code: 'UNAVAILABLE', after: '2', type: expect.stringMatching(/^application\/.*json/) as string, text: expect.stringContaining('"errors"') as string }

const whileAway = {
  reader: failurePage(/ne peut pas être montrée en ce moment/),
  'reader in English': failurePage(/cannot be shown right now/),
  'a page that is not there': failurePage(/ne peut pas être montrée en ce moment/),
  partner: program,
  'a program of a member': program,
  'who a member is': program,
  'a member who writes': program,
  'somebody who signs in': program,
  'the panel of a member': failurePage(/n’a pas accès à ses données[^]*cannot reach its data/),
  'a private page': failurePage(/n’a pas accès à ses données[^]*cannot reach its data/),
  'a picture': failurePage(/n’a pas accès à ses données[^]*cannot reach its data/),
}

const whenBack = {
  reader: 200, 'reader in English': 200, 'a page that is not there': 404, partner: 200, 'a program of a member': 200, 'who a member is': 200,
  'a member who writes': 201, 'somebody who signs in': 401, 'the panel of a member': 200, 'a private page': 404, 'a picture': 404,
}

test('while the database is away everybody is told to come back, each in their own way, and it is there again by itself, also the fifth time', async () => {
  for (let time = 1; time <= 5; time++) {
    await wire.cut()
    // At once, and once that is known.
    expect(await askers()).toEqual(whileAway)
    await comesTo('DATABASE_AWAY')
    const answers = await askers()
    expect(answers).toEqual(whileAway)
    for (const { text } of Object.values(answers)) expect(text).not.toMatch(/<script|ECONNREFUSED|127\.0\.0\.1|select /)
    expect((await told('/healthz')).status).toBe(200)
    await wire.mend()
    await comesTo('READY')
    expect(Object.fromEntries(Object.entries(await askers()).map(([who, { status }]) => [who, status]))).toEqual(whenBack)
  }
  expect((await own(`select name from organisations where name = 'Written while away'`)).length).toBe(5)
  expect(site.output().match(/The database does not answer any more/g)?.length).toBe(5)
  const toldAgain = () => site.output().match(/The database answers again/g)?.length ?? 0
  await until(() => toldAgain() >= 5, 'the last word') // its line arrives after the answer it belongs to
  expect(toldAgain()).toBe(5)
}, 120_000)

test('letters leave again by themselves, also the third time', async () => {
  for (let time = 1; time <= 3; time++) {
    await wire.cut()
    await comesTo('DATABASE_AWAY')
    await wire.mend()
    await comesTo('READY')
    const email = `member-${time}@cast.example`
    expect((await told('/api/users', asMember({ method: 'POST', body: JSON.stringify({ email, password: 'vélo nuage trompette seize' }) }))).status).toBe(201)
    expect((await told('/api/users/forgotten', { method: 'POST', headers: json, body: JSON.stringify({ email }) })).status).toBe(200)
    await postbox.holds(time, 30_000)
    // Else it is sent again: at least once.
    await until(async () => (await own('select id::text as name from outbox where sent_at is null')).length === 0, 'noted as sent', 30_000)
  }
  expect(postbox.letters.map(({ to }) => [to].flat()[0]?.text)).toEqual(['member-1@cast.example', 'member-2@cast.example', 'member-3@cast.example'])
}, 120_000)

test('what is asked just when it goes away is not answered as if nobody were signed in', async () => {
  await comesTo('READY')
  const asked = Array.from({ length: 60 }, (_, n) => told(n % 2 ? '/api/users/me' : '/api/events?limit=1', asMember()))
  await wire.cut()
  const late = Array.from({ length: 60 }, (_, n) => told(n % 2 ? '/api/users/me' : '/api/users/me?depth=1', asMember()))
  const answers = await Promise.all([...asked, ...late])
  await wire.mend()
  const kinds = new Set(answers.map(({ status, code, text }) => `${status} ${code ?? (text.includes('"user":null') ? 'nobody' : 'somebody')}`))
  expect([...kinds].filter((kind) => kind !== '200 somebody').sort()).toEqual(['503 UNAVAILABLE'])
  await comesTo('READY')
}, 60_000)

test('a database that hangs is one that is away', async () => {
  await comesTo('READY')
  wire.hang()
  const asked = [told('/evenements'), told('/api/organisations', named('Asked of nobody'))]
  await comesTo('DATABASE_AWAY')
  expect(await Promise.all(asked)).toEqual([whileAway.reader, whileAway['a member who writes']])
  expect([await told('/api/organisations', asMember()), await told('/admin')]).toEqual([whileAway['a program of a member'], whileAway['the panel of a member']])
  await wire.mend()
  await comesTo('READY')
}, 90_000)

test('a database that takes no writes: reading goes on, a writer is told, and readiness says so', async () => {
  await own(`alter database ${database.name} set default_transaction_read_only = on`)
  await wire.cut()
  await wire.mend()
  await comesTo('READ_ONLY')
  const { reader, partner, 'a member who writes': writer, 'a program of a member': member } = await askers()
  expect([reader.status, partner.status, member.status]).toEqual([200, 200, 200])
  expect(writer).toMatchObject({ status: 503, code: 'READ_ONLY', after: '60', text: expect.stringContaining('lecture seule') as string })
  await own(`begin read write; alter database ${database.name} reset default_transaction_read_only; commit`)
  await wire.cut()
  await wire.mend()
  await comesTo('READY')
  expect((await told('/api/organisations', named('Written again'))).status).toBe(201)
}, 60_000)

test('no room for what is written: 507 in words, nothing of it is kept, and reading goes on', async () => {
  // As PostgreSQL says it (`tests/server/start/fullDisk.test.ts` fills a disk).
  await own(`create function no_room() returns trigger language plpgsql as $$ begin raise exception 'could not extend file "base/1/2": No space left on device' using errcode = '53100'; end $$;
             create trigger no_room before insert on slugs execute function no_room()`)
  const answer = await told('/api/organisations', named('Without room'))
  expect(answer).toMatchObject({ status: 507, code: 'NO_ROOM', after: '60', text: expect.stringContaining('il n’y a plus de place sur le disque') as string })
  expect(answer.text).not.toContain('base/1/2')
  expect((await told('/evenements')).status).toBe(200)
  await own('drop function no_room() cascade')
  expect(await own(`select name from organisations where name = 'Without room'`)).toEqual([])
  expect((await told('/api/organisations', named('Without room'))).status).toBe(201)
})
