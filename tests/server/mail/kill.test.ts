import pg from 'pg'
import { createLocalReq, type Payload } from 'payload'
import { tell } from '@/cms/outbox/tell'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { openPayload } from '../../support/payload'
import { openPostbox, type Postbox, until } from '../../support/postbox'
import { startSite, type Site } from '../../support/site'

// The worker's process is killed at five points. The next one finds every letter, and repeats only what was accepted and not yet written down.

let database: SuiteDatabase
let payload: Payload
let postbox: Postbox
let site: Site
let holder: pg.Client
const dead: Site[] = []

beforeAll(async () => {
  database = await createDatabase()
  payload = await openPayload(database)
  postbox = await openPostbox()
  holder = new pg.Client({ connectionString: database.ownerUrl })
  await holder.connect()
  await start()
}, 120_000)
beforeEach(() => {
  postbox.letters.length = 0
  postbox.judge(async () => null)
})
afterAll(async () => {
  await Promise.all([site, ...dead].map((one) => one.stop()))
  await holder.end()
  await postbox.close()
  await database.drop()
}, 60_000)

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)

async function start(): Promise<void> {
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { SMTP_URL: postbox.url, MAIL_FROM: 'lettres@exemple.org' } })
  await until(async () => (await rows(`select 1 from pg_locks where locktype = 'advisory' and objid = 7105250119 - (1::bigint << 32) and database = (select oid from pg_database where datname = current_database())`)).length > 0, 'a worker')
}

async function write(): Promise<string> {
  const req = await createLocalReq({}, payload)
  const name = `act-${Math.random()}`
  await inTransaction(req, () => tell(req, name, [{ address: 'ana@cast.example', language: 'fr' }], { kind: 'password-link', link: 'https://exemple.org/#token' }))
  const [row] = await rows<{ id: string }>(`select id from outbox where key like $1 || ':%'`, [name])
  return row?.id ?? ''
}

function kill(): void {
  process.kill(site.pid, 'SIGKILL')
  dead.push(site)
}

/** The letter as another process leaves it: who got it how often, under which Message-IDs, and nothing left in the queue. */
async function asTheNextOneLeaves(id: string): Promise<{ arrived: number; messages: string[] }> {
  await start()
  await until(async () => (await rows(`select 1 from outbox where id = $1 and sent_at is not null`, [id])).length === 1, 'the letter to be written down as sent', 30_000)
  await until(async () => (await rows(`select 1 from graphile_worker.jobs where key = $1`, [id])).length === 0, 'an empty queue')
  return { arrived: postbox.letters.length, messages: [...new Set(postbox.letters.map(({ messageId }) => messageId ?? ''))] }
}

const once = (id: string) => ({ arrived: 1, messages: [`<${id}@localhost>`] })
const isTaken = async (id: string) => (await rows(`select 1 from graphile_worker.jobs where key = $1 and locked_by is not null`, [id])).length === 1
const never = new Promise<null>(() => undefined)

it('before it has taken the letter', async () => {
  process.kill(site.pid, 'SIGSTOP') // it lives, and takes nothing any more
  const id = await write()
  expect(await isTaken(id)).toBe(false)
  kill()
  expect(await asTheNextOneLeaves(id)).toEqual(once(id))
}, 90_000)

it('when it has taken it, before it speaks to the mail server', async () => {
  const id = await takenAndHeld()
  kill()
  await holder.query('rollback')
  expect(await asTheNextOneLeaves(id)).toEqual(once(id))
}, 90_000)

it('while it speaks, before the server has accepted', async () => {
  const before = postbox.said()
  postbox.judge(() => never)
  const id = await write()
  await until(() => postbox.said() > before, 'the whole letter to be said')
  kill()
  postbox.judge(async () => null)
  expect(await asTheNextOneLeaves(id)).toEqual(once(id))
}, 90_000)

it('when the server has accepted, before that is written down: the one case of a repeat, under the same Message-ID', async () => {
  let release: () => void = () => undefined
  postbox.judge(() => new Promise((accept) => (release = () => accept(null))))
  const before = postbox.said()
  const id = await write()
  await until(() => postbox.said() > before, 'the whole letter to be said')
  await holder.query('begin')
  await holder.query('select 1 from outbox where id = $1 for update', [id]) // what would be written down waits here
  release()
  await waitsForUs('update outbox%')
  kill()
  await holder.query('rollback')
  postbox.judge(async () => null)
  expect(await asTheNextOneLeaves(id)).toEqual({ arrived: 2, messages: [`<${id}@localhost>`] })
}, 90_000)

it('when that is written down, before the queue knows', async () => {
  let release: () => void = () => undefined
  postbox.judge(() => new Promise((accept) => (release = () => accept(null))))
  const before = postbox.said()
  const id = await write()
  await until(() => postbox.said() > before, 'the whole letter to be said')
  await holder.query('begin')
  await holder.query('select 1 from graphile_worker._private_jobs where key = $1 for update', [id])
  release()
  const pid = await waitsForUs('delete from%')
  kill()
  // Else it would go on for a process that is gone.
  await rows('select pg_terminate_backend($1)', [pid])
  await holder.query('rollback')
  expect(await asTheNextOneLeaves(id)).toEqual(once(id))
}, 90_000)

/** Writes a letter that the worker takes, and cannot read. */
async function takenAndHeld(): Promise<string> {
  process.kill(site.pid, 'SIGSTOP')
  const id = await write()
  await holder.query('begin')
  await holder.query('lock table outbox in access exclusive mode')
  process.kill(site.pid, 'SIGCONT')
  await until(() => isTaken(id), 'the letter to be taken')
  return id
}

/** Waits until a statement of the worker is held up by what `holder` has locked; gives its process. */
const waitsForUs = async (statement: string): Promise<number> =>
  (
    await until(async () => {
      const [found] = await rows<{ pid: number }>(`select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database() and query ilike $1`, [statement])
      return found
    }, `a statement like ${statement} to wait`)
  ).pid
