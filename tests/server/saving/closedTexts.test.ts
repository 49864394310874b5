import { administratorOf } from '../../support/comeIn'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'

// A document that asks other hosts for something, or dresses the screen of whoever opens it, by every way in and out.

let database: SuiteDatabase
let site: Site
let headers: Record<string, string>

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  headers = { ...(await administratorOf(site)).headers, 'content-type': 'application/json', 'accept-language': 'fr' }
}, 120_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

type Answer = { doc: Venue; docs: { version: Venue }[]; errors?: { data?: { errors?: { path: string; message: string }[] } }[] }
type Venue = { id: string; directions: object }

const say = async (method: string, path: string, body?: object | string) => {
  const answer = await site.get(`/api/venues${path}`, { method, headers, ...(body ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}) })
  return { status: answer.status, ...((await answer.json()) as Answer & Venue) }
}

const style = 'position:fixed;inset:0;background:url(//canary.example/x)'
const hostile = (words: string) => ({
  root: {
    type: 'root', style, format: 'canary', indent: 9, version: 1, direction: 'ltr', className: 'canary',
    children: [
      { type: 'paragraph', style, format: 'center', indent: 40, version: 1, direction: 'ltr', textFormat: 1, textStyle: style, canary: 1, children: [{ type: 'text', text: words, style, format: 99, detail: 3, mode: 'token', version: 1, id: 'canary' }] },
      { type: 'upload', relationTo: 'media', value: 'canary', fields: { style }, children: [] },
      { type: 'link', version: 3, fields: { linkType: 'custom', url: 'https://example.org/', newTab: false, style, rel: 'canary' }, children: [] },
    ],
  },
})
const harmless = (words: string) => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: 'ltr',
    children: [
      { type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 1, textStyle: '', children: [{ type: 'text', text: words, style: '', format: 3, detail: 0, mode: 'normal', version: 1 }] },
      {
        type: 'paragraph', format: '', indent: 0, version: 1, direction: null, textFormat: 0, textStyle: '',
        children: [{ type: 'link', format: '', indent: 0, version: 3, direction: null, fields: { linkType: 'custom', url: 'https://example.org/', newTab: false }, children: [] }],
      },
    ],
  },
})
const venue = (words: string) => ({ name: words, city: 'Grenoble', directions: hostile(words) })

const inDatabase = () =>
  connected(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ all: string }>('select (select json_agg(l)::text from venues_locales l) || (select json_agg(l)::text from _venues_v_locales l) as all')
    return rows[0]?.all ?? ''
  })

it.each([
  ['a draft', '?draft=true'],
  ['a published document', '?draft=false'],
])('%s keeps only what we draw, in the database too', async (_what, query) => {
  const { status, doc } = await say('POST', `${query}&depth=0`, venue('écrit'))
  expect([status, doc.directions]).toEqual([201, harmless('écrit')])
  const changed = await say('PATCH', `/${doc.id}${query}&depth=0`, { directions: hostile('changé') })
  expect([changed.status, changed.doc.directions]).toEqual([200, harmless('changé')])
  expect([(await inDatabase()).includes('changé'), (await inDatabase()).includes('canary')]).toEqual([true, false])
})

it('all languages at once keep only what we draw', async () => {
  const { doc } = await say('POST', '?draft=true', venue('un'))
  await say('PATCH', `/${doc.id}?draft=true&locale=all`, { directions: { fr: hostile('deux'), en: hostile('two') } })
  expect((await inDatabase()).includes('canary')).toBe(false)
})

it('what was stored before is read without the rest: document, versions, what is brought back', async () => {
  const { doc } = await say('POST', '?draft=true&depth=0', venue('ancien'))
  await connected(database.ownerUrl, async (owner) => {
    await owner.query('update venues_locales set directions = $1 where _parent_id = $2', [hostile('ancien'), doc.id])
    await owner.query('update _venues_v_locales set version_directions = $1 where _parent_id in (select id from _venues_v where parent_id = $2)', [hostile('ancien'), doc.id])
  })
  expect((await inDatabase()).includes('canary')).toBe(true)
  expect((await say('GET', `/${doc.id}?draft=true&depth=0`)).directions).toEqual(harmless('ancien'))
  expect((await say('GET', `/${doc.id}?depth=0`)).directions).toEqual(harmless('ancien'))
  expect((await say('GET', `/${doc.id}?draft=true&depth=0&locale=all`)).directions).toEqual({ fr: harmless('ancien') })
  expect((await say('GET', `/versions?where[parent][equals]=${doc.id}&depth=0`)).docs.map(({ version }) => version.directions)).toEqual([harmless('ancien')])
  await say('PATCH', `/${doc.id}?draft=true`, { name: 'Autrement' })
  expect((await say('POST', `/${doc.id}/duplicate?draft=true&depth=0`, {})).doc.directions).toEqual(harmless('ancien'))
})

it.each<[string, unknown]>([
  ['words', 'du texte'],
  ['a list', [1]],
  ['another editor’s document', { blocks: [{ type: 'paragraph', data: { text: 'x' } }] }],
  ['parts in parts without end', JSON.parse(`{"root":{"children":[${'{"type":"quote","children":['.repeat(45)}${']}'.repeat(45)}]}}`)],
])('%s is no text, and the field says so', async (_what, directions) => {
  const { status, errors } = await say('POST', '?draft=true', { name: 'Rien', directions })
  expect([status, errors?.[0]?.data?.errors]).toEqual([400, [{ path: 'directions', label: 'Comment venir', message: 'Ce texte mis en forme ne peut pas être lu : collez-le sans sa mise en forme.' }]])
})

it('a document that is far too deep is refused', async () => {
  const deep = 20_000
  expect((await say('POST', '?draft=true', `{"name":"Rien","directions":{"root":{"children":[${'{"type":"quote","children":['.repeat(deep)}${']}'.repeat(deep)}]}}}`)).status).toBe(400)
})
