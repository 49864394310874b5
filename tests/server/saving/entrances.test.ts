import sharp from 'sharp'
import { eventAddress, facts, plain } from '../../cast/facts'
import { createDatabase, type SuiteDatabase } from '../../support/database'
import { administratorOf } from '../../support/comeIn'
import { startSite, type Site } from '../../support/site'

// What one act does to every entrance of the public: page, lists, GraphQL, files.

let database: SuiteDatabase
let site: Site
let authorization: string

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, demo: true })
  authorization = (await administratorOf(site)).headers.authorization
}, 120_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const admin = async (method: string, path: string, body?: object | FormData) => {
  const json = body && !(body instanceof FormData)
  const answer = await site.get(path, {
    method,
    headers: { authorization, ...(json ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: json ? JSON.stringify(body) : (body) } : {}),
  })
  return { status: answer.status, ...((await answer.json()) as { doc: { id: string; filename: string; sizes: Record<string, { filename: string | null }> }; docs: { id: string }[]; errors: unknown }) }
}

const strangersQuestion = `query Day($slug: String!, $locale: Locale) { event(slug: $slug, locale: $locale) {
  kind title summary startsAt endsAt audience organisers { name } supporters { mention organisation { name } }
  venue { name acronym street city department } price { kind note } booking { policy provider by { name } }
  topics { kind title summary case { court filedIn claimantCount } } communiques { kind title signatories { organisation { name } } }
  sessions { kind title startsAt endsAt body(format: TEXT) parts { text }
    participations { role name speaker { name } placeholder { kind organisation { name } } affiliations { words language organisation { name } campaign { title } } } }
} }`

const idOf = async (title: string) => (await admin('GET', `/api/events?where[title][like]=${encodeURIComponent(title)}&depth=0`)).docs[0]?.id ?? ''

const ask = async (query: string) => ((await (await site.get(`/api/graphql?query=${encodeURIComponent(query)}`)).json()) as { data: unknown }).data

const statusOf = async (path: string) => (await site.get(path)).status

it.each(['FR', 'EN'] as const)('gives a stranger every fact of 18 January 2025 in one question (%s)', async (locale) => {
  const answer = await site.get('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: strangersQuestion, variables: { slug: eventAddress.fr.split('/').at(-1), locale } }),
  })
  const text = plain(JSON.stringify(await answer.json()))
  const wanted = [...facts.both, ...facts.asData, ...(locale === 'FR' ? facts.titles.fr : facts.titles.en)]
  expect(wanted.filter((fact) => !text.includes(plain(fact)))).toEqual([])
})

it('moves an address: the old one leads to the new one on the page, and the API knows both', async () => {
  const id = await idOf('permanence papier')
  const old = ((await ask(`{ event(id: "${id}") { slug } }`)) as { event: { slug: string } }).event.slug
  expect((await admin('PATCH', `/api/events/${id}`, { slug: 'permanence-papier' })).status).toBe(200)
  const answer = await site.get(`/evenements/${old}`)
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/evenements/permanence-papier'])
  expect(await ask(`{ event(slug: "${old}") { slug url } }`)).toEqual({ event: { slug: 'permanence-papier', url: `${site.origin}/evenements/permanence-papier` } })
  expect(await statusOf('/en/events/permanence-papier')).toBe(200)
})

it('un-publishes: the page is gone, the lists and the API do not know it', async () => {
  const id = await idOf('conférence au téléphone')
  const { event } = (await ask(`{ event(id: "${id}") { slug title } }`)) as { event: { slug: string; title: string } }
  const publicly = async () => [
    await statusOf(`/evenements/${event.slug}`),
    (await (await site.get('/evenements')).text()).includes('conférence au téléphone'),
    (await (await site.get('/')).text()).includes('conférence au téléphone'),
    await ask(`{ event(slug: "${event.slug}") { title } }`),
  ]
  expect(await publicly()).toEqual([200, true, true, { event: { title: event.title } }])
  await admin('PATCH', `/api/events/${id}`, { _status: 'draft' })
  expect(await publicly()).toEqual([404, false, false, { event: null }])
})

describe('a picture', () => {
  const upload = async (data: Buffer, type: string, words: object) => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(data)], { type }), 'holiday in my street.jpg')
    form.append('_payload', JSON.stringify(words))
    return admin('POST', '/api/media', form)
  }
  const photo = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#27c' } }).withExif({ IFD0: { Copyright: 'secret place' } }).jpeg().toBuffer()

  it('needs a sentence for those who do not see it, unless it is decorative', async () => {
    expect(await upload(await photo(), 'image/jpeg', {})).toMatchObject({
      status: 400,
      errors: [{ data: { errors: [{ path: 'alt', message: 'Décrivez l’image en une phrase, ou dites qu’elle est décorative.' }] } }],
    })
    expect(await upload(await photo(), 'image/jpeg', { decorative: true })).toMatchObject({ status: 201 })
  })

  it('is served only while something public shows it, without its hidden data, under a name nobody can guess', async () => {
    const { doc } = await upload(await photo(), 'image/jpeg', { alt: 'A blue rectangle' })
    expect(doc.filename).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    expect(await statusOf(`/media/${doc.filename}`)).toBe(404)
    const id = await idOf('journée d’étude')
    expect((await admin('PATCH', `/api/events/${id}`, { image: doc.id, _status: 'published' })).status).toBe(200)
    const file = await site.get(`/media/${doc.filename}`)
    const bytes = Buffer.from(await file.arrayBuffer())
    expect([file.status, file.headers.get('content-type'), file.headers.get('x-content-type-options'), bytes.includes('secret place')]).toEqual([200, 'image/jpeg', 'nosniff', false])
    expect(await statusOf(`/media/${doc.sizes.avif480?.filename}`)).toBe(200)
    expect(await statusOf(`/api/media/file/${doc.filename}`)).toBe(403)
    const { slug } = ((await ask(`{ event(id: "${id}") { slug } }`)) as { event: { slug: string } }).event
    expect(await (await site.get(`/evenements/${slug}`)).text()).toContain('alt="A blue rectangle"')
    await admin('PATCH', `/api/events/${id}`, { image: null, _status: 'published' })
    expect(await statusOf(`/media/${doc.filename}`)).toBe(404)
  })

  it.each([
    ['a drawing that can hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
    ['a page that calls itself a picture', Buffer.from('<!doctype html><script>alert(1)</script>'), 'image/jpeg'],
  ])('is not %s', async (_what, data, type) => {
    expect((await upload(data, type, { alt: 'Anything' })).status).toBe(400)
  })
})
