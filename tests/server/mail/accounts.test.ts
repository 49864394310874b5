import { insider } from '../../cast/insider'
import { administratorOf, comeIn, type SignedIn } from '../../support/comeIn'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { membersOf, signIn } from '../../support/members'
import { answer, openPostbox, type Postbox, until } from '../../support/postbox'
import { startSite, type Site } from '../../support/site'
import { codeOf, visitor } from '../../support/visitor'

// Where a mail server is named: how people come in by letter, and what administrators see of the letters.

let database: SuiteDatabase
let postbox: Postbox
let site: Site
let administrator: SignedIn
let members: ReturnType<typeof membersOf>
let choir: string

beforeAll(async () => {
  database = await createDatabase()
  postbox = await openPostbox()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { TRUSTED_PROXIES: '1', SMTP_URL: postbox.url, MAIL_FROM: 'De Concert <lettres@exemple.org>' } })
  administrator = await administratorOf(site)
  members = membersOf(site, () => administrator)
  choir = (await members.asAdministrator('POST', '/api/organisations', { name: 'Choir', kind: 'collective', _status: 'published' })).body.doc.id
}, 120_000)
beforeEach(() => void (postbox.letters.length = 0))
afterAll(async () => {
  await site.stop()
  await postbox.close()
  await database.drop()
})

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)
const settled = () => until(async () => (await rows(`select 1 from graphile_worker.jobs`)).length === 0, 'an empty queue')
const tokenIn = (text: string | undefined) => /(?:choose-password|invitation)#([\w-]{43})/.exec(text ?? '')?.[1] ?? ''
const invite = (hand: ReturnType<typeof insider>, email: string) => hand.ask('POST', '/api/users/invite', { email, name: 'Somebody', organisation: choir, role: 'contributor' })

const to = (address: string) => postbox.letters.filter((letter) => [letter.to ?? []].flat()[0]?.text === address)
const look = (token: string) => visitor(site).post('/api/users/invitation-link/look', { token })

describe('inviting somebody', () => {
  it('sends the same letter to whoever has an account and whoever has none, and tells the coordinator nothing of it', async () => {
    const coordinator = await members.member({ name: 'Coralie' })
    await members.asAdministrator('POST', '/api/memberships', { person: coordinator.id, organisation: choir, role: 'coordinator' })
    const hand = insider(site, await comeIn(site, coordinator))
    const known = await members.member()
    const theirs = insider(site, await comeIn(site, known))

    const [toNew, toKnown] = [await invite(hand, 'new@cast.example'), await invite(hand, known.email)]
    expect([toNew.status, await toNew.json()]).toEqual([200, { link: null }])
    expect([toKnown.status, await toKnown.json()]).toEqual([200, { link: null }])

    await postbox.holds(2)
    const [letter, other] = [to('new@cast.example')[0], to(known.email)[0]]
    const words = (text: string | undefined) => text?.replace(/#[\w-]{43}/, '#…')
    expect([letter?.subject, words(letter?.text)]).toEqual([other?.subject, words(other?.text)])
    expect([letter?.subject, letter?.text?.includes('Coralie vous invite à rejoindre l’équipe de Choir')]).toEqual(['Choir vous invite dans son équipe', true])

    const chosen = { email: 'new@cast.example', password: 'vélo nuage trompette seize' }
    expect((await visitor(site).post('/api/users/invitation-link/begin', { token: tokenIn(letter?.text), name: 'Nina', password: chosen.password })).body.step).toBe('open')
    const newcomer = insider(site, await comeIn(site, chosen))
    expect((await newcomer.get('/api/events')).status).toBe(200)
    // Whoever came by letter has shown that the address is theirs.
    expect(await (await newcomer.get('/api/users/address')).json()).toMatchObject({ isProved: true })

    expect((await theirs.get('/api/events')).status).toBe(403)
    expect((await theirs.ask('POST', '/api/users/invitation-link/accept', { token: tokenIn(other?.text) })).status).toBe(200)
    expect((await theirs.get('/api/events')).status).toBe(200)
  })

  it('sends another link when asked again, and the first is dead', async () => {
    const hand = insider(site, administrator)
    await invite(hand, 'lost@cast.example')
    const [first] = await postbox.holds(1)
    await invite(hand, 'lost@cast.example')
    const [, second] = await postbox.holds(2)
    expect((await look(tokenIn(second?.text))).body).toMatchObject({ email: 'lost@cast.example' })
    expect(codeOf(await look(tokenIn(first?.text)))).toEqual([404, 'LINK_OVER'])
  })
})

describe('a forgotten password', () => {
  it('is answered alike whoever asks; only who has an account gets a letter, and one in ten minutes', async () => {
    const { email } = await members.member()
    const asked = (address: string) => visitor(site).post('/api/users/forgotten', { email: address })
    const answers = [await asked('nobody@cast.example'), await asked(email), await asked(email.toUpperCase())]
    for (const { status, body } of answers) expect([status, body]).toEqual([200, { asked: true }])
    await settled()
    const [letter] = await postbox.holds(1)
    await asked(email)
    await settled()
    expect(postbox.letters.map(({ to, subject }) => [[to ?? []].flat()[0]?.text, subject])).toEqual([[email, 'Choisir un nouveau mot de passe']])
    const who = visitor(site)
    expect((await who.post('/api/users/password-link', { token: tokenIn(letter?.text), password: 'quatre tout autres mots ensemble' })).body.step).toBe('open')
    expect((await signIn(visitor(site), { email, password: 'vélo nuage trompette seize' })).status).toBe(401)
  })

  it('is asked for ten times from one place, then after a while', async () => {
    const who = visitor(site)
    for (let times = 0; times < 10; times++) expect((await who.post('/api/users/forgotten', { email: `${times}@cast.example` })).status).toBe(200)
    expect(codeOf(await who.post('/api/users/forgotten', { email: 'eleventh@cast.example' }))).toEqual([429, 'TOO_MANY'])
    expect(codeOf(await visitor(site).post('/api/users/forgotten', { email: 'no address' }))).toEqual([400, 'NOT_AN_ADDRESS'])
  })
})

it('sends an administrator’s link to the account’s own address, and for nobody else', async () => {
  const somebody = await members.member()
  const other = insider(site, await comeIn(site, await members.member()))
  expect((await other.ask('POST', `/api/users/${somebody.id}/password-link/send`, {})).status).toBe(404)
  const sent = await insider(site, administrator).ask('POST', `/api/users/${somebody.id}/password-link/send`, {})
  expect([sent.status, await sent.json()]).toEqual([200, { sent: true }])
  const [letter] = await postbox.holds(1)
  expect([letter?.to ?? []].flat()[0]?.text).toBe(somebody.email)
})

describe('the outbox in the panel', () => {
  it('shows administrators what waits, was refused and was sent, never what it says; others find no such page', async () => {
    postbox.judge(async (address) => (address === 'refused@cast.example' ? answer(550, 'No such mailbox') : null))
    await invite(insider(site, administrator), 'refused@cast.example')
    await settled()
    const who = visitor(site)
    const page = () => who.text('/admin/outbox')
    const nothing = { status: 404, location: null, text: 'Introuvable / Not found\n' }
    expect(await page()).toEqual(nothing)
    const member = await members.member()
    who.cookies.set('payload-token', (await comeIn(site, member)).headers.authorization.slice(4))
    expect(await page()).toEqual(nothing)

    who.cookies.set('payload-token', administrator.headers.authorization.slice(4))
    const { status, text } = await page()
    expect(status).toBe(200)
    for (const words of ['refused@cast.example', 'Refusée pour de bon', 'new@cast.example', 'Rien n’attend.']) expect([words, text.includes(words)]).toEqual([words, true])
    // What it said is forgotten: it opened an account.
    for (const words of ['invitation#', 'Essayer maintenant']) expect([words, text.includes(words)]).toEqual([words, false])
  })

  it('tries a refused letter that opened nothing again when told to, by an administrator', async () => {
    postbox.judge(async () => null)
    const [{ id: forgotten } = { id: '' }] = await rows<{ id: string }>(`select id from outbox where address = 'refused@cast.example'`)
    expect((await insider(site, administrator).ask('POST', `/api/outbox/${forgotten}/try`, {})).status).toBe(404)
    const [{ id } = { id: '' }] = await rows<{ id: string }>(
      `insert into outbox (key, kind, address, language, letter, last_error, refused_at)
       values ('kept', 'address-moved', 'kept@cast.example', 'fr', '{"kind": "address-moved"}', 'refused', now()) returning id`,
    )
    const other = insider(site, await comeIn(site, await members.member()))
    expect((await other.ask('POST', `/api/outbox/${id}/try`, {})).status).toBe(404)
    expect((await visitor(site).post(`/api/outbox/${id}/try`)).status).toBe(404)
    expect((await insider(site, administrator).ask('POST', `/api/outbox/${id}/try`, {})).status).toBe(200)
    await postbox.holds(1)
    await settled()
    expect((await insider(site, administrator).ask('POST', `/api/outbox/${id}/try`, {})).status).toBe(404)
  })
})
