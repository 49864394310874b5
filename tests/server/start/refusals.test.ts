import { mkdirSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { asSuperuser, connected, createDatabase, type SuiteDatabase, urlOf } from '../../support/database'
import { freePort } from '../../support/freePort'
import { platforms, refusalOf } from '../../support/platform'

// Whatever stands in the way of a start is said in one sentence (per language), and the process ends with 1.

const { folder, start, clear, remove } = platforms()
let database: SuiteDatabase
let given: Record<string, string>

beforeAll(async () => {
  database = await createDatabase()
  given = { DATABASE_URL: database.ownerUrl, READER_DATABASE_URL: database.readerUrl, APP_SECRET: 'a secret of the tests, long enough to be accepted' }
})

afterEach(clear)

afterAll(async () => {
  await database.drop()
  remove()
})

test('a port that is taken', async () => {
  const port = await freePort()
  const holder = net.createServer()
  await new Promise<void>((listening) => holder.listen(port, '127.0.0.1', listening))
  expect(await refusalOf(await start('port', { PORT: String(port) }))).toEqual({
    code: 1,
    complaint: [`✗ Le port ${port} est déjà pris : choisissez-en un autre, par exemple PORT=${port + 1}.`, `  Port ${port} is taken: choose another, for instance PORT=${port + 1}.`],
  })
  holder.close()
})

test('a data folder that is not one', async () => {
  writeFileSync(path.join(folder, 'file'), '')
  const { code, complaint } = await refusalOf(await start('file/data'))
  expect(complaint).toEqual([expect.stringMatching(/^✗ Le dossier de données .*file\/data ne peut pas être lu et écrit/), expect.stringContaining('cannot be read and written')])
  expect(code).toBe(1)
})

test('a data folder that another server uses, whatever the port', async () => {
  const first = await start('shared', given)
  await first.says(/Ready\./)
  expect(await refusalOf(await start('shared', given))).toEqual({
    code: 1,
    complaint: [expect.stringContaining(`sert déjà au processus ${first.pid} (port ${first.port})`), expect.stringContaining(`already serves process ${first.pid} (port ${first.port})`)],
  })
  expect((await fetch(`http://127.0.0.1:${first.port}/readyz`)).status).toBe(200)
  await first.stop()
})

test('a database that does not answer', async () => {
  const nobody = await freePort()
  expect(await refusalOf(await start('nobody', { ...given, DATABASE_URL: `postgresql://a:secret-word@127.0.0.1:${nobody}/b` }))).toEqual({
    code: 1,
    complaint: [
      `✗ La base de données 127.0.0.1:${nobody} ne répond pas : est-elle démarrée, et DATABASE_URL est-elle juste ?`,
      `  The database at 127.0.0.1:${nobody} does not answer: is it running, and is DATABASE_URL right?`,
    ],
  })
})

test('a wrong password', async () => {
  // The run's cluster asks a password of members of this role (`support/run/withCluster.mjs`).
  await asSuperuser((cluster) => cluster.query(`create role forgetful login password 'right' in role asked_for_a_password`))
  const url = urlOf('forgetful', database.name).replace('forgetful@', 'forgetful:wrong@')
  expect(await refusalOf(await start('password', { ...given, DATABASE_URL: url }))).toEqual({
    code: 1,
    complaint: [expect.stringContaining('refuse le rôle « forgetful »'), expect.stringContaining('refuses the role "forgetful"')],
  })
  await asSuperuser((cluster) => cluster.query('drop role forgetful'))
})

test('a database that does not exist', async () => {
  expect(await refusalOf(await start('missing', { ...given, DATABASE_URL: urlOf('deconcert', 'nowhere') }))).toEqual({
    code: 1,
    complaint: [expect.stringContaining('Il n’y a pas de base « nowhere »'), expect.stringContaining('There is no database "nowhere"')],
  })
})

test('a database newer than the program, which stays as it is', async () => {
  const newer = await createDatabase()
  await connected(newer.ownerUrl, (client) => client.query(`insert into payload_migrations (id, name, batch) values (gen_random_uuid(), 'of_tomorrow', 9)`))
  expect(await refusalOf(await start('newer', { ...given, DATABASE_URL: newer.ownerUrl, READER_DATABASE_URL: newer.readerUrl }))).toEqual({
    code: 1,
    complaint: [expect.stringContaining('plus récente que ce programme (of_tomorrow)'), expect.stringContaining('newer than this program (of_tomorrow)')],
  })
  const { rows } = await connected(newer.readerUrl, (client) => client.query<{ views: number }>('select count(*)::int as views from pg_views where schemaname = $1', ['published']))
  expect(rows[0]?.views).toBeGreaterThan(0)
  await newer.drop()
})

test('a reader role that cannot be created: the SQL to run is printed', async () => {
  await asSuperuser((cluster) => cluster.query('create role powerless login'))
  await asSuperuser((cluster) => cluster.query('create database powerless owner powerless'))
  const { code, complaint } = await refusalOf(await start('reader', { ...given, DATABASE_URL: urlOf('powerless', 'powerless'), READER_DATABASE_URL: '' }))
  expect(code).toBe(1)
  expect(complaint.slice(0, 3)).toEqual([
    expect.stringContaining('Le rôle de lecture n’a pas pu être créé'),
    expect.stringContaining('The reader role could not be made'),
    expect.stringMatching(/^create role "?powerless_reader"? login/),
  ])
  await asSuperuser((cluster) => cluster.query('drop database powerless with (force)'))
  await asSuperuser((cluster) => cluster.query('drop role powerless'))
})

test.each([
  ['a database without the secret', { APP_SECRET: '' }, /^✗ Avec DATABASE_URL, APP_SECRET est nécessaire/],
  ['a port that is no number', { PORT: 'http' }, /^✗ PORT doit être un nombre/],
  ['an address that is not this machine’s', { HOST: '192.0.2.1' }, /^✗ Impossible d’écouter sur 192\.0\.2\.1/],
])('%s', async (_what, wrong, sentence) => {
  const { code, complaint } = await refusalOf(await start('variables', { ...given, ...wrong }))
  expect(complaint).toEqual([expect.stringMatching(sentence), expect.any(String)])
  expect(code).toBe(1)
})

test('a refused start leaves the data folder free for the next', async () => {
  mkdirSync(path.join(folder, 'free'), { recursive: true })
  await refusalOf(await start('free', { ...given, DATABASE_URL: urlOf('deconcert', 'nowhere') }))
  const next = await start('free', given)
  await next.says(/Ready\./)
  expect(await next.stop()).toEqual({ code: 0, signal: null })
})
