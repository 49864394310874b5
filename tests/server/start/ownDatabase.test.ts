import { once } from 'node:events'
import { existsSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { jest } from '@jest/globals'
import { connected } from '../../support/database'
import { platforms, type Platform } from '../../support/platform'

// Starting and stopping with the PostgreSQL that comes along: real processes, real signals.

// Each of these starts several servers, one after the other, from nothing.
jest.setTimeout(60_000)

const { folder, start, database, clear, remove } = platforms()

afterEach(clear)
afterAll(remove)

/** Where the application's role connects to the database in a data folder. */
function urlIn(dataFolder: string): string {
  return `postgresql://deconcert@localhost/deconcert?host=${encodeURIComponent(path.join(folder, dataFolder, 'postgres/socket'))}`
}

async function administratorsIn(dataFolder: string): Promise<string[]> {
  const { rows } = await connected(urlIn(dataFolder), (client) => client.query<{ name: string }>('select name from users'))
  return rows.map(({ name }) => name)
}

async function ready(platform: Platform): Promise<Platform> {
  await platform.says(/Ready\./)
  return platform
}

async function appears(place: string): Promise<void> {
  while (!existsSync(place)) await sleep(10)
}

const stopped = { code: 0, signal: null }

test('starts from nothing, stops with its database, and starts again with what it had', async () => {
  const first = await ready(await start('own'))
  expect(first.output()).toMatch(/First administrator, shown this once:\n\s+\S+@\S+\n\s+\S{16,}\n/)
  expect(database('own')).not.toBeNull()
  expect(await first.stop('SIGINT')).toEqual(stopped)
  expect(database('own')).toBeNull()

  const second = await ready(await start('own'))
  expect(second.output()).not.toContain('First administrator')
  expect(await second.stop('SIGTERM')).toEqual(stopped)
  expect(database('own')).toBeNull()
})

test('killed, it leaves a database that the next start replaces, with all that was saved', async () => {
  const first = await ready(await start('killed'))
  await connected(urlIn('killed'), (client) => client.query(`update users set name = 'Renommée juste avant'`))
  const orphan = database('killed')
  await first.stop('SIGKILL')
  expect(database('killed')).toBe(orphan)

  const second = await ready(await start('killed'))
  expect(database('killed')).not.toBe(orphan)
  expect(await administratorsIn('killed')).toEqual(['Renommée juste avant'])
  expect(await second.stop()).toEqual(stopped)
})

test.each([
  ['while it makes its database', 'making', (_: Platform, place: string) => appears(path.join(place, 'postgres'))],
  ['once its database is there', 'made', (platform: Platform) => platform.says(/database/)],
  ['while it migrates', 'migrating', (platform: Platform) => platform.says(/admin/)],
  ['while it fills an empty database', 'filling', (platform: Platform) => platform.says(/migrations/)],
])('told to stop %s, it leaves nothing running, and starts well afterwards', async (_moment, dataFolder, come) => {
  const platform = await start(dataFolder)
  await come(platform, path.join(folder, dataFolder))
  expect(await platform.stop()).toEqual(stopped)
  expect(platform.output()).not.toContain('✗')
  expect(database(dataFolder)).toBeNull()
  await (await ready(await start(dataFolder))).stop()
})

test('stops twice asked: npm and the terminal both pass Ctrl-C on', async () => {
  const platform = await ready(await start('twice'))
  platform.signal('SIGINT')
  expect(await platform.stop('SIGINT')).toEqual(stopped)
})

test('while a request is being answered it waits, and a later second signal makes it leave at once', async () => {
  const platform = await ready(await start('impatient'))
  const unfinished = net.connect(platform.port, '127.0.0.1').on('error', () => undefined)
  await once(unfinished, 'connect')
  unfinished.write('POST /api/graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{')
  await sleep(200)
  platform.signal('SIGTERM')
  await sleep(1_500)
  expect(await platform.stop('SIGTERM')).toEqual({ code: 1, signal: null }) // a patient stop would end with 0
  while (database('impatient')) await sleep(50) // it was told to end, and does so without us
})

test('a data folder too deep for a socket, with a space and a quote in its name, is as good as another', async () => {
  const deep = `it's deep/${'d'.repeat(90)}`
  const platform = await ready(await start(deep))
  expect(await platform.stop()).toEqual(stopped)
  expect(database(deep)).toBeNull()
})
