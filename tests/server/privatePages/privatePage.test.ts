import { type Agreeing, openAgreeing } from '../../cast/agreeing'
import { page, pageIn, type PrivatePage, traces } from '../../cast/privatePage'
import { sentByHand } from '../../support/sentByHand'

// The private address of an organisation without members here, over HTTP, as browsers, text browsers and mail scanners open it.

let cast: Agreeing
let { say, rows, letters, organisations } = {} as Agreeing
let event: string
let d: PrivatePage

beforeAll(async () => {
  cast = await openAgreeing({ TRUSTED_PROXIES: '1' })
  ;({ say, rows, letters, organisations } = cast)
  event = cast.houses.A.events.live
}, 180_000)
afterAll(() => cast.close())
beforeEach(() => rows('truncate outbox'))

const asking = (organisation: string, more: object = {}) => ({ event, organisations: [organisation], role: 'co-organiser', ...more })
const idOf = (organisation: string, about = event) => cast.agreementOf(organisation, about)
const organisersOnline = () => cast.organisersOnline(event)

describe('the address', () => {
  it('comes by letter, in an absolute link that is not the panel’s', async () => {
    expect((await say('publisher of A', '/api/collaborations/invite', asking(organisations.D, { message: '<b>Come</b> along & "sing"', deadline: '2099-01-10' })))[0]).toBe(200)
    const [invitation] = await letters()
    expect(invitation).toMatchObject({ kind: 'invitation', address: 'd@cast.example' })
    expect(String(invitation?.letter.link)).toMatch(new RegExp(`^${cast.site.origin}/repondre/[\\w-]{64}$`))
    d = await pageIn(cast, 'd@cast.example')
  })

  it('is not for the lead, who would answer for them; nor for members of other collectives', async () => {
    const path = `/api/collaborations/${await idOf(organisations.D)}/page`
    expect(await say('publisher of A', path)).toEqual([400, 'HAS_ADDRESS'])
    expect(await say('contributor of A', path)).toEqual([403, 'NOT_YOURS'])
    for (const who of ['publisher of B', 'publisher of C', 'visitor']) {
      expect(await say(who, path)).toEqual([404, null])
      expect(await say(who, `${path}/replace`)).toEqual([404, null])
    }
  })

  it('is answered like any unknown page when a letter of it is wrong, or it is another’s', async () => {
    const unknown = await (await cast.site.get('/repondre')).text()
    const [token] = d.path.split('/').slice(-1)
    const wrong = [...'0123'].map((_, at) => `${token?.slice(0, at * 20)}${token?.[at * 20] === 'A' ? 'B' : 'A'}${token?.slice(at * 20 + 1)}`)
    for (const one of [...wrong, 'A'.repeat(64)]) {
      const answer = await cast.site.get(`/repondre/${one}`)
      expect([answer.status, await answer.text()]).toEqual([404, unknown])
    }
    for (const shape of [`${d.path}x`, d.path.slice(0, -1), `${d.path}/`, '/repondre/']) expect((await cast.site.get(shape)).status).not.toBe(200)
  })

  it('is kept by nobody, told to no other site, and brings no script and no cookie', async () => {
    for (const path of [d.path, d.path.replace('/repondre/', '/en/answer/'), `${d.path}/apercu`]) {
      const answer = await cast.site.get(path)
      const html = await answer.text()
      expect({
        path, status: answer.status, cache: answer.headers.get('cache-control'), referrer: answer.headers.get('referrer-policy'), robots: answer.headers.get('x-robots-tag'),
        cookie: answer.headers.get('set-cookie'), scripts: html.match(/<script/g), indexed: /<meta name="robots" content="noindex"/.test(html), canonical: html.match(/canonical|hreflang="x-default"/g),
      }).toEqual({ path, status: 200, cache: 'private, no-store', referrer: 'no-referrer', robots: 'noindex', cookie: null, scripts: null, indexed: true, canonical: null })
    }
  })
})

describe('opening it', () => {
  it('says what is asked, by whom, when, where, with whom and until when, and takes no markup from anybody', async () => {
    const text = await d.text()
    for (const said of ['public-A-events-live', 'public-D', 'samedi 4 mai 2030', 'public-A-venues-live, Lyon', 'public-C', '<b>Come</b> along & "sing"', 'samedi 10 janvier 2099', 'votre nom n’apparaît nulle part'])
      expect(text).toContain(said)
    expect(await d.html()).toContain('&lt;b&gt;Come&lt;/b&gt;')
    expect(await page(cast.site, d.path.replace('/repondre/', '/en/answer/')).text()).toContain('Saturday 4 May 2030')
  })

  it('changes nothing, however often and by whatever it is opened', async () => {
    const before = await traces(cast)
    for (let time = 0; time < 50; time += 1) expect((await cast.site.get(d.path)).status).toBe(200)
    const scanners: [string, Record<string, string>][] = [
      ['HEAD', {}], ['GET', { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' }], ['GET', { 'user-agent': 'Safe-Links scanner' }], ['HEAD', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ]
    for (const [method, headers] of scanners) {
      for (const search of ['', '?act=accept&confirmed=yes', `?act=accept&confirmed=yes&stamp=${await d.stamp()}`]) {
        const answer = await cast.site.get(d.path + search, { method, headers })
        expect(answer.status).toBe(200)
        if (method === 'HEAD') expect(await answer.text()).toBe('')
      }
    }
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) expect((await cast.site.get(d.path, { method })).status).toBe(405)
    expect((await cast.site.get(`${d.path}/apercu`, { method: 'POST', body: 'act=accept' })).status).toBe(405)
    expect(await traces(cast)).toEqual(before)
  })

  it('shows the page as it would appear, with their own name, and leaves nothing behind', async () => {
    const before = await traces(cast)
    const html = await (await cast.site.get(`${d.path}/apercu`)).text()
    for (const said of ['Aperçu', 'public-A-events-live', 'public-D', 'public-C']) expect(html).toContain(said)
    expect(await organisersOnline()).toEqual(['public-A', 'public-C'])
    expect(await traces(cast)).toEqual(before)
  })

  it('shows nothing that other collectives keep inside', async () => {
    for (const html of [await d.html(), await (await cast.site.get(`${d.path}/apercu`)).text()]) expect(html).not.toContain('canary')
  })
})

describe('a form', () => {
  it('from another site is refused, and so is what no form of ours sends', async () => {
    const before = await traces(cast)
    const body = new URLSearchParams({ act: 'decline', stamp: await d.stamp(), confirmed: 'yes' }).toString()
    const type = 'application/x-www-form-urlencoded'
    const status = async (headers: Record<string, string>, sent: string = body) => (await cast.site.get(d.path, { method: 'POST', headers, body: sent })).status
    expect(await status({ 'content-type': type, 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await status({ 'content-type': type, origin: 'https://evil.example' })).toBe(403)
    for (const other of ['text/plain', 'application/json', 'multipart/form-data; boundary=x']) expect(await status({ 'content-type': other })).toBe(415)
    expect(await status({ 'content-type': type }, 'act=anything')).toBe(400)
    // A client that still sends may never hear the answer: it is asked for by who announces, and does not send.
    const tooLong = await sentByHand(cast.site.origin, `POST ${d.path} HTTP/1.1`, { host: 'localhost', 'content-type': type, 'content-length': '400000' })
    expect(tooLong).toMatch(/^HTTP\/1\.1 413 /)
    expect(await traces(cast)).toEqual(before)
  })
})

describe('a replaced address', () => {
  it('is dead at once, and the new one goes to the organisation alone', async () => {
    const path = `/api/collaborations/${await idOf(organisations.D)}/page/replace`
    const waiting = async (address: string) => (await rows(`select 1 from outbox where address = $1 and sent_at is null and letter->>'link' like $2`, [address, `%${d.path}`])).length
    for (const address of ['d@cast.example', 'wrong@cast.example']) {
      await rows(`insert into outbox (key, kind, address, language, letter) values ($1, 'changed', $1, 'fr', jsonb_build_object('link', $2::text))`, [address, cast.site.origin + d.path])
    }
    expect(await say('publisher of A', path)).toEqual([200, { address: null, told: 1 }])
    expect([await waiting('d@cast.example'), await waiting('wrong@cast.example')]).toEqual([0, 1])
    expect((await cast.site.get(d.path)).status).toBe(404)
    expect((await d.send({ act: 'withdraw', confirmed: 'yes', stamp: '' })).status).toBe(404)
    const renewed = await pageIn(cast, 'd@cast.example')
    expect(renewed.path).not.toBe(d.path)
    expect((await cast.site.get(renewed.path)).status).toBe(200)
    d = renewed
  })

  it('is given for handing over where there is nowhere to write to, and both are in the journal', async () => {
    await rows(`update organisations set email = null where id = $1`, [organisations.D])
    const id = await idOf(organisations.D)
    const [status, given] = await say('publisher of A', `/api/collaborations/${id}/page`)
    expect([status, new URL((given as { address: string }).address).pathname]).toEqual([200, d.path])
    const [, replaced] = await say('administrator', `/api/collaborations/${id}/page/replace`)
    d = page(cast.site, new URL((replaced as { address: string }).address).pathname)
    expect((await cast.site.get(d.path)).status).toBe(200)
    expect(await rows(`select act, organisation_id as lead, other_organisation_id as other, who is not null as who from audit where act like 'page.%' order by number`)).toEqual(
      ['page.replaced', 'page.given', 'page.replaced'].map((act) => ({ act, lead: organisations.A, other: organisations.D, who: true })),
    )
    await rows(`update organisations set email = 'd@cast.example' where id = $1`, [organisations.D])
  })
})

it('makes whoever tries many addresses wait, also all at once, and says for how long; the right one does not wait for it', async () => {
  const from = { headers: { 'x-forwarded-for': '203.0.113.9' } }
  const tried = await Promise.all(Array.from({ length: 30 }, (_, time) => cast.site.get(`/repondre/${'B'.repeat(62)}${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcd'[time]}A`, from)))
  expect(tried.map(({ status }) => status).sort()).toEqual([...Array<number>(20).fill(404), ...Array<number>(10).fill(429)])
  expect(Number((await cast.site.get(`/repondre/${'B'.repeat(64)}`, from)).headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await cast.site.get(d.path, from)).status).toBe(200)
  expect(cast.site.output()).not.toMatch(/[\w-]{64}/)
})
