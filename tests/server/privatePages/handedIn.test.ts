import { HtmlValidate } from 'html-validate'
import { type Agreeing, openAgreeing } from '../../cast/agreeing'
import { page, pageIn, type PrivatePage, traces } from '../../cast/privatePage'

// What an organisation without members here asks to be corrected, and the communiqués that it hands in.

let cast: Agreeing
let { say, rows, letters, daysAgo, organisations } = {} as Agreeing
let event: string
let d: PrivatePage

beforeAll(async () => {
  cast = await openAgreeing()
  ;({ say, rows, letters, daysAgo, organisations } = cast)
  event = cast.houses.A.events.live
  expect((await say('publisher of A', '/api/collaborations/invite', asking(organisations.D)))[0]).toBe(200)
  d = await pageIn(cast, 'd@cast.example')
}, 180_000)
afterAll(() => cast.close())
beforeEach(() => rows('truncate outbox'))

const asking = (organisation: string, more: object = {}) => ({ event, organisations: [organisation], role: 'co-organiser', ...more })
const idOf = (organisation: string, about = event) => cast.agreementOf(organisation, about)
const hiddenCommunique = (html: string) => /name="communique" type="hidden" value="([^"]+)"/.exec(html)?.[1] ?? ''
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } })

describe('asking for a correction', () => {
  it('reaches whoever publishes for the lead, word for word', async () => {
    expect((await d.ask('correct', { words: ' ' })).text).toContain('Écrivez d’abord')
    expect((await d.ask('correct', { words: 'It is <i>D</i>, not E' })).text).toContain('It is <i>D</i>, not E')
    expect(await letters()).toEqual([])
    expect((await d.confirm('correct', { words: 'It is <i>D</i>, not E' })).status).toBe(303)
    expect((await letters()).map(({ kind, address, letter }) => [kind, address, letter.organisation, letter.words])).toEqual([
      ['correction-asked', 'coordinator-of-a@cast.example', 'public-D', 'It is <i>D</i>, not E'],
      ['correction-asked', 'publisher-of-a@cast.example', 'public-D', 'It is <i>D</i>, not E'],
    ])
  })

  it('five times a day at most', async () => {
    for (let time = 2; time <= 5; time += 1) expect((await d.confirm('correct', { words: `Again, ${time}` })).status).toBe(303)
    const refused = await d.confirm('correct', { words: 'Once too often' })
    expect([refused.status, refused.text.includes('cinquième fois'), refused.text.includes('Once too often')]).toEqual([400, true, true])
  })
})

describe('handing in a communiqué', () => {
  let communique: string
  const title = 'Our voice <b>here</b>'
  const text = 'First, <script>alert(1)</script>.\nStill first.\n\nSecond & last.'

  it('is for who organises the event', async () => {
    expect((await d.ask('hand-in', { title, text })).status).toBe(200)
    expect((await d.confirm('hand-in', { title, text })).status).toBe(400)
    expect((await d.confirm('accept')).status).toBe(303)
  })

  it('shows the whole text as it will appear, before it is handed in', async () => {
    const before = await traces(cast)
    expect((await d.ask('hand-in', { title: '', text })).text).toContain('Il faut un titre et un texte')
    const asked = await d.ask('hand-in', { title, text })
    expect(asked.html).toContain('<p>First, &lt;script&gt;alert(1)&lt;/script&gt;.<br>Still first.</p><p>Second &amp; last.</p>')
    expect(asked.html).not.toContain('<script')
    expect((await d.ask('hand-in', { title: 'x'.repeat(201), text })).text).toContain('trop long')
    expect(await traces(cast)).toEqual(before)
  })

  it('becomes a draft under their name, that the lead is told of and nobody else sees', async () => {
    expect((await d.confirm('hand-in', { title, text })).status).toBe(303)
    const [row] = await rows<{ id: string; organisation: string; status: string; kind: string; event: string }>(
      `select c.id, r.organisation_id as organisation, c._status as status, c.kind, e.event_id as event from handed_in h join communiques c on c.id = h.communique_id join communique_records r on r.communique_id = c.id join communiques_events e on e._parent_id = c.id`,
    )
    communique = row?.id ?? ''
    expect(row).toEqual({ id: communique, organisation: organisations.D, status: 'draft', kind: 'own', event })
    expect((await letters()).map(({ kind, address, letter }) => [kind, address, letter.title, letter.link])).toEqual(
      ['coordinator', 'publisher'].map((who) => ['handed-in', `${who}-of-a@cast.example`, title, `${cast.site.origin}/admin/collections/communiques/${communique}?locale=fr`]),
    )
    for (const who of ['contributor of A', 'publisher of C', 'publisher of B']) expect((await say(who, `/api/communiques/${communique}?draft=true`, {}, 'GET'))[0]).toBe(404)
    expect(await cast.ask(`{ communique(id: "${communique}") { title } }`)).toEqual({ communique: null })
    expect(await d.text()).toContain('attend d’être mis en ligne')
  })

  it('can be read by the lead’s publishers, and not changed, also in the act of publishing', async () => {
    const change = (data: object, query = '') => say('publisher of A', `/api/communiques/${communique}?locale=fr&depth=0${query}`, data, 'PATCH')
    expect((await say('publisher of A', `/api/communiques/${communique}?draft=true`, {}, 'GET'))[0]).toBe(200)
    expect((await change({ title: 'Our words' }, '&draft=true'))[0]).toBe(403)
    for (const data of [{ title: 'Our words' }, { events: [] }, { kind: 'joint' }, { standfirst: 'Added' }]) expect(await change({ ...data, _status: 'published' })).toEqual([400, 'HANDED_IN'])
    expect(await change({ organisation: organisations.A, _status: 'published' })).toEqual([400, 'HANDED_IN'])
    expect(await change({ _status: 'draft', title: 'x' })).toEqual([400, 'HANDED_IN'])
    for (const data of [{ deletedAt: new Date().toISOString() }, { deletedAt: new Date().toISOString(), _status: 'draft' }]) expect((await change(data))[0]).toBe(403)
    expect(await cast.ask(`{ communique(id: "${communique}") { title } }`)).toEqual({ communique: null })
  })

  it('is published by the lead as it stands, under their own name, and is theirs even after they leave', async () => {
    const [, form] = await say('publisher of A', `/api/communiques/${communique}?draft=true&depth=0&locale=fr`, {}, 'GET')
    // As the panel sends it: the whole form back, and the status.
    expect((await say('publisher of A', `/api/communiques/${communique}?locale=fr&depth=0`, { ...(form as object), _status: 'published' }, 'PATCH'))[0]).toBe(200)
    const asked = () => cast.ask(`{ communique(id: "${communique}") { title body organisation { name } events { id } } }`)
    const online = { communique: { title, body: '<p>First, &lt;script&gt;alert(1)&lt;/script&gt;.<br>Still first.</p><p>Second &amp; last.</p>', organisation: { name: 'public-D' }, events: [{ id: event }] } }
    expect(await asked()).toEqual(online)
    expect(await say('publisher of A', `/api/communiques/${communique}?locale=fr&depth=0`, { title: 'Our words', _status: 'published' }, 'PATCH')).toEqual([400, 'HANDED_IN'])
    expect((await d.confirm('withdraw')).status).toBe(303)
    expect(await asked()).toEqual(online)
  })
})

describe('a handed-in communiqué that leaves the site', () => {
  let communique: string
  const online = async () => (await cast.ask<{ communique: { title: string } | null }>(`{ communique(id: "${communique}", locale: EN) { title } }`)).communique?.title ?? null
  const change = (who: string, data: object, query = 'locale=fr') => say(who, `/api/communiques/${communique}?${query}&depth=0`, data, 'PATCH')
  // As the panel asks, in French, of a text that is in English.
  const unpublish = (who: string) => change(who, { _status: 'draft' }, 'locale=fr&unpublishAllLocales=true')

  it('is handed in in English, and published and taken off by the lead from a French panel', async () => {
    await daysAgo(await idOf(organisations.D), 2)
    await rows(`update agreement_records set invitations = 0 where collaboration_id = $1`, [await idOf(organisations.D)])
    expect((await say('publisher of A', '/api/collaborations/invite', asking(organisations.D)))[0]).toBe(200)
    expect((await d.confirm('accept')).status).toBe(303)
    await rows('truncate outbox')
    const english = page(cast.site, d.path.replace('/repondre/', '/en/answer/'))
    expect((await english.confirm('hand-in', { title: 'In our words', text: 'One.' })).status).toBe(303)
    const link = String((await letters())[0]?.letter.link)
    expect(link).toMatch(/\?locale=en$/)
    communique = /communiques\/([0-9a-f-]+)/.exec(link)?.[1] ?? ''
    expect((await change('publisher of A', { _status: 'published' }))[0]).toBe(400)
    const [, form] = await say('publisher of A', `/api/communiques/${communique}?draft=true&depth=0&locale=en&fallback-locale=null`, {}, 'GET')
    expect((await change('publisher of A', { ...(form as object), _status: 'published' }, 'locale=en'))[0]).toBe(200)
    expect(await online()).toBe('In our words')
    for (const who of ['contributor of A', 'publisher of C', 'coordinator of B']) expect([who, (await unpublish(who))[0]]).toEqual([who, 403])
    expect(await online()).toBe('In our words')
    expect((await unpublish('publisher of A'))[0]).toBe(200)
    expect(await online()).toBeNull()
    expect(await d.text()).toContain('attend d’être mis en ligne')
    expect((await change('publisher of A', { _status: 'published' }, 'locale=en'))[0]).toBe(200)
    expect(await online()).toBe('In our words')
  })

  it('is taken back by whoever handed it in, in two steps, also after they left; then nobody of the lead reads it and nobody publishes it', async () => {
    expect((await d.confirm('withdraw')).status).toBe(303)
    expect(await online()).toBe('In our words')
    await rows('truncate outbox')
    for (const wrong of ['', 'x', cast.houses.A.communiques.live]) expect((await d.confirm('take-back', { communique: wrong })).status).toBe(400)
    const asked = await d.ask('take-back', { communique })
    expect([asked.status, asked.text.includes('reprend son communiqué « In our words »'), await online()]).toEqual([200, true, 'In our words'])
    expect((await d.confirm('take-back', { communique })).status).toBe(303)
    expect(await online()).toBeNull()
    expect((await letters()).map(({ kind, address, letter }) => [kind, address, letter.organisation, letter.title])).toEqual(
      ['coordinator', 'publisher'].map((who) => ['taken-back', `${who}-of-a@cast.example`, 'public-D', 'In our words']),
    )
    expect(await d.text()).toContain('repris par vous')
    expect((await change('publisher of A', { _status: 'published' }, 'locale=en'))[0]).toBe(404)
    expect((await say('publisher of A', `/api/communiques/${communique}?draft=true`, {}, 'GET'))[0]).toBe(404)
    expect(await change('administrator', { _status: 'published' }, 'locale=en')).toEqual([400, 'TAKEN_BACK'])
    expect(await online()).toBeNull()
    expect((await d.confirm('take-back', { communique })).status).toBe(400)
    expect(await rows(`select act, organisation_id, other_organisation_id, who from audit where act = 'communique.taken-back'`)).toEqual([
      { act: 'communique.taken-back', organisation_id: organisations.D, other_organisation_id: organisations.A, who: null },
    ])
  })
})

it('is valid HTML in every state', async () => {
  const problems: string[] = []
  await daysAgo(await idOf(organisations.D), 2)
  await rows(`update agreement_records set invitations = 0 where collaboration_id = $1`, [await idOf(organisations.D)])
  const check = async (what: string, html: string) => {
    const { results } = await validator.validateString(html)
    problems.push(...results.flatMap((result) => result.messages.map((message) => `${what}: ${message.ruleId} ${message.message}`)))
  }
  await check('withdrawn', await d.html())
  expect((await say('publisher of A', '/api/collaborations/invite', asking(organisations.D, { message: 'Again', deadline: '2099-01-10' })))[0]).toBe(200)
  await check('invited', await d.html())
  await check('accepting', (await d.ask('accept')).html)
  expect((await d.confirm('accept')).status).toBe(303)
  await check('accepted', await d.html())
  await check('taking back', (await d.ask('take-back', { communique: hiddenCommunique(await d.html()) })).html)
  await check('handing in', (await d.ask('hand-in', { title: 'A "title"', text: 'One.\n\nTwo.' })).html)
  await check('wrong', (await d.ask('hand-in', { title: '', text: 'One.\n\nTwo.' })).html)
  expect(problems).toEqual([])
})

describe('once the organisation has members', () => {
  it('its page is gone, the handed-in text is theirs, and letters lead to the panel', async () => {
    const [person] = await rows<{ id: string }>(`select id from users where email = 'former-member@cast.example'`)
    expect((await say('administrator', '/api/memberships', { person: person?.id, organisation: organisations.D, role: 'coordinator' }))[0]).toBe(201)
    expect((await cast.site.get(d.path)).status).toBe(404)
    expect(await say('publisher of A', `/api/collaborations/${await idOf(organisations.D)}/page`)).toEqual([400, 'HAS_MEMBERS'])
    const [row] = await rows<{ id: string }>(`select communique_id as id from handed_in order by at limit 1`)
    expect(await say('publisher of A', `/api/communiques/${row?.id}?locale=fr&depth=0`, { _status: 'published' }, 'PATCH')).toEqual([403, null])
    const [, read] = await say('former member', `/api/communiques/${row?.id}?draft=true&locale=fr&depth=0`, {}, 'GET')
    const own = { title: 'Our own words', updatedAt: (read as { updatedAt: string }).updatedAt, _status: 'published' }
    expect((await say('former member', `/api/communiques/${row?.id}?locale=fr&depth=0`, own, 'PATCH'))[0]).toBe(200)
  })
})

