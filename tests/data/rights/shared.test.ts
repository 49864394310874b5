import { initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { journalsOf } from '@/cms/access/management'
import { rehearse } from '@/cms/saving/rehearse'
import { entriesFor } from '@/cms/journal/entries'
import type { Collective } from '../../cast/twoCollectives'
import { mention } from '../../cast/mention'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import type { SuiteDatabase } from '../../support/database'
import { ifRefused } from '../../support/ifRefused'

// Places, people, topics and bodies that many name: what is online is everybody's to read, what waits is its keeper's, and what is prepared together is theirs who prepare it.

let database: SuiteDatabase
let payload: Payload
let houses: { A: Collective; B: Collective }
let organisations: Record<'A' | 'B' | 'C', string>
let as: (name: string) => Promise<PayloadRequest>
/** Drafts of B's that name all that A keeps. */
let naming: Record<'live' | 'pending' | 'drafted' | 'binned', string>

beforeAll(async () => {
  ;({ database, payload, houses, organisations, as } = await openTwoCollectives())
  naming = await mention(payload, { by: houses.B, of: houses.A, word: 'canary-B-events', guest: organisations.C })
}, 120_000)
afterAll(() => database.drop())

const concepts = ['venues', 'speakers', 'topics', 'organisations'] as const
type Shared = (typeof concepts)[number]

const nameOf = (document: object | null) => document && ('name' in document ? document.name : 'title' in document ? document.title : null)

const read = async (name: string, collection: Shared | 'events', id: string) =>
  payload.findByID({ collection, id, draft: true, depth: 0, disableErrors: true, req: await as(name), overrideAccess: false })

/** Tries something as somebody, and undoes it. */
async function trying<Seen>(name: string, work: (req: PayloadRequest) => Promise<Seen>): Promise<Seen> {
  const req = await as(name)
  await initTransaction(req)
  try {
    return await work(req)
  } finally {
    await killTransaction(req)
  }
}

describe.each(concepts)('%s', (collection) => {
  const list = async (name: string, more: object = {}) => payload.find({ collection, draft: true, depth: 0, sort: collection === 'topics' ? '-title' : '-name', limit: 100, req: await as(name), overrideAccess: false, ...more })
  const title = collection === 'topics' ? 'title' : 'name'

  it('are in a member’s list of drafts once, as they are online while somebody’s draft waits', async () => {
    const own = [`canary-B-${collection}-pending`, `canary-B-${collection}`, `public-B-${collection}-live`]
    const others = [`public-A-${collection}-live`, `public-A-${collection}-pending`, ...(collection === 'organisations' ? ['public-A', 'public-B', 'public-C'] : [])]
    const expected = [...own, ...others].sort().reverse()
    const { docs, totalDocs } = await list('contributor of B')
    expect([docs.map(nameOf), totalDocs]).toEqual([expected, expected.length])
    const pages = []
    for (let page = 1; page <= expected.length; page++) pages.push(...(await list('contributor of B', { limit: 1, page })).docs.map(nameOf))
    expect(pages).toEqual(expected)
  })

  it('are found there by what is online, and not by what waits', async () => {
    const found = async (name: string, words: string) => (await list(name, { where: { [title]: { equals: words } } })).docs.map(nameOf)
    const [online, waiting] = [`public-A-${collection}-pending`, `canary-A-${collection}-pending`]
    expect([await found('publisher of B', online), await found('publisher of B', waiting)]).toEqual([[online], []])
    expect([await found('contributor of A', online), await found('contributor of A', waiting)]).toEqual([[], [waiting]])
    expect([await found('administrator', online), await found('administrator', waiting)]).toEqual([[], [waiting]])
  })

  it('go online with what names them when their keeper has a part in it, and not otherwise', async () => {
    const statusAfter = (name: string, event: string) =>
      trying(name, async (req) => {
        const collections = { speakers: 'speakers', venues: 'venues', topics: 'topics', organisations: 'organisations' } as const
        await payload.update({ collection: 'events', id: event, data: { _status: 'published' }, req, overrideAccess: false })
        return (await payload.findByID({ collection: collections[collection], id: houses.A[collection].drafted, depth: 0, req, overrideAccess: true }))._status
      })
    expect(await statusAfter('publisher of B', naming.drafted)).toBe('draft')
    expect(await statusAfter('publisher of A', houses.A.events.drafted)).toBe('published')
    expect(await statusAfter('publisher of C', houses.A.events.drafted)).toBe('published')
  })
})

it('what a draft names is shown to its reader as it is online', async () => {
  const event = await payload.findByID({ collection: 'events', id: naming.pending, draft: true, depth: 1, req: await as('contributor of B'), overrideAccess: false })
  expect(nameOf(event.venue as object)).toBe('public-A-venues-pending')
})

it('a preview shows of it what would be online', async () => {
  const seen = (id: string, looker: string | null, proposed = false) =>
    rehearse(payload, { concept: 'events', id, locale: 'fr', proposed }, looker, async ({ connection }) => {
      const { rows = [] } = await connection.query(`select coalesce((select name from published.venues v where v.id = e."venueId" and v.locale = 'fr'), 'nowhere') as venue from published.events e where e.id = '${id}' and e.locale = 'fr'`)
      return (rows as { venue: string }[]).map(({ venue }) => venue)
    })
  const { user } = await as('publisher of B')
  const looker = String(user?.id)
  expect(await seen(naming.pending, looker)).toEqual(['public-A-venues-pending'])
  expect(await seen(naming.drafted, looker)).toEqual(['nowhere'])
  // To be invited gives A no part in B's event.
  const { id } = await payload.create({ collection: 'collaborations', data: { event: naming.drafted, organisation: houses.A.organisation, role: 'co-organiser', status: 'invited', position: 3 }, overrideAccess: true })
  expect(await seen(naming.drafted, looker, true)).toEqual(['nowhere'])
  expect(await seen(naming.drafted, null, true)).toEqual(['nowhere'])
  await payload.delete({ collection: 'collaborations', id, overrideAccess: true })
  expect(await seen(houses.A.events.drafted, null)).toEqual(['canary-A-venues'])
})

it('what is new is read by those who prepare the event that names it, while its keeper is among them', async () => {
  const { docs } = await payload.find({ collection: 'collaborations', where: { event: { equals: houses.A.events.drafted } }, overrideAccess: true })
  const guest = String(docs.find(({ organisation }) => (typeof organisation === 'object' ? organisation?.id : organisation) === organisations.C)?.id)
  const venue = await payload.create({ collection: 'venues', data: { name: 'A hall of C', city: 'Lyon' }, draft: true, req: await as('contributor of C'), overrideAccess: false })
  expect(await read('contributor of A', 'venues', venue.id)).toBeNull()
  await payload.update({ collection: 'events', id: houses.A.events.drafted, data: { venue: venue.id }, draft: true, req: await as('publisher of C'), overrideAccess: false })
  const readers = async () => {
    const found = []
    for (const name of ['contributor of A', 'contributor of C', 'publisher of B']) if (await read(name, 'venues', venue.id)) found.push(name)
    return found
  }
  expect(await readers()).toEqual(['contributor of A', 'contributor of C'])
  expect(await trying('publisher of A', (req) => payload.update({ collection: 'venues', id: venue.id, data: { city: 'Vienne', updatedAt: venue.updatedAt }, draft: true, req, overrideAccess: false }))).toMatchObject({ city: 'Vienne' })
  const versions = async (name: string) => (await payload.findVersions({ collection: 'venues', where: { parent: { equals: venue.id } }, req: await as(name), overrideAccess: false }).catch(ifRefused))?.docs.length ?? 'refused'
  expect([await versions('contributor of A'), await versions('contributor of C')]).toEqual([0, 1])
  await payload.update({ collection: 'collaborations', id: guest, data: { status: 'withdrawn' }, overrideAccess: true })
  expect(await readers()).toEqual(['contributor of C'])
  await payload.update({ collection: 'collaborations', id: guest, data: { status: 'accepted' }, overrideAccess: true })
})

describe('whoever corrects what is online', () => {
  it('reads their own draft, and neither what the record said before nor what stays inside it', async () => {
    await trying('publisher of C', async (req) => {
      const speaker = houses.A.speakers.live
      await payload.update({ collection: 'speakers', id: speaker, data: { name: 'Corrected' }, draft: true, req, overrideAccess: false })
      const { docs } = await payload.find({ collection: 'speakers', where: { id: { equals: speaker } }, draft: true, depth: 0, req, overrideAccess: false })
      expect(docs.map(({ name, consent }) => [name, consent])).toEqual([['Corrected', undefined]])
      const versions = await payload.findVersions({ collection: 'speakers', where: { parent: { equals: speaker } }, req, overrideAccess: false }).catch(ifRefused)
      expect(versions?.docs ?? []).toEqual([])
    })
  })

  it('works for the keeper when they are of the keeper: their other collective reads nothing of it', async () => {
    const venue = houses.A.venues.live
    await payload.update({ collection: 'venues', id: venue, data: { name: 'canary of both' }, draft: true, req: await as('member of both'), overrideAccess: false })
    expect(nameOf(await read('publisher of A', 'venues', venue))).toBe('canary of both')
    expect(nameOf(await read('publisher of B', 'venues', venue))).toBe('public-A-venues-live')
  })
})

it('the journal of what a guest did to an event names the guest’s collective to the lead, and nobody of it', async () => {
  const id = houses.A.events.live
  for (const name of ['publisher of A', 'publisher of C']) {
    const { updatedAt } = await payload.findByID({ collection: 'events', id, draft: true, overrideAccess: true })
    await payload.update({ collection: 'events', id, data: { summary: `By ${name}`, updatedAt, _status: 'published' }, req: await as(name), overrideAccess: false })
  }
  const { user } = await as('publisher of C')
  const told = async (name: string) => {
    const req = await as(name)
    const { entries } = await entriesFor(req, await journalsOf(req), { act: 'corrected' })
    return entries.filter(({ document }) => document === id).map(({ actor, by, who }) => [by, actor, who === user?.id])
  }
  expect(await told('coordinator of A')).toEqual([[null, 'public-C', false], ['publisher of A', null, false]])
  expect(await told('administrator')).toEqual([['publisher of C', null, true], ['publisher of A', null, false]])
})
