import { restoreVersionOperation, type Payload, type PayloadRequest } from 'payload'
import { held, type HeldConcept } from '../../cast/documents'
import { everybody, type Collective } from '../../cast/twoCollectives'
import { mention } from '../../cast/mention'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { attempt } from '../../support/attempt'
import type { SuiteDatabase } from '../../support/database'

// Who may do what: every kind of document × everybody × every way to read and write it, against the table of rights written out by hand.
// B names all that A keeps in drafts of its own: that gives nobody of B a right.

let database: SuiteDatabase
let payload: Payload
let houses: { A: Collective; B: Collective }
let as: (name: string) => Promise<PayloadRequest>

beforeAll(async () => {
  const { organisations, ...open } = await openTwoCollectives()
  ;({ database, payload, houses, as } = open)
  await mention(payload, { by: houses.B, of: houses.A, word: 'canary-B-events', guest: organisations.C })
}, 120_000)
afterAll(() => database.drop())

const concepts = Object.keys(held) as HeldConcept[]

/** Ways to write one of A's documents. Each is tried in a transaction that is then undone. */
const ways = {
  'save a draft of a draft': (it) => it.update('drafted', it.words, { draft: true }),
  'save a draft of what is online': (it) => it.update('live', it.words, { draft: true }),
  'save a draft of what has one': (it) => it.update('pending', it.words, { draft: true }),
  'publish a draft': (it) => it.update('drafted', { _status: 'published' }),
  'publish with draft=true': (it) => it.update('drafted', { _status: 'published' }, { draft: true }),
  'correct what is online': (it) => it.update('live', { ...it.words, _status: 'published' }),
  'write without saying how': (it) => it.update('live', it.words),
  'write over a draft without saying how': (it) => it.update('drafted', it.words),
  'un-publish': (it) => it.update('live', { _status: 'draft' }),
  'bin a draft': (it) => it.update('drafted', { deletedAt: '2025-01-01T00:00:00.000Z' }),
  'bin what is online': (it) => it.update('live', { deletedAt: '2025-01-01T00:00:00.000Z' }),
  'take out of the bin': (it) => it.update('binned', { deletedAt: null, _status: 'draft' }, { trash: true }),
  'delete for good': (it) => it.remove('binned'),
  'delete without the bin': (it) => it.remove('live'),
  'restore a version as a draft': (it) => it.restore('live', true),
  'restore a version online': (it) => it.restore('live', false),
  'change many at once': (it) => it.bulk(it.words, { draft: true }),
  'publish many at once': (it) => it.bulk({ _status: 'published' }),
  'copy as a draft': (it) => it.copy('live', true),
  'copy online': (it) => it.copy('live', false),
} satisfies Record<string, (it: Hand) => Promise<unknown>>
type Way = keyof typeof ways

type Hand = ReturnType<typeof hand>

function hand(req: PayloadRequest, collection: HeldConcept, house: Collective) {
  const given = { collection, req, overrideAccess: false, depth: 0 } as const
  const words = { [held[collection].title]: 'Other words' }
  return {
    words,
    update: async (state: keyof Collective[HeldConcept], data: object, flags: object = {}) =>
      payload.update({ ...given, id: house[collection][state], data: data, ...flags }),
    remove: (state: keyof Collective[HeldConcept]) => payload.delete({ ...given, id: house[collection][state], trash: true }),
    async restore(state: keyof Collective[HeldConcept], draft: boolean) {
      const { docs } = await payload.findVersions({ collection, where: { parent: { equals: house[collection][state] } }, limit: 1, sort: 'createdAt', overrideAccess: true, req })
      return restoreVersionOperation({ id: String(docs[0]?.id), collection: payload.collections[collection], draft, depth: 0, overrideAccess: false, req })
    },
    async bulk(data: object, flags: object = {}) {
      const ids = [house[collection].drafted, house[collection].live]
      const { docs, errors } = await payload.update({ ...given, where: { id: { in: ids } }, data: data, ...flags })
      if (docs.length < 2) throw new Refused(JSON.stringify(errors))
    },
    copy: (state: keyof Collective[HeldConcept], draft: boolean) => payload.duplicate({ ...given, id: house[collection][state], draft }),
  }
}

/** What a bulk operation notes instead of throwing. */
class Refused extends Error {
  status = 403
}

async function isAllowed(name: string, collection: HeldConcept, way: Way): Promise<boolean> {
  const req = await as(name)
  return attempt(req, `${name} · ${collection} · ${way}`, async () => {
    await ways[way](hand(req, collection, houses.A))
    return true
  })
}

const insiders = ['contributor of A', 'publisher of A', 'coordinator of A', 'member of both', 'administrator']
const publishers = ['publisher of A', 'coordinator of A', 'administrator']
/** C co-organises A's events. */
const guests = ['publisher of C']
/** Publish for some collective: they may correct what is public and nobody's own. */
const correctors = ['publisher of C', 'publisher of B', 'coordinator of B', 'member of both']
const all = (...groups: string[][]) => everybody.filter((name) => groups.flat().includes(name))

type Allowed = { drafts: string[]; draftsOfOnline: string[]; draftsOfPending: string[]; restores: string[]; publishes: string[]; corrects: string[]; leads: string[]; copies: string[]; copiesOnline: string[] }
const members = ['contributor of C', 'contributor of B', ...correctors]

// A drafted programme names one of each.
const shared: Allowed = {
  drafts: all(insiders, guests),
  draftsOfOnline: all(insiders, correctors),
  // Somebody's draft waits: for the others the record waits too.
  draftsOfPending: all(insiders),
  // What a record said before is its keeper's.
  restores: all(insiders),
  publishes: all(publishers, guests),
  corrects: all(publishers, correctors),
  leads: all(publishers),
  // Who is in two collectives has to say for which one.
  copies: all(insiders, members).filter((name) => name !== 'member of both'),
  copiesOnline: all(publishers, correctors),
}
const own = (guestsPublish: string[], guestsLead: string[]): Allowed => ({
  drafts: all(insiders, guestsPublish),
  draftsOfOnline: all(insiders, guestsPublish),
  draftsOfPending: all(insiders, guestsPublish),
  restores: all(insiders, guestsPublish),
  publishes: all(publishers, guestsPublish),
  corrects: all(publishers, guestsPublish),
  leads: all(publishers, guestsLead),
  copies: all(insiders, members).filter((name) => name !== 'member of both'),
  // A copy is its maker's: an administrator has to say whose.
  copiesOnline: all(publishers, correctors).filter((name) => name !== 'administrator'),
})

const table: Record<HeldConcept, Allowed> = {
  venues: shared,
  // How somebody agreed to be named was told to A: a copy of anybody else's says nothing of it, and so is no page yet.
  speakers: { ...shared, copiesOnline: all(publishers, ['member of both']) },
  topics: shared,
  organisations: shared,
  events: own(guests, []),
  sessions: { ...own(guests, guests), copies: all(insiders, guests), copiesOnline: all(publishers, guests) },
  communiques: own([], []),
}

const nobody: string[] = []
const needed: Record<Way, (allowed: Allowed) => string[]> = {
  'save a draft of a draft': ({ drafts }) => drafts,
  'save a draft of what is online': ({ draftsOfOnline }) => draftsOfOnline,
  'save a draft of what has one': ({ draftsOfPending }) => draftsOfPending,
  'publish a draft': ({ publishes }) => publishes,
  'publish with draft=true': ({ publishes }) => publishes,
  'correct what is online': ({ corrects }) => corrects,
  'write without saying how': ({ corrects }) => corrects,
  'write over a draft without saying how': ({ publishes }) => publishes,
  'un-publish': ({ leads }) => leads,
  'bin a draft': ({ leads }) => leads,
  'bin what is online': ({ leads }) => leads,
  'take out of the bin': ({ leads }) => leads,
  'delete for good': ({ leads }) => leads,
  'delete without the bin': () => nobody,
  'restore a version as a draft': ({ restores }) => restores,
  // The version is a draft: putting it online as it is would take the page away.
  'restore a version online': ({ leads }) => leads,
  'change many at once': ({ drafts }) => drafts,
  'publish many at once': ({ publishes }) => publishes,
  'copy as a draft': ({ copies }) => copies,
  'copy online': ({ copiesOnline }) => copiesOnline,
}

it.each([
  ['invited to organise', 'co-organiser', 'invited'],
  ['asked to host', 'venue-host', 'invited'],
  ['hosting', 'venue-host', 'accepted'],
] as const)('whoever is %s reads the drafts of the event and of what it names, and writes no more than before', async (_, role, status) => {
  const { id } = await payload.create({ collection: 'collaborations', data: { event: houses.A.events.drafted, organisation: houses.B.organisation, role, status, position: 3 }, overrideAccess: true }) // as the platform
  const seen = ['events', 'sessions', 'venues', 'speakers', 'topics', 'organisations'] as const
  for (const collection of seen) {
    const read = async (name: string) => (await payload.findByID({ collection, id: houses.A[collection].drafted, draft: true, depth: 0, disableErrors: true, req: await as(name), overrideAccess: false })) !== null
    expect([collection, await read('contributor of B'), await read('former member')]).toEqual([collection, true, false])
    const allowed: Way[] = []
    for (const way of Object.keys(ways) as Way[]) if (await isAllowed('publisher of B', collection, way)) allowed.push(way)
    expect([collection, allowed]).toEqual([collection, (Object.keys(ways) as Way[]).filter((way) => needed[way](table[collection]).includes('publisher of B'))])
  }
  await payload.delete({ collection: 'collaborations', id, overrideAccess: true }) // as the platform
}, 120_000)

describe.each(concepts)('%s', (collection) => {
  it.each(Object.keys(ways) as Way[])('%s: by whom', async (way) => {
    const allowed: string[] = []
    for (const name of everybody) if (await isAllowed(name, collection, way)) allowed.push(name)
    expect(allowed).toEqual(needed[way](table[collection]))
  })
})
