import { setTimeout as sleep } from 'node:timers/promises'
import { applicationWith, comeIn, type SignedIn } from '../../support/comeIn'
import { createDatabase, type SuiteDatabase } from '../../support/database'
import { membersOf, signIn } from '../../support/members'
import { printedCredentials, startSite, type Site } from '../../support/site'
import { type Answer, codeOf, visitor, type Visitor } from '../../support/visitor'

// Coming in, over REST and the panel, as a person and as somebody who tries.

let database: SuiteDatabase
let site: Site
let administrator: SignedIn
let members: ReturnType<typeof membersOf>

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { TRUSTED_PROXIES: '1' } })
  members = membersOf(site, () => administrator)
}, 60_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

it('sends no link where no mail server is named, and says so to nobody', async () => {
  expect((await visitor(site).post('/api/users/forgotten', { email: 'ana@cast.example' })).status).toBe(404)
})

/** Who the platform takes somebody for. */
const whoIs = async (who: Visitor) => (await who.get('/api/users/me')).body.user

describe('the first administrator', () => {
  const ana = () => visitor(site)
  const own = 'un mot de passe bien à moi'

  it('comes in with the printed password once, chooses another and connects an application, before anything else', async () => {
    const printed = printedCredentials(site)
    const who = ana()
    expect((await signIn(who, printed)).body).toEqual({ step: 'new-password', email: printed.email })
    expect(who.cookies.has('payload-token')).toBe(false)

    // Half-way in is nobody, over every entrance.
    const token = who.cookies.get('deconcert-door') ?? ''
    for (const headers of [undefined, { authorization: `JWT ${token}` }, { authorization: `Bearer ${token}` }]) {
      expect((await who.get('/api/users/me', headers)).body.user).toBeNull()
      expect((await who.get('/api/users', headers)).status).toBe(403)
      expect((await who.post('/api/users', { email: 'planted@cast.example', password: own }, headers)).status).toBe(403)
      expect((await who.post('/api/users/refresh-token', {}, headers)).status).toBe(401)
      expect((await who.post('/api/users/second-factor/begin', {}, headers)).status).toBe(401)
    }
    who.cookies.set('payload-token', token)
    expect((await who.text('/admin/collections/users')).text).not.toContain(printed.email)
    expect(await who.get('/api/media/file/x.png')).toMatchObject({ status: 403 })
    who.cookies.delete('payload-token')

    // The printed password is used up, here and elsewhere; what was begun goes on.
    expect(codeOf(await signIn(ana(), printed))).toEqual([401, 'WRONG'])
    expect(codeOf(await who.post('/api/users/sign-in/set-up'))).toEqual([401, 'START_AGAIN'])
    for (const password of ['court', 'Motdepasse2026!', 'Administration 1', 'De Concert 2026', printed.password]) expect(codeOf(await who.post('/api/users/sign-in/password', { password }))).toEqual([400, 'PASSWORD'])
    expect((await who.post('/api/users/sign-in/password', { password: own })).body.step).toBe('set-up')

    expect(await whoIs(who)).toBeNull()
    expect(codeOf(await who.post('/api/users/sign-in/set-up/confirm', { code: '123456' }))).toEqual([400, 'WRONG_CODE'])
    const { key, picture } = (await who.post('/api/users/sign-in/set-up')).body as { key: string; picture: string }
    expect(picture).toMatch(/^<svg /)
    const application = applicationWith(key)
    expect(codeOf(await who.post('/api/users/sign-in/set-up/confirm', { code: 'abc' }))).toEqual([400, 'WRONG_CODE'])
    const { step, recoveryCodes } = (await who.post('/api/users/sign-in/set-up/confirm', { code: await application.code() })).body as { step: string; recoveryCodes: string[] }
    expect(step).toBe('open')
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(await whoIs(who)).toMatchObject({ email: printed.email })
    expect((await who.get('/api/users')).status).toBe(200)

    expect(codeOf(await signIn(ana(), printed))).toEqual([401, 'WRONG'])
    administrator = await comeIn(site, { email: printed.email, password: own }, application)
    administrator.recoveryCodes = recoveryCodes
  })

  it('comes in by a recovery code, each once, and by each code of the application once', async () => {
    const [recovery = '', other = ''] = administrator.recoveryCodes
    const tryCode = async (code: string) => {
      const who = ana()
      expect((await signIn(who, administrator)).body.step).toBe('code')
      return codeOf(await who.post('/api/users/sign-in/code', { code }))
    }
    expect(await tryCode(` ${recovery.toUpperCase().replace('-', ' ')} `)).toEqual([200, null])
    expect(await tryCode(recovery)).toEqual([400, 'WRONG_CODE'])
    expect(await tryCode(other.slice(0, -1))).toEqual([400, 'WRONG_CODE'])
    const code = (await administrator.code()) ?? ''
    expect(await tryCode(code)).toEqual([200, null])
    expect(await tryCode(code)).toEqual([400, 'WRONG_CODE'])
  })

  it('gives the password again after five wrong codes, and waits after ten', async () => {
    const who = ana()
    await signIn(who, administrator)
    const answers = []
    for (let tries = 0; tries < 6; tries++) answers.push(codeOf(await who.post('/api/users/sign-in/code', { code: '000000' })))
    expect(answers).toEqual([...Array<unknown>(5).fill([400, 'WRONG_CODE']), [401, 'START_AGAIN']])
    expect((await who.get('/api/users/sign-in')).body).toEqual({ step: null })
  })
})

describe('a password', () => {
  it('is refused when it is easy to guess, over every entrance that sets one', async () => {
    const who = await members.member({ name: 'Bilal Ferrand' })
    const token = String((await members.asAdministrator('POST', `/api/users/${who.id}/password-link`)).body.link).split('#')[1]
    const refused = { status: 400, body: { errors: [{ data: { errors: [{ path: 'password' }] } }] } }
    expect(await members.asAdministrator('POST', '/api/users', { email: 'easy@cast.example', password: 'azertyuiop12' })).toMatchObject(refused)
    const own = visitor(site)
    await signIn(own, who)
    expect(codeOf(await visitor(site).post('/api/users/password-link', { token, password: 'BilalFerrand12' }))).toEqual([400, 'PASSWORD'])
    expect(codeOf(await own.post('/api/users/password', { password: who.password, newPassword: 'BilalFerrand12' }))).toEqual([400, 'PASSWORD'])
  })

  it('is answered the same for everybody: unknown, wrong, removed', async () => {
    const here = await members.member()
    const gone = await members.member()
    await members.asAdministrator('DELETE', `/api/users/${gone.id}`)
    const seen = ({ status, body, headers }: Answer) => ({ status, body, headers: [...headers.keys()].filter((name) => name !== 'date' && name !== 'connection') })
    const answers = [
      await signIn(visitor(site), { ...here, password: 'this is not the password' }),
      await signIn(visitor(site), { email: 'nobody@cast.example', password: 'this is not the password' }),
      await signIn(visitor(site), gone),
      await signIn(visitor(site), { email: 'no address at all', password: 'x'.repeat(5_000) }),
    ].map(seen)
    expect(answers).toEqual(answers.map(() => answers[0]))
    expect(answers[0]).toMatchObject({ status: 401, body: { errors: [{ message: 'Adresse ou mot de passe incorrect.', data: { code: 'WRONG' } }] } })
  })

  it('comes as JSON of a few lines, from our own pages', async () => {
    const here = await members.member()
    const form = new URLSearchParams(here)
    expect((await site.get('/api/users/login', { method: 'POST', body: form })).status).toBe(400)
    expect(codeOf(await visitor(site).post('/api/users/login', here, { origin: 'https://elsewhere.example' }))).toEqual([403, 'ELSEWHERE'])
    expect(codeOf(await visitor(site).post('/api/users/login', { email: { $gt: '' }, password: ['x'] }))).toEqual([400, 'MISSING'])
    expect((await site.get('/api/users/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ password: 'x'.repeat(20_000) }) })).status).toBe(413)
  })
})

describe('a flood', () => {
  it('is answered 429 with a time to wait, while the owner comes in from elsewhere, and from a browser known here at all times', async () => {
    const here = await members.member()
    const known = visitor(site, '203.0.113.7')
    expect((await signIn(known, here)).status).toBe(200)
    const flood = visitor(site, '203.0.113.7')
    const answers = []
    for (let tries = 0; tries < 14; tries++) answers.push(await signIn(flood, { ...here, password: `guess number ${tries}` }))
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), ...Array<number>(4).fill(429)])
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
    // No further left in the header than our proxy wrote.
    expect((await flood.post('/api/users/login', here, { 'x-forwarded-for': '192.0.2.1, 203.0.113.7', 'x-deconcert-address': '192.0.2.1' })).status).toBe(429)
    expect((await flood.post('/api/users/LOGIN/', here)).status).toBe(429)
    expect((await flood.post('/api/users/password-link/look', { token: 'x' })).status).toBe(429)
    expect((await signIn(known, here)).status).toBe(200)
    expect((await signIn(visitor(site), here)).status).toBe(200)
  })

  it('from a browser known here, for whomever it asks, has that browser’s few tries', async () => {
    const known = visitor(site)
    expect((await signIn(known, await members.member())).status).toBe(200)
    const statuses = []
    for (let tries = 0; tries < 12; tries++) {
      const answer = await known.post('/api/users/login', { email: `guess-${tries}@cast.example`, password: 'a guess' }, { 'x-forwarded-for': `192.0.2.${tries}` })
      statuses.push(answer.status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429])
  })

  it('from addresses that each come once leaves room for whoever comes again after the time to wait, from a browser not known here', async () => {
    const here = await members.member()
    let isOver = false
    const statuses: number[] = []
    const from = async (network: number) => {
      for (let host = 0; !isOver; host++) statuses.push((await signIn(visitor(site, `2001:db8:${network}:${host}::1`), { email: 'guess@cast.example', password: 'a guess' })).status)
    }
    const flood = Array.from({ length: 24 }, (_, network) => from(network))
    while (!statuses.includes(429)) await sleep(50)
    const ana = visitor(site)
    const answers = [await signIn(ana, here)]
    for (let more = 1; more < 3 && answers.at(-1)?.status === 429; more++) {
      await sleep(1_000 * Number(answers.at(-1)?.headers.get('retry-after')))
      answers.push(await signIn(ana, here))
    }
    isOver = true
    await Promise.all(flood)
    expect(answers.map(({ status }) => status)).toEqual([429, 200])
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
  }, 60_000)
})
