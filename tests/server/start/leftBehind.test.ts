import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { jest } from '@jest/globals'
import pg from 'pg'
import { connected } from '../../support/database'
import { platforms, type Platform } from '../../support/platform'

// Notes that an earlier life left about its server are believed only when there is such a server: each of these once kept a start from working.

jest.setTimeout(90_000)

const { folder, start, clear, database, remove } = platforms()
const strangers: ChildProcess[] = []

afterEach(async () => {
  for (const stranger of strangers.splice(0)) stranger.kill()
  await clear()
})
afterAll(remove)

const filesOf = (dataFolder: string) => path.join(folder, dataFolder, 'postgres/data')
const noteOf = (dataFolder: string) => path.join(filesOf(dataFolder), 'postmaster.pid')
const lockOf = (dataFolder: string) => path.join(folder, dataFolder, 'postgres/socket/.s.PGSQL.5432.lock')
const urlIn = (dataFolder: string) => `postgresql://deconcert@localhost/deconcert?host=${encodeURIComponent(path.join(folder, dataFolder, 'postgres/socket'))}`

async function ready(dataFolder: string): Promise<Platform> {
  const platform = await start(dataFolder)
  await platform.says(/Ready\./)
  return platform
}

/** Another program, of the account to which the database's files belong. */
function stranger(dataFolder: string): number {
  const { uid, gid } = statSync(filesOf(dataFolder))
  const program = spawn('sleep', ['300'], { stdio: 'ignore', ...(process.getuid?.() === 0 ? { uid, gid } : {}) })
  strangers.push(program)
  return program.pid ?? 0
}

/** What a server notes of itself while it lives. */
let life: { note: string; lock: string }

beforeAll(async () => {
  const platform = await ready('left')
  life = { note: readFileSync(noteOf('left'), 'utf8'), lock: readFileSync(lockOf('left'), 'utf8') }
  expect(life.note.split('\n')[7]).toMatch(/^ready/)
  await platform.stop()
})

const plants: [string, () => void][] = [
  ['the note of a server that is dead, which says "ready"', () => writeFileSync(noteOf('left'), life.note)],
  ['a note whose number another program has now', () => writeFileSync(noteOf('left'), life.note.replace(/^\d+/, String(stranger('left'))))],
  ['a socket’s note whose number another program has now', () => writeFileSync(lockOf('left'), life.lock.replace(/^\d+/, String(stranger('left'))))],
  ['the number of a program of another account', () => writeFileSync(noteOf('left'), life.note.replace(/^\d+/, '1'))],
  ['notes that were begun and never written', () => [noteOf('left'), lockOf('left')].forEach((file) => writeFileSync(file, ''))],
  ['notes without a sense', () => [noteOf('left'), lockOf('left')].forEach((file) => writeFileSync(file, '\0\0\0\0'))],
]

test.each(plants)('%s', async (_what, plant) => {
  plant()
  const platform = await ready('left')
  expect(await (await fetch(`http://127.0.0.1:${platform.port}/readyz`)).json()).toEqual({ code: 'READY' })
  expect(await platform.stop()).toEqual({ code: 0, signal: null })
})

test('a folder that was copied while its platform runs is another platform, and the first goes on', async () => {
  const original = await ready('original')
  await connected(urlIn('original'), (owner) => owner.query(`update users set name = 'Copied'`))
  execFileSync('cp', ['-a', path.join(folder, 'original'), path.join(folder, 'copy')])
  await connected(urlIn('original'), (owner) => owner.query(`update users set name = 'After the copy'`))

  const copy = await ready('copy')
  const names = (dataFolder: string) => connected(urlIn(dataFolder), async (owner) => (await owner.query<{ name: string }>('select name from users')).rows)
  expect([await names('original'), await names('copy')]).toEqual([[{ name: 'After the copy' }], [{ name: 'Copied' }]])
  expect(database('copy')).not.toBe(database('original'))
  expect([await copy.stop(), await original.stop()]).toEqual([{ code: 0, signal: null }, { code: 0, signal: null }])
})

test('a folder that whoever runs the platform has copied, so that its files are theirs', async () => {
  await (await ready('mine')).stop()
  cpSync(path.join(folder, 'mine'), path.join(folder, 'theirs'), { recursive: true, filter: (file) => !statSync(file).isSocket() })
  const copy = await ready('theirs')
  expect(await copy.stop()).toEqual({ code: 0, signal: null })
})

test('a database that an earlier life left while it was stopping', async () => {
  const first = await ready('stopping')
  const pid = database('stopping')
  const held = new pg.Client({ connectionString: urlIn('stopping') })
  held.on('error', () => undefined) // it is cut off in the end
  await held.connect()
  await first.stop('SIGKILL')
  process.kill(pid ?? 0, 'SIGTERM') // it takes nobody any more, and waits for those who are there
  const second = await ready('stopping')
  expect(database('stopping')).not.toBe(pid)
  expect(await second.stop()).toEqual({ code: 0, signal: null })
})
