import { administratorOf, applicationWith, comeIn, type SignedIn } from '../../support/comeIn'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { membersOf, signIn } from '../../support/members'
import { askServerFunction } from '../../support/serverFunction'
import { startSite, type Site } from '../../support/site'
import { codeOf, visitor, type Visitor } from '../../support/visitor'

// One's own password and address, where no mail server is named: what they ask for, and that nothing else changes them.

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

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (client) => (await client.query<Row>(statement, values)).rows)
const other = 'quatre autres mots tranquilles'
const isIn = async (browser: Visitor) => (await browser.post('/api/users/refresh-token')).status === 200
const stored = async (id: string) => (await rows<{ email: string; hash: string }>(`select email, hash from users where id = $1`, [id]))[0]

async function signedIn(more: object = {}) {
  const who = await members.member(more)
  const laptop = visitor(site)
  expect((await signIn(laptop, who)).body.step).toBe('open')
  return { who, laptop }
}

/** With an application, whose codes it gives. */
async function withFactor() {
  const { who, laptop } = await signedIn()
  const { key } = (await laptop.post('/api/users/second-factor/begin')).body as { key: string }
  const application = applicationWith(key)
  const { recoveryCodes } = (await laptop.post('/api/users/second-factor/confirm', { code: await application.code() })).body as { recoveryCodes: string[] }
  return { who, laptop, application, recoveryCodes }
}

describe('one’s own password', () => {
  it('changes with the old one, and ends the sign-ins of other devices', async () => {
    const { who, laptop } = await signedIn()
    const telephone = visitor(site)
    await signIn(telephone, who)
    expect(codeOf(await laptop.post('/api/users/password', { password: 'not this one at all', newPassword: other }))).toEqual([400, 'WRONG_PASSWORD'])
    expect(codeOf(await laptop.post('/api/users/password', { newPassword: other }))).toEqual([400, 'WRONG_PASSWORD'])
    expect(codeOf(await laptop.post('/api/users/password', { password: who.password, newPassword: who.password }))).toEqual([400, 'PASSWORD'])
    expect(codeOf(await visitor(site).post('/api/users/password', { password: who.password, newPassword: other }))).toEqual([401, 'SIGN_IN'])
    expect((await laptop.post('/api/users/password', { password: who.password, newPassword: other })).body).toEqual({ changed: true })
    expect([await isIn(laptop), await isIn(telephone)]).toEqual([true, false])
    expect((await signIn(visitor(site), who)).status).toBe(401)
    expect((await signIn(visitor(site), { ...who, password: other })).body.step).toBe('open')
    expect(await rows(`select who = document_id as themselves from audit where act = 'password.changed' and document_id = $1`, [who.id])).toEqual([{ themselves: true }])
  })

  it('asks for a code where there is an application', async () => {
    const { who, laptop, recoveryCodes } = await withFactor()
    const ask = (code?: string) => laptop.post('/api/users/password', { password: who.password, newPassword: other, ...(code ? { code } : {}) })
    for (const wrong of [undefined, '000000']) expect(codeOf(await ask(wrong))).toEqual([400, 'WRONG_CODE'])
    expect((await ask(recoveryCodes[0])).status).toBe(200)
  })
})

describe('one’s own address', () => {
  it('asks for the password first, and is then not to be had without a mail server, in a clear sentence', async () => {
    const { who, laptop } = await signedIn()
    expect(codeOf(await laptop.post('/api/users/address', { email: 'mine@cast.example', password: 'not this one at all' }))).toEqual([400, 'WRONG_PASSWORD'])
    const refused = await laptop.post('/api/users/address', { email: 'mine@cast.example', password: who.password })
    expect([codeOf(refused), refused.body.errors?.[0]?.message]).toEqual([[400, 'NO_MAIL'], expect.stringContaining('Demandez à l’administration') as string])
    expect((await laptop.get('/api/users/address')).body).toEqual({ email: who.email, isProved: true, pending: null })
  })

  it('asks for a code where there is an application', async () => {
    const { who, laptop } = await withFactor()
    expect(codeOf(await laptop.post('/api/users/address', { email: 'mine@cast.example', password: who.password }))).toEqual([400, 'WRONG_CODE'])
  })

  it('is corrected by an administrator with a link to hand over, which alone makes it the account’s', async () => {
    const { who, laptop } = await signedIn()
    const correct = async (email: string, id = who.id) => members.asAdministrator('POST', `/api/users/${id}/address`, { email })
    const taken = await members.member()
    expect(await correct(taken.email)).toMatchObject({ status: 400, body: { errors: [{ data: { code: 'TAKEN' } }] } })
    expect(await correct('no address')).toMatchObject({ status: 400, body: { errors: [{ data: { code: 'NOT_AN_ADDRESS' } }] } })
    const first = (await correct('first@cast.example')).body.link.split('#')[1] ?? ''
    const { link } = (await correct('right@cast.example')).body
    expect(link).toContain(`${site.origin}/admin/confirm-address#`)
    const token = link.split('#')[1] ?? ''
    expect((await laptop.get('/api/users/address')).body).toEqual({ email: who.email, isProved: true, pending: 'right@cast.example' })

    // It gives nothing yet.
    expect((await signIn(visitor(site), { ...who, email: 'right@cast.example' })).status).toBe(401)
    const guest = visitor(site)
    expect((await guest.text('/admin/confirm-address')).status).toBe(200)
    expect(codeOf(await guest.post('/api/users/address-link/look', { token: first }))).toEqual([404, 'LINK_OVER'])
    for (const _twice of [1, 2]) expect((await guest.post('/api/users/address-link/look', { token })).body).toEqual({ email: 'right@cast.example' })
    expect((await stored(who.id))?.email).toBe(who.email)

    expect((await guest.post('/api/users/address-link', { token })).body).toEqual({ email: 'right@cast.example' })
    expect(codeOf(await guest.post('/api/users/address-link', { token }))).toEqual([404, 'LINK_OVER'])
    expect((await signIn(visitor(site), who)).status).toBe(401)
    expect((await signIn(visitor(site), { ...who, email: 'right@cast.example' })).body.step).toBe('open')
    expect(await isIn(laptop)).toBe(true)
    expect(await rows(`select act, who = document_id as themselves from audit where document_id = $1 and act ~ 'address' order by number`, [who.id])).toEqual([
      { act: 'address.handed-over', themselves: false },
      { act: 'address.handed-over', themselves: false },
      { act: 'account.address-changed', themselves: true },
    ])
    for (const asker of [laptop, visitor(site)]) for (const method of ['get', 'post'] as const) expect((await asker[method](`/api/users/${taken.id}/address`)).status).toBe(404)
  })

  it('waits until it is given up, or the password changes', async () => {
    const { who, laptop } = await signedIn()
    const ask = async () => (await members.asAdministrator('POST', `/api/users/${who.id}/address`, { email: 'waits@cast.example' })).body.link.split('#')[1] ?? ''
    const look = async (token: string) => codeOf(await visitor(site).post('/api/users/address-link/look', { token }))
    const given = await ask()
    expect(await look(given)).toEqual([200, null])
    expect((await laptop.post('/api/users/address/forget')).body).toEqual({ pending: null })
    expect(await look(given)).toEqual([404, 'LINK_OVER'])
    const again = await ask()
    expect((await laptop.post('/api/users/password', { password: who.password, newPassword: other })).status).toBe(200)
    expect(await look(again)).toEqual([404, 'LINK_OVER'])
  })

  it('of one purpose opens nothing of another', async () => {
    const who = await members.member()
    const password = (await members.asAdministrator('POST', `/api/users/${who.id}/password-link`)).body.link.split('#')[1]
    const address = (await members.asAdministrator('POST', `/api/users/${who.id}/address`, { email: 'purpose@cast.example' })).body.link.split('#')[1]
    for (const [what, token] of [['address-link', password], ['invitation-link', password], ['password-link', address], ['invitation-link', address]]) {
      expect(codeOf(await visitor(site).post(`/api/users/${what}/look`, { token }))).toEqual([404, 'LINK_OVER'])
    }
  })
})

describe('Payload’s own way of saving an account', () => {
  const asOwner = async (laptop: Visitor, path: string, body: object) => {
    const answer = await site.get(path, { method: 'PATCH', headers: { 'content-type': 'application/json', cookie: `payload-token=${laptop.cookies.get('payload-token')}`, 'sec-fetch-site': 'same-origin' }, body: JSON.stringify(body) })
    const { errors } = (await answer.json()) as { errors?: { data?: { code?: string } }[] }
    return [answer.status, errors?.[0]?.data?.code ?? null]
  }
  const tried = { password: [{ password: other }, 'PASSWORD_ELSEWHERE'], email: [{ email: 'stolen@cast.example' }, 'ADDRESS_ELSEWHERE'] } as const

  it.each(Object.entries(tried))('changes no %s: alone, among others, nor many at once', async (_what, [data, code]) => {
    const { who, laptop } = await signedIn()
    const before = await stored(who.id)
    for (const path of [`/api/users/${who.id}`, `/api/users/${who.id}?draft=true&depth=0`, `/api/users?where[id][equals]=${who.id}`]) expect([path, await asOwner(laptop, path, data)]).toEqual([path, [400, code]])
    expect(await asOwner(laptop, `/api/users/${who.id}`, { name: 'Ana', ...data })).toEqual([400, code])
    for (const path of [`/api/users/${who.id}`, `/api/users?where[id][equals]=${who.id}`]) expect((await members.asAdministrator('PATCH', path, data)).status).toBe(400)
    expect(await stored(who.id)).toEqual(before)
  })

  it('still saves the form of the panel, which sends the address along as it was', async () => {
    const { who, laptop } = await signedIn()
    expect(await asOwner(laptop, `/api/users/${who.id}`, { name: 'Ana', email: who.email })).toEqual([200, null])
    expect(await rows(`select name, email from users where id = $1`, [who.id])).toEqual([{ name: 'Ana', email: who.email }])
  })

  it('is no other over the panel’s server functions', async () => {
    const { who, laptop } = await signedIn()
    const before = await stored(who.id)
    const data = { email: 'stolen@cast.example', password: other }
    for (const [name, args] of [
      ['form-state', { collectionSlug: 'users', id: who.id, operation: 'update', schemaPath: 'users', data, docPermissions: { fields: true, update: true }, docPreferences: { fields: {} }, renderAllFields: true }],
      ['copy-data-from-locale', { collectionSlug: 'users', docID: who.id, fromLocale: 'fr', toLocale: 'en', overrideData: true, data }],
      ['render-document', { collectionSlug: 'users', docID: who.id, initialData: data, drawerSlug: 'a', paramsOverride: { segments: ['collections', 'users', who.id] } }],
    ] as const) await askServerFunction(site, laptop.cookies.get('payload-token') ?? '', name, args)
    expect(await stored(who.id)).toEqual(before)
  })
})

it('an administrator’s own password and address are no exception', async () => {
  const [me] = await rows<{ id: string }>(`select id from users where email = $1`, [administrator.email])
  for (const [data, code] of [[{ password: other }, 'PASSWORD_ELSEWHERE'], [{ email: 'stolen@cast.example' }, 'ADDRESS_ELSEWHERE']] as const) {
    expect(await members.asAdministrator('PATCH', `/api/users/${me?.id}`, data)).toMatchObject({ status: 400, body: { errors: [{ data: { code } }] } })
  }
  const factor = () => rows(`select secret, last_step from second_factors where user_id = $1`, [me?.id])
  const before = [await factor(), await rows(`select * from links where user_id = $1`, [me?.id])]
  for (const what of ['password-link', 'password-link/send', 'address', 'second-factor/reset', 'sign-ins/end']) {
    const refused = await members.asAdministrator('POST', `/api/users/${me?.id}/${what}`, { email: 'stolen@cast.example' })
    expect([what, refused]).toMatchObject([what, { status: 400, body: { errors: [{ data: { code: 'OWN_ACCOUNT' } }] } }])
  }
  expect([await factor(), await rows(`select * from links where user_id = $1`, [me?.id])]).toEqual(before)
  expect(await members.asAdministrator('POST', '/api/users/password', { password: administrator.password, newPassword: other })).toMatchObject({ status: 400, body: { errors: [{ data: { code: 'WRONG_CODE' } }] } })
  const changed = await members.asAdministrator('POST', '/api/users/password', { password: administrator.password, newPassword: other, code: await administrator.code() })
  expect(changed.status).toBe(200)
  expect((await comeIn(site, { email: administrator.email, password: other }, { code: async () => (await administrator.code()) ?? '' })).email).toBe(administrator.email)
})
