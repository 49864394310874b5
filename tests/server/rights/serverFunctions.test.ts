import type { SanitizedConfig } from 'payload'
import { held, type HeldConcept } from '../../cast/documents'
import { mailOf, password, states, type Collective } from '../../cast/twoCollectives'
import { mention } from '../../cast/mention'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { stateOf } from '../../cast/state'
import { comeIn } from '../../support/comeIn'
import type { SuiteDatabase } from '../../support/database'
import { askServerFunction } from '../../support/serverFunction'
import { startSite, type Site } from '../../support/site'
import { seed, some } from '../../support/thoroughness'

// What the panel's scripts ask of the server, anybody can ask: each of its functions, for each of A's documents, by those who are not of A,
// and name all of it in drafts of their own.

let database: SuiteDatabase
let site: Site
let config: SanitizedConfig
let houses: { A: Collective; B: Collective }
const tokens: Record<string, string> = { visitor: '' }

const strangers = ['contributor of B', 'publisher of B', 'coordinator of B', 'former member', 'invited into A', 'unproved address', 'visitor'] as const

beforeAll(async () => {
  const cast = await openTwoCollectives()
  ;({ database, houses } = cast)
  await mention(cast.payload, { by: houses.B, of: houses.A, word: 'canary-B-events', guest: cast.organisations.C })
  config = cast.payload.config
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of [...strangers, 'publisher of A']) {
    if (name !== 'visitor') tokens[name] = (await comeIn(site, { email: mailOf(name), password })).headers.authorization.slice(4)
  }
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const concepts = Object.keys(held) as HeldConcept[]

type Call = [name: string, args: object]

/** Every function of the panel that is about one document. */
const aboutOne = (collectionSlug: string, id: string): Call[] => [
  ['render-document', { collectionSlug, docID: id, initialData: {}, drawerSlug: 'a', paramsOverride: { segments: ['collections', collectionSlug, id] }, overrideEntityVisibility: true }],
  ['render-document', { collectionSlug, docID: id, drawerSlug: 'a', paramsOverride: { segments: ['collections', collectionSlug, id, 'versions'] }, versions: { disableGutter: false, useVersionDrawerCreatedAtCell: true } }],
  ['render-document-slots', { collectionSlug, id }],
  ['form-state', { collectionSlug, id, operation: 'update', schemaPath: collectionSlug, data: { id }, docPermissions: { fields: true, read: true, update: true }, docPreferences: { fields: {} }, renderAllFields: true, returnLockStatus: true, checkForStaleData: true, originalUpdatedAt: '2020-01-01T00:00:00.000Z' }],
  ['form-state', { collectionSlug: 'events', operation: 'create', schemaPath: 'events', data: { venue: id, lead: id, topics: [{ topic: id }] }, docPermissions: { fields: true }, docPreferences: { fields: {} }, renderAllFields: true }],
  ['render-field', { schemaPath: 'collection.events.venue', path: 'venue', initialValue: id }],
  ['copy-data-from-locale', { collectionSlug, docID: id, fromLocale: 'fr', toLocale: 'en', overrideData: true }],
  ['table-state', { collectionSlug, columns: [], query: { limit: 100, where: { id: { equals: id } } }, enableRowSelections: true, renderRowTypes: true }],
  ['get-upcoming-scheduled-publish', { collectionSlug, id }],
  ['schedule-publish', { type: 'unpublish', date: '2030-01-01T00:00:00.000Z', doc: { relationTo: collectionSlug, value: id }, timezone: 'Europe/Paris' }],
]

/** Every function about a collection as a whole. */
const aboutAll = (collectionSlug: string): Call[] => [
  ['render-list', { collectionSlug, query: { limit: 1000 }, drawerSlug: 'a', enableRowSelections: true, overrideEntityVisibility: true }],
  ['render-list', { collectionSlug, query: { limit: 1000, trash: true }, enableRowSelections: true, viewType: 'trash' }],
  ['table-state', { collectionSlug, columns: [], query: { limit: 1000 }, enableRowSelections: true, renderRowTypes: true }],
  ['form-state', { collectionSlug, operation: 'create', schemaPath: collectionSlug, data: {}, docPermissions: { fields: true }, docPreferences: { fields: {} }, renderAllFields: true }],
]

const aboutTheRest: Call[] = [
  ['get-folder-results-component-and-data', { collectionsToDisplay: concepts, browseByFolder: true, displayAs: 'list', folderAssignedCollections: concepts }],
  ['get-default-layout', {}],
  ['render-widget', { widgetSlug: 'collections', widgetData: {} }],
  ['form-state', { globalSlug: 'site-settings', operation: 'update', schemaPath: 'site-settings', data: {}, docPermissions: { fields: true }, docPreferences: { fields: {} }, renderAllFields: true }],
  ['slugify', { collectionSlug: 'events', path: 'slug', valueToSlugify: 'canary' }],
  ['no-such-function', {}],
]

const calls = (): Call[] => [
  ...concepts.flatMap((concept) => states.flatMap((state) => aboutOne(concept, houses.A[concept][state]))),
  ...config.collections.flatMap(({ slug }) => aboutAll(slug)),
  ...aboutTheRest,
]

it('show a member their own collective’s drafts', async () => {
  const seen = new Set<string>()
  for (const [name, args] of [...aboutOne('events', houses.A.events.drafted), ...aboutAll('events')]) {
    const { text } = await askServerFunction(site, tokens['publisher of A'] ?? '', name, args)
    if (/canary-A-events/.test(text)) seen.add(name)
  }
  expect([...seen].sort()).toEqual(['copy-data-from-locale', 'render-document', 'render-list', 'table-state'])
})

it.each(strangers)(`show nothing of A’s inside to a %s, and change nothing (SEED=${seed})`, async (who) => {
  const before = await stateOf(database.ownerUrl, houses.A)
  for (const [name, args] of some(calls(), 70, who)) {
    const { text } = await askServerFunction(site, tokens[who] ?? '', name, args)
    expect({ name, args, told: text.match(/canary-A[a-z-]*/)?.[0] ?? null }).toEqual({ name, args, told: null })
  }
  expect(await stateOf(database.ownerUrl, houses.A)).toEqual(before)
}, 300_000)
