import type { Field, Payload, SanitizedConfig } from 'payload'
import { allIn } from '@/cms/access/hideInside'
import { held, type HeldConcept } from '../../cast/documents'
import { mailOf, password, type Collective } from '../../cast/twoCollectives'
import { mention } from '../../cast/mention'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { comeIn } from '../../support/comeIn'
import type { SuiteDatabase } from '../../support/database'
import { askServerFunction } from '../../support/serverFunction'
import { startSite, type Site } from '../../support/site'

// What reading hides is in no other answer either. The hidden fields are those of the configuration: a new one is filled, looked for and tried by itself.

let database: SuiteDatabase
let payload: Payload
let config: SanitizedConfig
let site: Site
let houses: { A: Collective; B: Collective }
let naming: { live: string }
const tokens: Record<string, string> = {}

const secret = 'canary-hidden'
const everyone = ['contributor of A', 'contributor of B', 'publisher of B', 'coordinator of B', 'publisher of C'] as const
const outsiders = everyone.filter((name) => name !== 'contributor of A')

beforeAll(async () => {
  const { organisations, ...open } = await openTwoCollectives()
  ;({ database, payload, houses } = open)
  config = payload.config
  for (const concept of hiding()) await fill(concept)
  naming = await mention(payload, { by: houses.B, of: houses.A, word: 'public-B-events-live', guest: organisations.C })
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of everyone) tokens[name] = (await comeIn(site, { email: mailOf(name), password })).headers.authorization.slice(4)
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const fieldsOf = (concept: HeldConcept) => config.collections.find(({ slug }) => slug === concept)?.fields ?? []
const hiddenIn = (fields: Field[]) =>
  allIn(fields).filter((field) => ('access' in field && field.access?.read !== undefined) || field.custom?.isInside === true || field.custom?.shows !== undefined)
/** Stored, and not an organisation's name beside it. */
const kept = (field: Field) => !('virtual' in field && field.virtual)
const hiding = () => (Object.keys(held) as HeldConcept[]).filter((concept) => hiddenIn(fieldsOf(concept)).some(kept))

/** A value of every field below, with the secret wherever there is room for words, and days long past. */
function sampleOf(field: Field): unknown {
  if (field.type === 'group') return fullOf(field.fields)
  if (field.type === 'array') return [fullOf(field.fields)]
  if (field.type === 'text' || field.type === 'textarea') return isDay(field) ? '2020-01-01' : secret
  if (field.type === 'email') return `${secret}@cast.example`
  if (field.type === 'checkbox') return true
  return undefined
}
const fullOf = (fields: Field[]): Record<string, unknown> =>
  Object.fromEntries(allIn(fields).flatMap((field) => ('name' in field && field.name && field.name !== 'id' && sampleOf(field) !== undefined ? [[field.name, sampleOf(field)]] : [])))
const isDay = (field: Field) => /(^|[a-z])(On|Until|At)$/.test('name' in field ? String(field.name) : '')

async function fill(concept: HeldConcept): Promise<void> {
  const data = Object.fromEntries(hiddenIn(fieldsOf(concept)).flatMap((field) => ('name' in field && kept(field) ? [[field.name, sampleOf(field)]] : [])))
  for (const state of ['live', 'pending'] as const) {
    const [id, words] = [houses.A[concept][state], { [held[concept].title]: `public-A-${concept}-${state}` }]
    await payload.update({ collection: concept, id, data: { ...data, ...words, _status: 'published' }, overrideAccess: true })
    if (state === 'pending') await payload.update({ collection: concept, id, data: { [held[concept].title]: `canary-A-${concept}-pending` }, draft: true, overrideAccess: true })
  }
}

async function ask(who: string, method: string, path: string, body?: object): Promise<{ status: number; text: string; id: string }> {
  const answer = await site.get(path, { method, headers: { 'content-type': 'application/json', authorization: `JWT ${tokens[who]}` }, ...(body ? { body: JSON.stringify(body) } : {}) })
  const text = await answer.text()
  return { status: answer.status, text, id: text.startsWith('{"doc":') ? (JSON.parse(text) as { doc: { id: string } }).doc.id : '' }
}

const versionsOf = async (concept: HeldConcept, id: string) => (await payload.findVersions({ collection: concept, where: { parent: { equals: id } }, limit: 100, overrideAccess: true })).docs.map((version) => version.id)

/** Every way to be told something of a document, by name. */
async function answersAbout(who: string, concept: HeldConcept, id: string): Promise<[string, string][]> {
  const told: [string, string][] = []
  const add = async (what: string, answer: Promise<{ text: string }>) => told.push([what, (await answer).text])
  const path = `/api/${concept}/${id}`
  await add('read', ask(who, 'GET', `${path}?depth=3&locale=all`))
  await add('read as a draft', ask(who, 'GET', `${path}?draft=true&depth=2&showHiddenFields=true`))
  await add('list', ask(who, 'GET', `/api/${concept}?limit=0&depth=2`))
  await add('list drafts', ask(who, 'GET', `/api/${concept}?limit=0&draft=true&trash=true&locale=all&depth=0`))
  await add('named by another', ask(who, 'GET', `/api/events/${naming.live}?draft=true&depth=3`))
  await add('versions', ask(who, 'GET', `/api/${concept}/versions?limit=0&depth=2&where[parent][equals]=${id}`))
  await add('publication', ask(who, 'GET', `${path}/publication`))
  await add('preview', ask(who, 'GET', `/preview/${concept}/${id}`))
  const copy = await ask(who, 'POST', `${path}/duplicate`, {})
  await add('copy', Promise.resolve(copy))
  if (copy.id) {
    await add('one’s copy', ask(who, 'GET', `/api/${concept}/${copy.id}?draft=true&depth=2&locale=all`))
    await add('versions of one’s copy', ask(who, 'GET', `/api/${concept}/versions?where[parent][equals]=${copy.id}&depth=2`))
  }
  for (const version of await versionsOf(concept, id)) {
    await add('version', ask(who, 'GET', `/api/${concept}/versions/${version}?depth=2`))
    await add('restore', ask(who, 'POST', `/api/${concept}/versions/${version}?draft=true`))
    const segments = ['collections', concept, id, 'versions', version]
    await add('compare', askServerFunction(site, tokens[who] ?? '', 'render-document', { collectionSlug: concept, docID: id, drawerSlug: 'a', paramsOverride: { segments }, searchParams: {}, versions: { disableGutter: false } }))
  }
  await add('copy to another language', askServerFunction(site, tokens[who] ?? '', 'copy-data-from-locale', { collectionSlug: concept, docID: id, fromLocale: 'fr', toLocale: 'en', overrideData: true }))
  await add('form', askServerFunction(site, tokens[who] ?? '', 'render-document', { collectionSlug: concept, docID: id, initialData: {}, drawerSlug: 'a', paramsOverride: { segments: ['collections', concept, id] } }))
  await add('write', ask(who, 'PATCH', `${path}?draft=true&depth=2`, { [held[concept].title]: `public-A-${concept}-live` }))
  await add('refused write', ask(who, 'PATCH', `${path}?draft=true&depth=2`, { [held[concept].title]: 'x', updatedAt: '2020-01-01T00:00:00.000Z' }))
  await add('set aside', ask(who, 'GET', '/admin/set-aside'))
  for (const house of ['A', 'B'] as const) await add('export', ask(who, 'GET', `/api/organisations/${houses[house].organisation}/export`))
  await add('delete', ask(who, 'DELETE', path))
  return told
}

const tells = (answers: [string, string][]) => [...new Set(answers.filter(([, text]) => text.includes(secret)).map(([what]) => what))].sort()

it.each(outsiders)('they are in no answer to a %s', async (who) => {
  for (const concept of hiding()) for (const state of ['live', 'pending'] as const) expect([concept, state, tells(await answersAbout(who, concept, houses.A[concept][state]))]).toEqual([concept, state, []])
}, 300_000)

it('there are such fields, and whoever keeps the record reads them over these ways', async () => {
  expect(hiding()).toEqual(['speakers', 'organisations', 'communiques'])
  for (const concept of hiding()) {
    const found = tells(await answersAbout('contributor of A', concept, houses.A[concept].pending))
    expect([concept, readable.filter((what) => !found.includes(what))]).toEqual([concept, []])
  }
}, 300_000)

// Payload answers who makes something before it is noted whose it is, and the last that is brought back is from before there were secrets.
const readable = ['compare', 'export', 'list', 'list drafts', 'one’s copy', 'read', 'read as a draft', 'restore', 'version', 'versions', 'versions of one’s copy']

it('whoever does not see them does not take them away by saving the rest', async () => {
  const { id } = await payload.create({
    collection: 'organisations',
    data: { name: 'Radio', kind: 'media', owner: houses.A.organisation, pressContacts: [{ name: secret, visibleUntil: '2020-01-01' }, { name: 'Old' }], _status: 'published' },
    overrideAccess: true,
  })
  const { pressContacts } = JSON.parse((await ask('publisher of B', 'GET', `/api/organisations/${id}?depth=0`)).text) as { pressContacts: { id: string }[] }
  expect(pressContacts).toHaveLength(1)
  const rows = [{ ...pressContacts[0], name: 'New' }, { name: 'Another' }]
  expect((await ask('publisher of B', 'PATCH', `/api/organisations/${id}`, { pressContacts: rows, _status: 'published' })).status).toBe(200)
  const names = async (who: string) => ((JSON.parse((await ask(who, 'GET', `/api/organisations/${id}?depth=0`)).text)) as { pressContacts: { name: string }[] }).pressContacts.map(({ name }) => name)
  expect([await names('contributor of A'), await names('publisher of B')]).toEqual([['New', 'Another', secret], ['New', 'Another']])
})
