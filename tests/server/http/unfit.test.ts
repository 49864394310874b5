import type { FlattenedField, SanitizedConfig } from 'payload'
import { mailOf, password, type Collective } from '../../cast/twoCollectives'
import { standingCollectives } from '../../cast/openTwoCollectives'
import { comeIn } from '../../support/comeIn'
import type { SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'
import { seed, some } from '../../support/thoroughness'

// Whatever is asked and whatever is sent, nothing fails: what is not as it should be is refused with 400, a stable code and a sentence.

let database: SuiteDatabase
let site: Site
let config: SanitizedConfig
let houses: { A: Collective; B: Collective }
const tokens: Record<string, string> = {}

beforeAll(async () => {
  ;({ database, houses } = await standingCollectives())
  config = await (await import('../../../payload.config')).default
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of ['publisher of A', 'administrator']) tokens[name] = (await comeIn(site, { email: mailOf(name), password })).headers.authorization
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

type Told = { status: number; code: string | null; hasSentence: boolean }

async function told(answer: Response): Promise<Told> {
  const text = await answer.text()
  const { errors } = (text.startsWith('{') ? JSON.parse(text) : {}) as { errors?: { message?: string; data?: { code?: string } }[] }
  return { status: answer.status, code: errors?.[0]?.data?.code ?? null, hasSentence: Boolean(errors?.[0]?.message) }
}

const ask = async (who: string, path: string, init: RequestInit = {}) => told(await site.get(path, { ...init, headers: { authorization: tokens[who] ?? '', ...init.headers } }))
const send = (method: string, path: string, body: unknown, who = 'publisher of A') => ask(who, path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

/** What is no answer and no refusal that a program understands. */
const isWrong = ({ status, code, hasSentence }: Told) => status >= 500 || (status === 400 && (code === null || !hasSentence))

/** Names of everything that can be asked for, within groups and rows, and of what is named there. */
function pathsOf(fields: FlattenedField[], deep = 0): string[] {
  return fields.flatMap((field) => {
    const inner = 'flattenedFields' in field && deep < 3 ? pathsOf(field.flattenedFields, deep + 1).map((name) => `${field.name}.${name}`) : []
    const named = field.type === 'relationship' || field.type === 'upload' || field.type === 'join' ? [`${field.name}.id`, `${field.name}.updatedAt`, `${field.name}.nothing`] : []
    return [field.name, ...inner, ...named]
  })
}

const operators = ['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'like', 'not_like', 'contains', 'greater_than', 'less_than_equal', 'near', 'within', 'intersects', 'nothing']
const hostile = ['', 'null', 'x', '-1', '1e400', '9'.repeat(30), '2025-13-45', 'true', '%', "'", '\\', '{"a":1}', '[', 'é'.repeat(3000), 'NaN', '+020000-01-01T00:00:00Z', '00000000-0000-7000-8000-000000000000', '\u202e', '1,2', '\u0000']

async function inTurn<One>(many: One[], tries: (one: One) => Promise<void>): Promise<void> {
  const left = [...many]
  await Promise.all(Array.from({ length: 6 }, async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await tries(one)
  }))
}

it(`every filter and every order over every field of every collection, of versions too, is answered or refused (SEED=${seed})`, async () => {
  const questions: string[] = []
  let turn = 0
  for (const { slug, flattenedFields, versions } of config.collections.filter(({ slug }) => !slug.startsWith('payload-'))) {
    for (const path of ['id', 'nothing', ...pathsOf(flattenedFields)]) {
      questions.push(`/api/${slug}?limit=1&depth=0&sort=-${path}`)
      for (const operator of operators) {
        const value = encodeURIComponent(hostile[turn++ % hostile.length] ?? '')
        questions.push(`/api/${slug}${turn % 3 === 0 ? '/count' : ''}?limit=1&depth=0&draft=${turn % 2 === 0}&where[${path}][${operator}]=${value}`)
        if (versions && turn % 5 === 0) questions.push(`/api/${slug}/versions?limit=1&depth=0&where[version.${path}][${operator}]=${value}`)
      }
    }
  }
  const wrong: [string, Told][] = []
  let refused = 0
  const asked = some(questions, 800)
  await inTurn([...asked], async (question) => {
    const answer = await ask('administrator', question)
    if (answer.status === 400) refused += 1
    if (isWrong(answer)) wrong.push([question, answer])
  })
  expect(wrong.slice(0, 40)).toEqual([])
  // Neither all nor nothing is refused.
  expect(questions.length).toBeGreaterThan(4000)
  expect(refused).toBeGreaterThan(asked.length / 4)
  expect(refused).toBeLessThan(asked.length)
}, 300_000)

it.each([
  '/api/events?where[createdAt][like]=x', '/api/events?where[_status][like]=d', '/api/events?where[or]=x', '/api/events?where[and][0]=x', '/api/events?where=x', '/api/events?where[title]=x',
  '/api/events?where[title][equals][a]=x', '/api/events?where={"title":1}', '/api/events?sort=nothing', '/api/events?sort=sessions', '/api/events?sort=,', '/api/events?joins[nothing][limit]=1',
  '/api/events?joins[sessions][where][createdAt][like]=x', '/api/events?joins[sessions][sort]=nothing', '/api/events?limit[a]=1', '/api/events?%00=1', '/api/events?locale=%00',
  '/api/events/not-an-id?x=%00', `/api/events?where${'[and][0]'.repeat(40)}[title][equals]=x`, '/api/events/versions?where[version.createdAt][like]=x',
])('%s is refused', async (path) => expect(await ask('publisher of A', path)).toEqual({ status: 400, code: expect.stringMatching(/^[A-Z_]+$/) as string, hasSentence: true }))

it.each([
  '/api/events?limit=x', '/api/events?limit=-1', '/api/events?limit=1e9', '/api/events?page=x', '/api/events?page=-1', '/api/events?page=99999999999', '/api/events?depth=x', '/api/events?depth=-4', '/api/events?depth=99', '/api/events?locale=xx', '/api/events?locale[a]=fr',
  '/api/events?fallback-locale=xx', '/api/events?select[nothing]=true', '/api/events?select[title]=x', '/api/events?select=x', '/api/events?populate[nothing]=x', '/api/events?populate[venues][name]=x', '/api/events?populate=x', '/api/events?joins=x', '/api/events?joins=false',
  '/api/events?draft=x', '/api/events?trash=x', '/api/events?pagination=x', '/api/events/%00', '/api/events/../users', '/api/nothing', '/api/events/x/y/z', '/api/globals/nothing', '/api/globals/site-settings?depth=x', '/api/globals/site-settings/versions?where[version.name][like]=%00',
  '/api/access?x[y]=1', '/api/users/me?depth=x', '/api/collaborations?where[event][in]=x,y', '/api/set-aside/x', '/api/outbox/x', '/api/journal?from=x', '/api/journal?before=x&from=2025-99-99', '/api/payload-preferences/%00', '/api/media/file/%00', '/api/organisations/x/export', '/api/events/x/publication', '/api/events/x/withdrawal', '/api/events/x/notices',
])('%s is no failure', async (path) => {
  for (const who of ['publisher of A', 'administrator']) expect([who, await ask(who, path)].filter((one) => typeof one === 'object' && isWrong(one))).toEqual([])
})

it.each(['/api/events/%', '/api/events/%ff', '/api/%c0%ae'])('%s is no address', async (path) => expect((await ask('administrator', path)).status).toBe(400))

describe('a body', () => {
  const path = () => `/api/events/${houses.A.events.drafted}?draft=true`
  const raw = (method: string, body: BodyInit | undefined, type: string | null, to = path()) => ask('publisher of A', to, { method, ...(body === undefined ? {} : { body }), ...(type === null ? {} : { headers: { 'content-type': type } }) })

  it.each([
    ['url-encoded', 'title=x', 'application/x-www-form-urlencoded', 'JSON_ONLY'],
    ['plain text', 'title', 'text/plain', 'JSON_ONLY'],
    ['of no type', new Uint8Array([1, 2]), null, 'JSON_ONLY'],
    ['that is no JSON', '{"title":', 'application/json', 'NOT_JSON'],
    ['that is a list', '[]', 'application/json', 'NOT_AN_OBJECT'],
    ['that is a text', '"x"', 'application/json', 'NOT_AN_OBJECT'],
    ['that is null', 'null', 'application/json', 'NOT_AN_OBJECT'],
    ['with the character zero in a name', '{"x\\u0000":1}', 'application/json', 'NOT_A_TEXT'],
    ['that is not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'application/json', 'NOT_A_TEXT'],
    ['a thousand levels deep', `{"body":${'['.repeat(1000)}${']'.repeat(1000)}}`, 'application/json', 'TOO_DEEP'],
    ['that is a form cut off', '--a\r\nContent-Disposition: form-data; name="x"\r\n\r\n', 'multipart/form-data; boundary=a', 'NOT_A_FORM'],
    ['that is a form without its boundary', 'x', 'multipart/form-data', 'NOT_A_FORM'],
  ])('%s is refused', async (_what, body, type, code) => {
    for (const [method, to] of [['PATCH', path()], ['POST', '/api/events?draft=true'], ['POST', '/api/media'], ['POST', '/api/users/login']] as const) {
      expect([method, to, await raw(method, body, type, to)]).toEqual([method, to, { status: 400, code, hasSentence: true }])
    }
  })

  it.each(['\\u0000', '\\ud800'])('with %s in a text is refused, in a document by the field', async (sign) => {
    const body = `{"title":"x${sign}","summary":"x","email":"x${sign}","password":"x"}`
    const codes: Record<string, unknown> = {}
    for (const [method, to] of [['PATCH', path()], ['POST', '/api/events?draft=true'], ['POST', '/api/users/login'], ['POST', '/api/payload-preferences/x'], ['POST', '/api/collaborations/invite']] as const) {
      codes[`${method} ${to.split('/')[2]}`] = await raw(method, body, 'application/json', to)
    }
    const [byField, whole] = ['INVALID', 'NOT_A_TEXT'].map((code) => ({ status: 400, code, hasSentence: true }))
    expect(codes).toEqual({ 'PATCH events': byField, 'POST events?draft=true': byField, 'POST users': whole, 'POST payload-preferences': whole, 'POST collaborations': whole })
  })

  it('that is empty says nothing, and nothing fails', async () => {
    const answers = [await raw('PATCH', undefined, null), await raw('PATCH', '', 'application/json'), await raw('POST', '', null, '/api/users/login'), await raw('POST', undefined, null, '/api/media')]
    expect(answers.filter(isWrong)).toEqual([])
  })

  it('of every field is saved or refused, whatever stands where', async () => {
    const values: unknown[] = ['x', '', null, -1, 1e300, true, [], {}, [null], [[]], [{}], [1], { a: 1 }, '2025-13-45', '9'.repeat(400), { id: 'x' }, { relationTo: 'x', value: 1 }, { root: 1 }, { root: { type: 'root', children: [null] } }, { fr: {}, en: [] }, 'é'.repeat(20_000)]
    const tries: [path: string, data: Record<string, unknown>][] = []
    let turn = 0
    // Each field is given some of them; each kind of field meets them all.
    const some = () => ((turn += 1), [0, 5, 10, 15].map((at) => values[(turn + at) % values.length]))
    for (const { slug, fields, flattenedFields } of config.collections) {
      if (slug.startsWith('payload-')) continue
      const id = (houses.A as unknown as Record<string, { drafted?: string } | undefined>)[slug]?.drafted
      const write = (data: (value: unknown) => Record<string, unknown>) => tries.push(...some().map((value): [string, Record<string, unknown>] => [id ? `/api/${slug}/${id}?draft=true` : `/api/${slug}?draft=true`, data(value)]))
      for (const { name } of flattenedFields) if (name !== '_status') write((value) => ({ [name]: value }))
      for (const field of fields) {
        if (field.type !== 'array' && !(field.type === 'group' && 'name' in field)) continue
        for (const inner of field.fields) if ('name' in inner && inner.name) write((value) => ({ [field.name]: field.type === 'array' ? [{ [inner.name]: value }] : { [inner.name]: value } }))
      }
    }
    const wrong: [string, string, Told][] = []
    await inTurn(tries, async ([to, data]) => {
      const answer = await send(/\/[0-9a-f-]{36}/.test(to) ? 'PATCH' : 'POST', to, data)
      if (answer.status >= 500) wrong.push([to, JSON.stringify(data).slice(0, 100), answer])
    })
    expect(tries.length).toBeGreaterThan(700)
    expect(wrong.slice(0, 30)).toEqual([])
  }, 600_000)
})

describe('an upload', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')
  const upload = (file: Blob | string | null, { name = 'a.png', words = '{"alt":"x"}' }: { name?: string; words?: string | null } = {}) => {
    const form = new FormData()
    if (typeof file === 'string') form.append('file', file)
    else if (file) form.append('file', file, name)
    if (words !== null) form.append('_payload', words)
    return ask('publisher of A', '/api/media', { method: 'POST', body: form })
  }
  const picture = () => new Blob([new Uint8Array(png)], { type: 'image/png' })

  it.each([
    ['of an empty file', () => upload(new Blob([], { type: 'image/png' })), 'INVALID'],
    ['of a text instead of a file', () => upload('x'), 'REFUSED'],
    ['with words that are no JSON', () => upload(picture(), { words: '{' }), 'NOT_A_FORM'],
    ['with words that are a list', () => upload(picture(), { words: '[]' }), 'INVALID'],
    ['with a NUL in the name of the file', () => upload(picture(), { name: 'a\u0000.png' }), 'NOT_A_FORM'],
    ['with a NUL in its words', () => upload(picture(), { words: '{"alt":"x\\u0000"}' }), 'INVALID'],
    ['as JSON', () => send('POST', '/api/media', { alt: 'x', file: 'x' }), 'INVALID'],
    ['where none belongs', () => {
      const form = new FormData()
      form.append('file', picture(), 'a.png')
      return ask('publisher of A', '/api/events?draft=true', { method: 'POST', body: form })
    }, 'NO_FILE_HERE'],
  ])('%s is refused', async (_what, tries, code) => expect(await tries()).toEqual({ status: 400, code, hasSentence: true }))

  it.each([
    ['a picture cut off', () => upload(new Blob([new Uint8Array(png.subarray(0, 40))], { type: 'image/png' }))],
    ['words alone', () => upload(null)],
    ['a very long name', () => upload(picture(), { name: `${'a'.repeat(3000)}.png` })],
    ['no words', () => upload(picture(), { words: null })],
  ])('of %s is no failure', async (_what, tries) => expect((await tries()).status).toBeLessThan(500))

  it('as it should be is kept', async () => expect((await upload(picture())).status).toBe(201))
})

it.each([
  ['authorization', 'JWT x'], ['authorization', 'users API-Key x'], ['authorization', 'Bearer '], ['cookie', 'payload-token=%'], ['cookie', 'payload-token=a.b.c'], ['accept-language', '\u00ff'.repeat(2000)],
  ['x-payload-http-method-override', 'NOTHING'], ['x-http-method-override', 'GET'], ['content-type', ';;;'], ['content-type', 'application/json; charset=nothing'], ['if-none-match', '"'.repeat(3000)], ['range', 'bytes=9-1'],
])('no header makes anything fail: %s: %s', async (name, value) => {
  for (const [method, path] of [['GET', '/api/events'], ['POST', '/api/events'], ['GET', '/admin'], ['GET', '/']] as const) {
    const { status } = await site.get(path, { method, headers: { authorization: tokens['publisher of A'] ?? '', [name]: value }, ...(method === 'POST' ? { body: '{}' } : {}) })
    expect({ method, path, status, broken: status >= 500 }).toEqual({ method, path, status, broken: false })
  }
})
