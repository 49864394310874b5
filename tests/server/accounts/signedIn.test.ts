import { administratorOf, applicationWith, comeIn, type SignedIn } from '../../support/comeIn'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { membersOf, signIn } from '../../support/members'
import { startSite, type Site } from '../../support/site'
import { codeOf, visitor, type Visitor } from '../../support/visitor'

// Staying in, going out, second factors, and links for choosing a password, over REST.

let database: SuiteDatabase
let site: Site
let administrator: SignedIn
let members: ReturnType<typeof membersOf>

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { TRUSTED_PROXIES: '1' } })
  administrator = await administratorOf(site)
  members = membersOf(site, () => administrator)
}, 60_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

/** Who the platform takes somebody for. */
const whoIs = async (who: Visitor) => (await who.get('/api/users/me')).body.user

const owner = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (client) => (await client.query<Row>(statement, values)).rows)

const linkFor = async (id: string) => (await members.asAdministrator('POST', `/api/users/${id}/password-link`)).body.link.split('#')[1] ?? ''

describe('an open sign-in', () => {
  const both = async () => {
    const who = await members.member()
    const [laptop, telephone] = [visitor(site), visitor(site)]
    for (const browser of [laptop, telephone]) expect((await signIn(browser, who)).body.step).toBe('open')
    return { who, laptop, telephone }
  }
  // A member without rights over accounts may not read their own: `refresh-token` says whether they are somebody.
  const isIn = async (browser: Visitor) => (await browser.post('/api/users/refresh-token')).status === 200

  it('ends by itself alone when its owner signs out', async () => {
    const { laptop, telephone } = await both()
    const token = laptop.cookies.get('payload-token') ?? ''
    expect((await laptop.post('/api/users/logout')).status).toBe(200)
    expect(laptop.cookies.has('payload-token')).toBe(false)
    laptop.cookies.set('payload-token', token)
    expect([await isIn(laptop), await isIn(telephone)]).toEqual([false, true])
    expect((await telephone.post('/api/users/logout?allSessions=true')).status).toBe(200)
    telephone.cookies.set('payload-token', token)
    expect(await isIn(telephone)).toBe(false)
  })

  it.each([
    ['a new password', async (id: string) => visitor(site).post('/api/users/password-link', { token: await linkFor(id), password: 'quatre autres mots tranquilles' })],
    ['removal', (id: string) => members.asAdministrator('DELETE', `/api/users/${id}`)],
    ['an administrator', (id: string) => members.asAdministrator('POST', `/api/users/${id}/sign-ins/end`)],
    ['a second factor taken away', (id: string) => members.asAdministrator('POST', `/api/users/${id}/second-factor/reset`)],
    ['becoming an administrator without a second factor', (id: string) => members.asAdministrator('PATCH', `/api/users/${id}`, { isAdministrator: true })],
  ])('is ended at once, on every device, by %s', async (_what, act) => {
    const { who, laptop, telephone } = await both()
    expect([await isIn(laptop), await isIn(telephone)]).toEqual([true, true])
    expect((await act(who.id)).status).toBe(200)
    expect([await isIn(laptop), await isIn(telephone)]).toEqual([false, false])
  })

  it('does not come back when an account is saved while it ends', async () => {
    const { who, laptop } = await both()
    const saves = Array.from({ length: 6 }, (_, n) => members.asAdministrator('PATCH', `/api/users/${who.id}`, { name: `Saved ${n}` }))
    const [ended] = await Promise.all([laptop.post('/api/users/logout?allSessions=true'), ...saves])
    expect(ended.status).toBe(200)
    expect(await owner(`select id from users_sessions where _parent_id = $1`, [who.id])).toEqual([])
  })

  it('is over when its time is', async () => {
    const { laptop } = await both()
    const [, claims = ''] = (laptop.cookies.get('payload-token') ?? '').split('.')
    const { iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iat: number; exp: number }
    expect(exp - iat).toBe(8 * 60 * 60)
  })
})

describe('a second factor', () => {
  it('is offered to everybody, asked at the next sign-in, changed and taken away with a code only', async () => {
    const who = await members.member()
    const laptop = visitor(site)
    await signIn(laptop, who)
    expect((await laptop.get('/api/users/second-factor')).body).toEqual({ active: false, required: false })
    const { key } = (await laptop.post('/api/users/second-factor/begin')).body as { key: string }
    const application = applicationWith(key)
    // Not yet asked: it was never seen to work.
    expect((await signIn(visitor(site), who)).body.step).toBe('open')
    const { recoveryCodes } = (await laptop.post('/api/users/second-factor/confirm', { code: await application.code() })).body as { recoveryCodes: string[] }
    expect((await signIn(visitor(site), who)).body.step).toBe('code')
    const [first = '', second = '', third = ''] = recoveryCodes
    for (const what of ['begin', 'recovery-codes', 'remove']) expect(codeOf(await laptop.post(`/api/users/second-factor/${what}`, { code: '' }))).toEqual([400, 'WRONG_CODE'])
    expect(codeOf(await laptop.post('/api/users/second-factor/begin', { code: first }))).toEqual([200, null])
    const renewed = (await laptop.post('/api/users/second-factor/recovery-codes', { code: second })).body as { recoveryCodes: string[] }
    expect(codeOf(await laptop.post('/api/users/second-factor/remove', { code: third }))).toEqual([400, 'WRONG_CODE'])
    expect((await laptop.post('/api/users/second-factor/remove', { code: renewed.recoveryCodes[0] })).body).toEqual({ active: false })
    expect((await signIn(visitor(site), who)).body.step).toBe('open')
  })

  it('is not locked by a clock that was ahead and is right again, and takes no code twice for it', async () => {
    const who = await members.member()
    const laptop = visitor(site)
    await signIn(laptop, who)
    const { key } = (await laptop.post('/api/users/second-factor/begin')).body as { key: string }
    const application = applicationWith(key)
    await laptop.post('/api/users/second-factor/confirm', { code: await application.code() })
    const tried = async (code: string) => {
      const guest = visitor(site)
      await signIn(guest, who)
      return codeOf(await guest.post('/api/users/sign-in/code', { code }))
    }
    const used = await application.code()
    expect(await tried(used)).toEqual([200, null])
    // An hour ahead, a code of then was used.
    await owner(`update second_factors set last_step = last_step + 120, used_steps = used_steps || (last_step + 120) where user_id = $1`, [who.id])
    expect(await tried(used)).toEqual([400, 'WRONG_CODE'])
    const next = await application.code()
    expect([await tried(next), await tried(next)]).toEqual([[200, null], [400, 'WRONG_CODE']])
  })

  it('cannot be taken away by an administrator from themselves', async () => {
    expect((await members.asAdministrator('POST', '/api/users/second-factor/remove', { code: administrator.recoveryCodes[2] })).body).toMatchObject({ errors: [{ data: { code: 'REQUIRED' } }] })
  })

  it('is stored so that the database alone gives none of it away', async () => {
    const [row] = await owner<{ secret: Buffer }>(`select f.secret from second_factors f join users u on u.id = f.user_id where u.is_administrator and f.secret is not null limit 1`)
    expect(row?.secret.length).toBe(12 + 16 + 32)
    expect(row?.secret.toString('latin1')).not.toMatch(/[A-Z2-7]{32}/)
    const hashes = await owner<{ code: string }>(`select encode(code_hash, 'escape') as code from recovery_codes`)
    expect(hashes.filter(({ code }) => administrator.recoveryCodes.some((one) => code.includes(one)))).toEqual([])
  })
})

describe('a link for choosing a password', () => {
  const own = 'six canards sous la pluie'

  it('survives being opened, and a password that is refused; it works once', async () => {
    const who = await members.member()
    const laptop = visitor(site)
    await signIn(laptop, who)
    const token = await linkFor(who.id)
    const scanner = visitor(site)
    expect((await scanner.text('/admin/choose-password')).status).toBe(200)
    const guest = visitor(site)
    for (const _twice of [1, 2]) expect((await guest.post('/api/users/password-link/look', { token })).body).toEqual({ email: who.email })
    expect(codeOf(await guest.post('/api/users/password-link', { token, password: 'azertyuiop12' }))).toEqual([400, 'PASSWORD'])
    expect((await guest.post('/api/users/password-link', { token, password: own })).body.step).toBe('open')
    expect((await laptop.post('/api/users/refresh-token')).status).toBe(401)
    expect((await guest.post('/api/users/refresh-token')).status).toBe(200)
    expect(codeOf(await visitor(site).post('/api/users/password-link', { token, password: own }))).toEqual([404, 'LINK_OVER'])
    expect(codeOf(await signIn(visitor(site), who))).toEqual([401, 'WRONG'])
    expect((await signIn(visitor(site), { ...who, password: own })).status).toBe(200)
  })

  it('is worth nothing once it is replaced, too old, or the password was changed meanwhile', async () => {
    const who = await members.member()
    const first = await linkFor(who.id)
    const second = await linkFor(who.id)
    const look = async (token: string) => codeOf(await visitor(site).post('/api/users/password-link/look', { token }))
    expect([await look(first), await look(second)]).toEqual([
      [404, 'LINK_OVER'],
      [200, null],
    ])
    await owner(`update links set expires_at = now() - interval '1 second' where user_id = $1`, [who.id])
    expect(await look(second)).toEqual([404, 'LINK_OVER'])
    const third = await linkFor(who.id)
    const laptop = visitor(site)
    await signIn(laptop, who)
    expect((await laptop.post('/api/users/password', { password: who.password, newPassword: 'quatre autres mots tranquilles' })).status).toBe(200)
    expect(await look(third)).toEqual([404, 'LINK_OVER'])
    expect(await look('')).toEqual([404, 'LINK_OVER'])
  })

  it('does not stand in for a second factor', async () => {
    const other = await members.member({ isAdministrator: true })
    const { code } = await comeIn(site, other)
    const guest = visitor(site)
    expect((await guest.post('/api/users/password-link', { token: await linkFor(other.id), password: own })).body).toMatchObject({ step: 'code' })
    expect(await whoIs(guest)).toBeNull()
    expect((await guest.post('/api/users/sign-in/code', { code: await code() })).body.step).toBe('open')
  })

  it('is made by administrators only, and not for nobody', async () => {
    const [who, other] = [await members.member(), await members.member()]
    const laptop = visitor(site)
    await signIn(laptop, who)
    for (const what of ['password-link', 'second-factor/reset', 'sign-ins/end']) {
      expect((await laptop.post(`/api/users/${other.id}/${what}`)).status).toBe(404)
      expect((await visitor(site).post(`/api/users/${other.id}/${what}`)).status).toBe(404)
      expect((await members.asAdministrator('POST', `/api/users/00000000-0000-7000-8000-000000000000/${what}`)).status).toBe(404)
      expect((await members.asAdministrator('POST', `/api/users/' or true/${what}`)).status).toBe(404)
    }
  })
})
