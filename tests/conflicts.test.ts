import fc from 'fast-check'
import type { Payload, PayloadRequest } from 'payload'
import { type Collective } from './cast/twoCollectives'
import { openTwoCollectives } from './cast/openTwoCollectives'
import { connected, type SuiteDatabase } from './support/database'
import { seed } from './support/seed'

// Two people write the same document. Nobody's words are overwritten unseen, over any entrance.

let database: SuiteDatabase
let payload: Payload
let houses: { A: Collective; B: Collective }
let organisations: { A: string }
let as: (name: string) => Promise<PayloadRequest>

beforeAll(async () => {
  ;({ database, payload, houses, organisations, as } = await openTwoCollectives())
}, 120_000)
afterAll(() => database.drop())

// Both may write A's events: C organises them too.
const [anne, charles] = ['publisher of A', 'publisher of C'] as const
type Way = 'form' | 'autosave' | 'publish' | 'patch' | 'bulk'

async function read(who: string, id: string): Promise<{ summary: string; updatedAt: string }> {
  const { summary, updatedAt } = await payload.findByID({ collection: 'events', id, draft: true, depth: 0, overrideAccess: false, req: await as(who) })
  return { summary: summary ?? '', updatedAt }
}

/** Saves a summary; `base` is the state that the writer saw, null for a write that does not say. */
async function save(who: string, id: string, way: Way, summary: string, base: string | null): Promise<void> {
  const data = { summary, ...(base && way !== 'bulk' ? { updatedAt: base } : {}) }
  const given = { collection: 'events', depth: 0, overrideAccess: false, req: await as(who) } as const
  switch (way) {
    case 'bulk': {
      const { errors } = await payload.update({ ...given, where: { id: { equals: id } }, data, draft: true })
      if (errors[0]) throw new Error(errors[0].message)
      return
    }
    case 'publish':
      return void (await payload.update({ ...given, id, data: { ...data, _status: 'published' } }))
    case 'autosave':
      return void (await payload.update({ ...given, id, data, draft: true, autosave: true }))
    case 'form':
    case 'patch':
      return void (await payload.update({ ...given, id, data: way === 'patch' ? { summary } : data, draft: true }))
  }
}

describe('a text that somebody else has saved meanwhile', () => {
  it.each<Way>(['form', 'autosave', 'publish', 'patch', 'bulk'])('is not overwritten by a %s that has not seen it', async (way) => {
    const id = houses.A.events.live
    const { updatedAt } = await read(charles, id)
    await save(anne, id, 'form', `Anne's, before the ${way}`, (await read(anne, id)).updatedAt)
    await expect(save(charles, id, way, 'Charles, unseeing', updatedAt)).rejects.toThrow(/a enregistré ce document entre-temps/)
    expect((await read(anne, id)).summary).toBe(`Anne's, before the ${way}`)
    await save(charles, id, way === 'patch' || way === 'bulk' ? 'form' : way, 'Charles, having read', (await read(charles, id)).updatedAt)
    expect((await read(anne, id)).summary).toBe('Charles, having read')
  })

  it('says so with a stable code, and not who it was to somebody of another collective', async () => {
    const id = houses.A.events.live
    await save(anne, id, 'form', 'Hers', (await read(anne, id)).updatedAt)
    await expect(save(charles, id, 'patch', 'His', null)).rejects.toMatchObject({ status: 409, data: { code: 'CONFLICT', id }, message: expect.stringMatching(/^Quelqu’un d’autre a enregistré/) as string })
  })
})

it(`lets nobody lose a word in a thousand interleavings (SEED=${seed})`, async () => {
  const id = houses.A.events.pending
  await save(anne, id, 'form', '', (await read(anne, id)).updatedAt)
  await save(charles, id, 'form', '', (await read(charles, id)).updatedAt)
  const steps = fc.sample(fc.record({ way: fc.constantFrom<Way>('form', 'autosave', 'publish', 'patch', 'bulk'), pause: fc.nat({ max: 6 }), stale: fc.boolean() }), { numRuns: 1000, seed })
  const kept: string[] = []
  let refusals = 0

  async function write(who: string, mine: typeof steps): Promise<void> {
    let seen = await read(who, id)
    for (const [at, { way, pause, stale }] of mine.entries()) {
      if (!stale) seen = await read(who, id)
      await new Promise((soon) => setTimeout(soon, pause))
      const word = `${who === anne ? 'a' : 'c'}${at}`
      try {
        await save(who, id, way, `${seen.summary} ${word}`, seen.updatedAt)
        kept.push(word)
      } catch (error) {
        if (!/entre-temps/.test(String(error))) throw error
        refusals += 1
      }
      seen = await read(who, id)
    }
  }

  await Promise.all([write(anne, steps.slice(0, 500)), write(charles, steps.slice(500))])
  const words = (await read(anne, id)).summary.trim().split(' ')
  expect(kept.filter((word) => !words.includes(word))).toEqual([])
  expect(refusals).toBeGreaterThan(0)
}, 600_000)

it('publishes two hundred at once, numbered in the order of their commits', async () => {
  const req = await as(anne)
  const [speaker, venue] = await Promise.all([
    payload.create({ collection: 'speakers', data: { name: 'Named in all', consent: { agreedOn: '2025-01-02' } }, draft: true, overrideAccess: false, req: await as(anne) }),
    payload.create({ collection: 'venues', data: { name: 'Place of all', city: 'Lyon', country: 'FR' }, draft: true, overrideAccess: false, req: await as(anne) }),
  ])
  const ids: string[] = []
  for (let number = 0; number < 200; number++) {
    const { id } = await payload.create({
      collection: 'events',
      data: { lead: organisations.A, title: `At once ${number}`, kind: 'day', startsAt: '2030-05-04T14:00', zone: 'Europe/Paris', venue: venue.id, attendanceMode: 'on-site', paper: 'yellow', booking: { policy: 'none' } },
      draft: true, depth: 0, overrideAccess: false, req,
    })
    await payload.create({
      collection: 'sessions',
      data: { event: id, title: `Session ${number}`, kind: 'talk', recording: 'none', startsAt: '2030-05-04T15:00', participations: [{ role: 'speaker', speaker: speaker.id }] },
      draft: true, depth: 0, overrideAccess: false, req,
    })
    ids.push(id)
  }
  await connected(database.ownerUrl, async (owner) => {
    const [before] = (await owner.query<{ n: string }>('select max(n) as n from revisions')).rows
    await Promise.all(ids.map(async (id) => payload.update({ collection: 'events', id, data: { _status: 'published' }, depth: 0, overrideAccess: false, req: await as(anne) })))
    const { rows } = await owner.query<{ n: string; at: Date; concept: string; document_id: string; xmin: string }>(
      `select n, at, concept, document_id, xmin::text from revisions where n > $1 order by n`,
      [before?.n ?? 0],
    )
    // Each transaction's numbers stand together: none was given while another had numbers and had not committed.
    const runs = rows.map((row) => row.xmin).filter((xmin, at, all) => xmin !== all[at - 1])
    expect(runs).toHaveLength(new Set(runs).size)
    expect(rows.filter((row, at) => at > 0 && row.at < (rows[at - 1]?.at ?? row.at))).toEqual([])
    expect(new Set(rows.filter((row) => row.concept === 'events').map((row) => row.document_id))).toEqual(new Set(ids))
    expect(new Set(rows.map((row) => row.n)).size).toBe(rows.length)
  })
}, 300_000)
