import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { insider } from '../tests/cast/insider'
import { administratorOf } from '../tests/support/comeIn'
import { createDatabase } from '../tests/support/database'
import { startSite } from '../tests/support/site'
import { processOf } from './process'

/** Megabytes that the server holds: the most in each step of five minutes, of which the first is for warming up. */
export type MemoryMeasured = { steps: number[]; asked: number; unexpected: string[] }

const STEP = 5 * 60_000
const SECOND = 1_000

/** An hour (or as many minutes as are wanted) in which readers read, members write, publish, send pictures and mistake themselves, all at a steady pace. */
export async function measureMemory(minutes: number): Promise<MemoryMeasured> {
  const database = await createDatabase()
  const site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, demo: true })
  const measured: MemoryMeasured = { steps: [], asked: 0, unexpected: [] }
  try {
    const { headers } = await administratorOf(site)
    const inside = insider(site, { headers })
    const organisation = await inside.published('organisations', { name: 'Atelier du soir', kind: 'collective' })
    const drafts = await Promise.all(Array.from({ length: 20 }, (_, n) => inside.draft('events', { title: `Essai ${n}`, lead: organisation })))
    const photograph = await sharp({ create: { width: 4_000, height: 3_000, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 40 }, background: '#888' } }).jpeg().toBuffer()

    const ask = async (path: string, expected: number, init?: RequestInit): Promise<void> => {
      const { status, body } = await site.get(path, init)
      await body?.cancel()
      measured.asked++
      if (status !== expected) measured.unexpected.push(`${status} ${path}`)
    }
    const write = (method: string, path: string, expected: number, data: object) =>
      ask(path, expected, { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(data) })
    const picture = () => {
      const body = new FormData()
      body.set('file', new Blob([new Uint8Array(photograph)], { type: 'image/jpeg' }), 'photo.jpg')
      body.set('_payload', JSON.stringify({ alt: 'Un bruit gris' }))
      return ask('/api/media', 201, { method: 'POST', headers, body })
    }

    let n = 0
    const draft = () => drafts[n % drafts.length] ?? ''
    const habits: [every: number, what: () => Promise<void>][] = [
      [0.2, () => ask(['/', '/evenements', '/en/events', '/collectifs', '/en'][n % 5] ?? '/', 200)],
      [0.5, () => ask(`/api/graphql?query=${encodeURIComponent(`{ n${n}: __typename site { name } }`)}`, 200)],
      [1, () => write('PATCH', `/api/events/${draft()}?draft=true&autosave=true`, 200, { title: `Essai ${n}`, _status: 'draft' })],
      [3, () => write('POST', '/api/organisations', 201, { name: `Collectif ${n}`, kind: 'collective', _status: 'published' })],
      [2, () => ask(`/api/events?where[title][contains]=${n}&depth=2`, 200, { headers })],
      [5, () => write('POST', '/api/events', 400, { title: { no: 'text' }, _status: 'published' })],
      [7, () => ask(`/nulle-part-${n}`, 404)],
      [15, picture],
      [20, () => write('POST', '/api/users/login', 401, { email: `nobody-${n}@cast.example`, password: 'this is not the password' })],
      [30, () => ask('/admin/collections/events', 200, { headers })],
    ]
    const end = Date.now() + minutes * 60 * SECOND
    const all = habits.map(async ([every, what]) => {
      for (; Date.now() < end; await sleep(every * SECOND)) {
        n++
        await what()
      }
    })
    const server = processOf(site.pid)
    for (let [most, next] = [0, Date.now() + STEP]; Date.now() < end; await sleep(SECOND)) {
      most = Math.max(most, server.memory())
      if (Date.now() < next) continue
      measured.steps.push(most)
      console.log(`${measured.steps.length * 5} min: ${most} MB`)
      most = 0
      next += STEP
    }
    await Promise.all(all)
    return measured
  } finally {
    await site.stop()
    await database.drop()
  }
}

export function reportMemory({ steps: [, start = 0, ...later], asked, unexpected }: MemoryMeasured): void {
  console.log(`memory at the end, of that after five minutes of warming up and five more, after ${asked} requests (${unexpected.length} not answered as expected ${[...new Set(unexpected)].slice(0, 5).join(', ')}): ${((later.at(-1) ?? 0) / start).toFixed(2)}   (under 1.2)`)
}
