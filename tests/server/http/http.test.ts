import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createDatabase, type SuiteDatabase } from '../../support/database'
import { type Site, startSite } from '../../support/site'
import { sentByHand } from '../../support/sentByHand'

// What the server promises of every public answer, whatever the page.

let database: SuiteDatabase
let site: Site

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
}, 60_000)

afterAll(async () => {
  await site.stop()
  await database.drop()
})

const anywhere = ['/', '/en', '/evenements', '/nothing-here', '/en/nothing-here', '/404', '/500', '/_error', '/_next/data/x/home.json', '/_next/image?url=%2Fa&w=64&q=75', '/%', '/%E0%A4%A', '/event', '//example.org/', '/media/nothing.png']

test.each(anywhere)('%s: no script, no cookie, nothing from elsewhere, and protected', async (target) => {
  const answer = await site.get(target)
  const body = await answer.text()
  expect(body).not.toMatch(/<script|_next\/static/)
  expect(body).not.toMatch(/(src|href)="(https?:)?\/\/(?!localhost)[^"]*\.(css|js|png|webp|woff2?)/)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=()') as string,
  })
  expect(answer.headers.getSetCookie()).toEqual([])
  expect(answer.headers.get('x-powered-by')).toBeNull()
})

test.each([
  ['/', 200],
  ['/nothing-here', 404],
  ['/404', 404],
  ['/_next/data/x/home.json', 404],
  ['/%', 404],
  ['/media/nothing.png', 404],
  ['/healthz', 200],
  ['/readyz', 200],
])('%s answers %i', async (target, status) => {
  expect((await site.get(target)).status).toBe(status)
})

test('a slash too many leads to the one address', async () => {
  const answer = await site.get('/evenements/?q=1')
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/evenements?q=1'])
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('pages take no %s', async (method) => {
  const answer = await site.get('/', { method })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('nothing in a request makes Next answer something else than the page', async () => {
  const plain = await (await site.get('/')).text()
  const steered = await site.get('/?__nextDataReq=1&_rsc=1', { headers: { 'x-nextjs-data': '1', rsc: '1', cookie: '__prerender_bypass=1', 'x-middleware-subrequest': 'x' } })
  expect(await steered.text()).toBe(plain)
})

test.each(['/evenements?apres=garbage', '/en/events?after=garbage', '/communiques?apres=%00', '/archives?apres=eyJ9', '/collectifs?apres=-1'])('%s is nowhere, in words', async (target) => {
  const answer = await site.get(target)
  expect([answer.status, /<h1[^>]*>(Cette page n’existe pas|This page does not exist)/.test(await answer.text())]).toEqual([404, true])
})

describe('nothing in a request leads to another host', () => {
  const elsewhere = 'elsewhere.example'
  test.each([
    ...['', '/', '/admin/', '/admin', '/admin/login/', '/admin/collections/events', '/api/', '/api/events/', '/evenements/', '//admin/', '/\\admin/', '/_next/', '/media/'].map((path) => `http://${elsewhere}${path}`),
    `//${elsewhere}/admin/`, `//${elsewhere}/evenements/`, `/\\${elsewhere}/`, `https://${elsewhere}/evenements/`, `/admin//${elsewhere}/`, `/evenements//${elsewhere}/`, '/admin/', '/admin', '/admin/logout', '/evenements/',
  ])('GET %s', async (target) => {
    for (const headers of [{ host: 'localhost' }, { host: elsewhere, 'x-forwarded-host': elsewhere, forwarded: `host=${elsewhere}`, 'x-forwarded-prefix': `//${elsewhere}` }]) {
      const answer = await sentByHand(site.origin, `GET ${target} HTTP/1.1`, headers)
      expect(answer.match(/^location: .*$/gim)?.filter((line) => line.includes(elsewhere)) ?? []).toEqual([])
      expect(answer).not.toMatch(new RegExp(`(href|src|action|content)="[^"]*//${elsewhere}`))
    }
  })
})

describe('what is said to members', () => {
  test.each(['/api/users/me', '/api/events', '/api/nothing', '/admin', '/admin/login', '/api/access', '/preview/events/00000000-0000-7000-8000-000000000000'])('%s is kept by nobody on the way', async (target) => {
    expect((await site.get(target)).headers.get('cache-control')).toMatch(/\bno-store\b/)
  })

  test('comes with a policy of its own for each answer, under which nothing foreign runs', async () => {
    const [one, two] = [await site.get('/admin/login'), await site.get('/admin/login')]
    const policy = one.headers.get('content-security-policy') ?? ''
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? []
    expect(policy).toBe(
      `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'`,
    )
    expect(two.headers.get('content-security-policy')).not.toContain(nonce)
    const scripts = (await one.text()).match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(3)
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
  })
})

test('who comes over TLS once does so for a year; nobody is told so where there is none', async () => {
  const secure = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { SITE_URL: 'https://deconcert.example' } })
  const told = async (where: Site) => Promise.all(['/', '/admin/login', '/api/graphql?query={site{name}}', '/nothing-here'].map(async (target) => (await where.get(target)).headers.get('strict-transport-security')))
  expect([await told(secure), await told(site)]).toEqual([Array(4).fill('max-age=31536000'), Array(4).fill(null)])
  await secure.stop()
}, 60_000)

test('the style sheet is found under its own name, compressed, and kept for ever', async () => {
  const [, href = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(await (await site.get('/')).text()) ?? []
  const answer = await site.get(href, { headers: { 'accept-encoding': 'br' } })
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  })
})

test('pages are compressed for whoever asks', async () => {
  expect((await site.get('/', { headers: { 'accept-encoding': 'gzip' } })).headers.get('content-encoding')).toBe('gzip')
})

test('the explorer has scripts, all from our own files', async () => {
  const answer = await site.get('/developpeurs/graphiql')
  const [, script = ''] = /<script src="(\/[^"]+)"/.exec(await answer.text()) ?? []
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
  expect((await site.get(script)).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

test('a file that nothing public shows is not served, whatever lies in the folder', async () => {
  mkdirSync(site.mediaDir, { recursive: true })
  writeFileSync(path.join(site.mediaDir, 'planted.png'), 'x')
  expect((await site.get('/media/planted.png')).status).toBe(404)
  expect((await site.get('/media/..%2fdata%2fsecret')).status).toBe(404)
})

test.each([
  ['announced', { 'content-length': String(200 * 1024) }],
  ['unannounced', { 'transfer-encoding': 'chunked' }],
])('a question that is too long is refused, its length %s', async (_how, headers) => {
  const answer = await sent(headers, 'x'.repeat(200 * 1024))
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
})

/** Sends a POST to the API by hand and gives the beginning of the answer. */
function sent(headers: Record<string, string>, body: string): Promise<string> {
  const chunked = 'transfer-encoding' in headers
  return sentByHand(site.origin, 'POST /api/graphql HTTP/1.1', { host: 'localhost', 'content-type': 'application/json', ...headers }, chunked ? `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` : body)
}
