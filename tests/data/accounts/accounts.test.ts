import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { entriesFor } from '@/cms/journal/entries'
import { note } from '@/cms/journal/note'
import { ensureFirstAdministrator } from '@/cms/accounts/firstAdministrator'
import { makePasswordLink, ownerOf } from '@/cms/accounts/passwordLink'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { openPayload } from '../../support/payload'

// What other rooms rely on: accounts made for others, the audit, and Payload's own ways being closed.

let database: SuiteDatabase
let payload: Payload
let req: PayloadRequest

beforeAll(async () => {
  database = await createDatabase()
  payload = await openPayload(database)
  req = await createLocalReq({}, payload)
}, 60_000)
afterAll(() => database.drop())

const owner = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (client) => (await client.query<Row>(statement, values)).rows)

describe('the first administrator', () => {
  async function shown(): Promise<{ email: string; password: string } | null> {
    const all: { email: string; password: string }[] = []
    await ensureFirstAdministrator(payload, (credentials) => all.push(credentials))
    return all[0] ?? null
  }

  it('is shown before it counts: of a start that is cut short in between nothing stays', async () => {
    await expect(ensureFirstAdministrator(payload, () => { throw new Error('cut short') })).rejects.toThrow('cut short')
    expect(await owner('select email from users')).toEqual([])
  })

  it('is made once; its password is given again only when it was used and nothing came of it', async () => {
    const first = await shown()
    expect(await shown()).toBeNull()
    await owner(`update one_time_passwords set used_at = now()`)
    await owner(`insert into half_open_sign_ins (token_hash, user_id, expires_at) select '\\x00', id, now() + interval '1 minute' from users`)
    expect(await shown()).toBeNull()
    await owner(`update half_open_sign_ins set expires_at = now() - interval '1 second'`)
    const second = await shown()
    expect(second).toEqual({ email: first?.email, password: expect.any(String) as string })
    expect(second?.password).not.toBe(first?.password)
    await owner(`update one_time_passwords set made_at = now() - interval '2 days'`)
    expect((await shown())?.email).toBe(first?.email)
    await owner(`delete from one_time_passwords`)
    expect(await shown()).toBeNull()
  })
})

const account = async (email: string, more: object = {}) => {
  const { id } = await payload.create({ collection: 'users', data: { email, password: 'un mot de passe à essayer', ...more }, overrideAccess: true })
  return { id, email }
}
const tokenIn = (link: string) => link.split('#')[1] ?? ''

describe('a link for choosing a password', () => {
  it('says where, and is stored so that the database alone opens nothing', async () => {
    const invited = await account('invited@cast.example', { name: 'Inès' })
    const link = await makePasswordLink(req, invited, 'administrator')
    expect(link).toMatch(/^http:\/\/localhost\/admin\/choose-password#[\w-]{43}$/)
    expect(await ownerOf(req, tokenIn(link))).toMatchObject(invited)
    const stored = await owner<{ row: string }>(`select l::text as row from links l where user_id = $1`, [invited.id])
    expect(stored).toHaveLength(1)
    expect(stored[0]?.row).not.toContain(Buffer.from(tokenIn(link), 'base64url').toString('hex'))
  })

  it('is not there when what it was made with failed', async () => {
    const { id, email } = await account('undone@cast.example')
    await expect(
      inTransaction(req, async () => {
        await makePasswordLink(req, { id, email }, 'administrator')
        throw new Error('the letter failed')
      }),
    ).rejects.toThrow('the letter failed')
    expect(await owner(`select 1 from links where user_id = $1`, [id])).toEqual([])
  })
})

// What a link opens does not grow: whatever its account can do more, or is called by, afterwards, it is dead.
it.each<[string, (id: string) => Promise<unknown>]>([
  ['a membership', async (id) => payload.create({ collection: 'memberships', data: { person: id, organisation: await organisation(), role: 'contributor' }, overrideAccess: true })],
  ['administration', (id) => payload.update({ collection: 'users', id, data: { isAdministrator: true }, overrideAccess: true })],
  ['another password', (id) => payload.update({ collection: 'users', id, data: { password: 'quatre autres mots tranquilles' }, overrideAccess: true })],
  ['another address', (id) => payload.update({ collection: 'users', id, data: { email: `other-${id}@cast.example` }, overrideAccess: true })],
  ['another link', (id) => owner<{ email: string }>(`select email from users where id = $1`, [id]).then(([found]) => makePasswordLink(req, { id, email: found?.email ?? '' }, 'administrator'))],
])('a link for choosing a password is dead after %s', async (what, act) => {
  const made = await account(`grows-${what.replaceAll(' ', '-')}@cast.example`)
  const token = tokenIn(await makePasswordLink(req, made, 'administrator'))
  expect(await ownerOf(req, token)).toMatchObject(made)
  await act(made.id)
  expect(await ownerOf(req, token)).toBeNull()
})

it('a link for choosing a password is dead after a greater role', async () => {
  const made = await account('risen@cast.example')
  const membership = await payload.create({ collection: 'memberships', data: { person: made.id, organisation: await organisation(), role: 'contributor' }, overrideAccess: true })
  const token = tokenIn(await makePasswordLink(req, made, 'administrator'))
  expect(await ownerOf(req, token)).toMatchObject(made)
  await payload.update({ collection: 'memberships', id: membership.id, data: { role: 'coordinator' }, overrideAccess: true })
  expect(await ownerOf(req, token)).toBeNull()
})

const organisation = async () => (await payload.create({ collection: 'organisations', data: { name: 'Choir', kind: 'collective', _status: 'published' }, overrideAccess: true })).id

it('checks and replaces no password in Payload’s own ways', async () => {
  const credentials = { email: 'closed@cast.example', password: 'un mot de passe à essayer' }
  await payload.create({ collection: 'users', data: credentials, overrideAccess: true })
  await expect(payload.login({ collection: 'users', data: credentials })).rejects.toMatchObject({ status: 404 })
  await expect(payload.forgotPassword({ collection: 'users', data: credentials, disableEmail: true })).rejects.toMatchObject({ status: 404 })
  await expect(payload.unlock({ collection: 'users', data: credentials, overrideAccess: true })).rejects.toMatchObject({ status: 404 })
  await expect(payload.resetPassword({ collection: 'users', data: { token: 'x', password: credentials.password }, overrideAccess: true })).rejects.toMatchObject({ status: 404 })
})

describe('the audit', () => {
  it.each(['update audit set act = $$x$$', 'delete from audit', 'truncate audit'])('refuses to be changed: %s', async (statement) => {
    await note(req, { act: 'sign-out' })
    await expect(owner(statement)).rejects.toMatchObject({ code: '42501' })
  })

  it('goes with the act that failed', async () => {
    const count = async () => (await owner<{ n: string }>(`select count(*) as n from audit`))[0]?.n
    const before = await count()
    await expect(inTransaction(req, () => note(req, { act: 'published' }).then(() => Promise.reject(new Error('undone'))))).rejects.toThrow('undone')
    expect(await count()).toBe(before)
  })

  it('is read whole, or for some organisations only, by act, by day, and page by page', async () => {
    const [ours, theirs] = ['0193a0b0-0000-7000-8000-00000000000a', '0193a0b0-0000-7000-8000-00000000000b']
    await note(req, { act: 'published', organisation: ours, subject: { concept: 'events', id: ours } })
    await note(req, { act: 'unpublished', organisation: ours })
    await note(req, { act: 'published', organisation: theirs })
    const actsIn = async (...args: Parameters<typeof entriesFor> extends [unknown, ...infer Rest] ? Rest : never) => (await entriesFor(req, ...args)).entries.map(({ act }) => act)
    expect(await actsIn([ours])).toEqual(['unpublished', 'published'])
    expect(await actsIn([])).toEqual([])
    expect(await actsIn([ours, theirs], { act: 'published' })).toEqual(['published', 'published'])
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date())
    expect(await actsIn([ours], { from: today, to: today })).toEqual(['unpublished', 'published'])
    expect(await actsIn([ours], { to: '2020-01-01' })).toEqual([])

    const all = await entriesFor(req, 'all', {}, 1_000)
    const paged: string[] = []
    for (let before: string | undefined; ; ) {
      const { entries, more } = await entriesFor(req, 'all', before ? { before } : {}, 3)
      paged.push(...entries.map(({ number }) => number))
      if (!more) break
      before = entries.at(-1)?.number
    }
    expect(paged).toEqual(all.entries.map(({ number }) => number))
    expect(all.more).toBe(false)
  })

  it('holds an account’s life, and neither addresses nor passwords', async () => {
    const made = await account('life@cast.example', { name: 'Lise' })
    const { id } = made
    const link = await makePasswordLink(req, made, 'administrator')
    const update = (data: object) => payload.update({ collection: 'users', id, data, overrideAccess: true })
    await update({ password: 'un mot de passe à retenir' })
    await update({ email: 'life-2@cast.example' })
    await update({ isAdministrator: true })
    await update({ isAdministrator: false, name: 'Lise A.' })
    await payload.delete({ collection: 'users', id, overrideAccess: true })
    expect((await owner<{ act: string }>(`select act from audit where document_id = $1 order by number`, [id])).map(({ act }) => act)).toEqual([
      'account.created',
      'password-link.made',
      'password.changed',
      'account.address-changed',
      'administrator.named',
      'administrator.unnamed',
      'account.removed',
    ])
    const everything = JSON.stringify(await owner(`select a::text from audit a`))
    expect(['cast.example', 'retenir', tokenIn(link), 'Lise'].filter((secret) => secret && everything.includes(secret))).toEqual([])
  })
})
