import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { jest } from '@jest/globals'
import sharp from 'sharp'
import { comeIn, type SignedIn } from '../../support/comeIn'
import { platforms, type Platform } from '../../support/platform'
import { until } from '../../support/postbox'
import { smallDisk, whyNoSmallDisk } from '../../support/smallDisk'

// The disk fills up and is given room again while the platform runs on it: nobody has to lend a hand, and nothing that was confirmed is lost.

jest.setTimeout(240_000)

const reason = whyNoSmallDisk()
if (reason) process.stderr.write(`SKIPPED: a full disk cannot be tried, since ${reason}. What is answered then is tested in tests/server/http/away.test.ts.\n`)

const { folder, start, clear, remove } = platforms()
const place = path.join(folder, 'small')
const disk = smallDisk(place, 180)
let platform: Platform
let administrator: SignedIn
const confirmed: string[] = []

beforeAll(async () => {
  if (reason) return
  platform = await start('small', { DATA_DIR: `${place}/data`, MEDIA_DIR: `${place}/media` }, disk.through)
  await platform.says(/Ready\./)
  const [, email = '', password = ''] = /First administrator, shown this once:\s+(\S+)\s+(\S+)/.exec(platform.output()) ?? []
  administrator = await comeIn({ get: (target, init) => ask(target, init) }, { email, password })
})
afterAll(async () => {
  await clear()
  remove()
})

const ask = (target: string, init?: RequestInit) => fetch(`http://127.0.0.1:${platform.port}${target}`, init)
const readiness = async () => ((await (await ask('/readyz')).json()) as { code: string }).code
const comesTo = (code: string) => until(async () => (await readiness()) === code, code, 30_000)
const codeIn = (text: string) => /"code":"(\w+)"/.exec(text)?.[1] ?? null

/** Publishes an organisation and notes it when that is confirmed; gives the status and the stable code. */
async function publish(): Promise<[status: number, code: string | null]> {
  const name = `Collectif ${randomBytes(6).toString('hex')}`
  const body = JSON.stringify({ name, kind: 'collective', _status: 'published' })
  const answer = await ask('/api/organisations', { method: 'POST', headers: { 'content-type': 'application/json', ...administrator.headers }, body })
  const text = await answer.text()
  if (answer.status === 201) confirmed.push(name)
  return [answer.status, codeIn(text)]
}

async function upload(): Promise<[status: number, code: string | null]> {
  const noise = await sharp(randomBytes(600 * 600 * 3), { raw: { width: 600, height: 600, channels: 3 } }).jpeg().toBuffer()
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(noise)], { type: 'image/jpeg' }), 'noise.jpg')
  form.append('_payload', JSON.stringify({ alt: 'Noise' }))
  const answer = await ask('/api/media', { method: 'POST', headers: administrator.headers, body: form })
  return [answer.status, codeIn(await answer.text())]
}

async function missing(): Promise<string[]> {
  const answer = await ask('/api/organisations?limit=1000&depth=0&pagination=false', { headers: administrator.headers })
  const { docs } = (await answer.json()) as { docs: { name: string }[] }
  return confirmed.filter((name) => !docs.some((doc) => doc.name === name))
}

const testIfSmall = reason ? test.skip : test

testIfSmall('a disk that is full: readiness says so, readers go on, writers are told, and it ends with the first room', async () => {
  expect([await readiness(), await publish(), await upload()]).toEqual(['READY', [201, null], [201, null]])
  disk.fill(platform.pid)
  await comesTo('NO_ROOM')
  expect(await upload()).toEqual([507, 'NO_ROOM'])
  // What is left of pages that are there already is used up first.
  const told = await until(async () => {
    const [status, code] = await publish()
    return status !== 201 && [status, code]
  }, 'a refusal', 60_000)
  expect(told).toEqual([507, 'NO_ROOM'])
  expect([(await ask('/')).status, (await ask('/collectifs')).status]).toEqual([200, 200])
  disk.makeRoom(platform.pid)
  await comesTo('READY')
  expect([await publish(), await upload(), await missing()]).toEqual([[201, null], [201, null], []])
})

testIfSmall('a disk so full that the database stops: it is told once, and the database starts by itself with the first room', async () => {
  expect(await publish()).toEqual([201, null])
  disk.fill(platform.pid)
  const [postmaster] = await import('@/server/postgres/processes').then(({ processesOn }) => processesOn(`/proc/${platform.pid}/root${place}/data/postgres/data`))
  process.kill(postmaster ?? 0, 'SIGKILL') // as when there is no room for the write-ahead log
  await platform.says(/There is no room left on the disk/, 30_000)
  await comesTo('DATABASE_AWAY')
  expect([(await ask('/')).status, await publish()]).toEqual([503, [503, 'UNAVAILABLE']])
  await new Promise((later) => setTimeout(later, 6_000)) // it is tried several times
  disk.makeRoom(platform.pid)
  await comesTo('READY')
  expect([await publish(), await missing()]).toEqual([[201, null], []])
  expect(platform.output().match(/There is no room left on the disk/g)?.length).toBe(1)
})
