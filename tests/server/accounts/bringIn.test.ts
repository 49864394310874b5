import { mailOf, password, type Collective } from '../../cast/twoCollectives'
import { standingCollectives } from '../../cast/openTwoCollectives'
import { insider } from '../../cast/insider'
import { comeIn } from '../../support/comeIn'
import { connected, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'
import { codeOf, visitor, type Visitor } from '../../support/visitor'

// Where no mail server is named: a coordinator invites somebody by a link to hand over, who accepts with the account they have or a new one; then the
// coordinator changes what they may do, and lets them go.

let database: SuiteDatabase
let site: Site
let organisations: Record<'A' | 'B' | 'C', string>
let houses: { A: Collective; B: Collective }
const people: Record<string, ReturnType<typeof insider>> = {}

beforeAll(async () => {
  ;({ database, organisations, houses } = await standingCollectives())
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { TRUSTED_PROXIES: '1' } })
  for (const name of ['contributor of A', 'publisher of A', 'coordinator of A', 'coordinator of B', 'contributor of B', 'publisher of B', 'former member', 'administrator']) people[name] = insider(site, await comeIn(site, { email: mailOf(name), password }))
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)

type Answer = { status: number; link?: string | null; errors?: { data?: { code?: string } }[]; docs?: { id: string }[]; [key: string]: unknown }

async function ask(who: string, method: string, path: string, body?: object): Promise<Answer> {
  const hand = people[who]
  if (!hand) throw new Error(`${who} has not come in`)
  const answer = body ? await hand.ask(method, path, body) : method === 'GET' ? await hand.get(path) : await hand.ask(method, path, {})
  return { status: answer.status, ...((await answer.json()) as object) }
}

const invite = (who: string, email: string, more: object = {}) => ask(who, 'POST', '/api/users/invite', { email, name: 'Somebody new', organisation: organisations.A, role: 'publisher', ...more })
const tokenOf = async (who: string, email: string, more: object = {}) => (await invite(who, email, more)).link?.split('#')[1] ?? ''
const begin = (token: string, chosen: string, guest: Visitor = visitor(site)) => guest.post('/api/users/invitation-link/begin', { token, name: 'Nina', password: chosen })
const look = (token: string) => visitor(site).post('/api/users/invitation-link/look', { token })
const own = 'vélo nuage trompette seize'
const rolesOf = (email: string) => rows<{ organisation: string; role: string }>(`select o.name as organisation, m.role::text as role from memberships m join users u on u.id = m.person_id join organisations o on o.id = m.organisation_id where u.email = $1 order by 1`, [email])

it('gives a link, by which the person makes an account and acts for that collective alone, until they are let go', async () => {
  const token = await tokenOf('coordinator of A', 'New@cast.example ')
  expect((await look(token)).body).toEqual({ organisation: 'public-A', role: 'publisher', by: 'coordinator of A', email: 'new@cast.example', name: 'Somebody new', until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string })
  expect(await rows(`select 1 from users where email = 'new@cast.example'`)).toEqual([])
  expect(codeOf(await begin(token, 'azertyuiop12'))).toEqual([400, 'PASSWORD'])
  const guest = visitor(site)
  expect((await begin(token, own, guest)).body).toMatchObject({ step: 'open', user: { email: 'new@cast.example', name: 'Nina' } })
  expect((await guest.get('/api/users/me')).body.user).toMatchObject({ email: 'new@cast.example' })
  expect(codeOf(await begin(token, own))).toEqual([404, 'LINK_OVER'])
  expect(codeOf(await look(token))).toEqual([404, 'LINK_OVER'])

  people.newcomer = insider(site, await comeIn(site, { email: 'new@cast.example', password: own }))
  expect((await ask('newcomer', 'PATCH', `/api/events/${houses.A.events.drafted}?draft=true`, { title: 'Written by the newcomer' })).status).toBe(200)
  expect((await ask('newcomer', 'GET', `/api/events/${houses.B.events.drafted}`)).status).toBe(404)

  const [membership] = (await ask('coordinator of A', 'GET', `/api/memberships?where[role][equals]=publisher&sort=-createdAt&limit=1&depth=0`)).docs ?? []
  expect((await ask('coordinator of A', 'PATCH', `/api/memberships/${membership?.id}`, { role: 'contributor' })).status).toBe(200)
  expect((await ask('newcomer', 'PATCH', `/api/events/${houses.A.events.drafted}`, { _status: 'published' })).status).toBe(403)
  expect((await ask('coordinator of A', 'DELETE', `/api/memberships/${membership?.id}`)).status).toBe(200)
  expect((await ask('newcomer', 'GET', '/api/events')).status).toBe(403)

  const [{ id: person } = { id: '' }] = await rows<{ id: string }>(`select id from users where email = 'new@cast.example'`)
  expect(await rows(`select act, who = $1 as themselves, organisation_id, detail from audit where document_id = $1 and act ~ '^(account|membership)' order by number`, [person])).toEqual([
    { act: 'account.created', themselves: true, organisation_id: null, detail: {} },
    { act: 'membership.given', themselves: true, organisation_id: organisations.A, detail: { role: 'publisher' } },
    { act: 'membership.changed', themselves: false, organisation_id: organisations.A, detail: { role: 'contributor' } },
    { act: 'membership.ended', themselves: false, organisation_id: organisations.A, detail: {} },
  ])
})

it.each(['contributor of A', 'publisher of A', 'coordinator of B', 'former member'])('is not for a %s', async (who) => {
  expect(await invite(who, 'nobody@cast.example')).toMatchObject({ status: 404 })
  expect(await rows(`select 1 from member_invitations where address = 'nobody@cast.example'`)).toEqual([])
})

it('is for nobody who is not signed in', async () => {
  expect((await visitor(site).post('/api/users/invite', { email: 'nobody@cast.example', name: '', organisation: organisations.A, role: 'publisher' })).status).toBe(404)
})

it.each([
  ['no address', { email: 'somewhere' }, 'NOT_AN_ADDRESS'],
  ['no role of ours', { role: 'administrator' }, 'NOT_A_ROLE'],
  ['whoever is in the team already', { email: mailOf('publisher of A') }, 'ALREADY_MEMBER'],
])('refuses %s', async (_what, more, code) => {
  expect(await invite('coordinator of A', 'other@cast.example', more)).toMatchObject({ status: 400, errors: [{ data: { code } }] })
})

describe('an account that is there already', () => {
  const known = [
    ['of somebody who acts for another collective', 'publisher of B'],
    ['of somebody who acts for none any more', 'former member'],
    ['of an administrator', 'administrator'],
  ] as const

  it.each(known)('%s gets nothing before its person has accepted, and whoever invites gets what they get for an unknown address', async (_whose, name) => {
    const before = await rolesOf(mailOf(name))
    const [toKnown, toUnknown] = [await invite('coordinator of A', mailOf(name)), await invite('coordinator of A', `no-${mailOf(name)}`)]
    const shape = ({ link, ...answer }: Answer) => ({ ...answer, link: link?.replace(/#[\w-]{43}$/, '#…') })
    expect(shape(toKnown)).toEqual({ status: 200, link: `${site.origin}/admin/invitation#…` })
    expect(shape(toUnknown)).toEqual(shape(toKnown))
    expect(await rolesOf(mailOf(name))).toEqual(before)
    expect(await rows(`select 1 from links l join users u on u.id = l.user_id where u.email = $1`, [mailOf(name)])).toEqual([])

    const invited = (await ask('coordinator of A', 'GET', '/api/users/invited')).invited as { email: string }[]
    const shown = (email: string) => invited.filter((one) => one.email === email).map((one) => ({ ...one, id: '…', email: '…' }))
    expect(shown(mailOf(name))).toEqual([{ id: '…', email: '…', organisation: { id: organisations.A, name: 'public-A' }, name: 'Somebody new', role: 'publisher', by: 'coordinator of A', since: expect.any(String) as string, until: expect.any(String) as string, isOpen: true }])
    expect(shown(`no-${mailOf(name)}`)).toEqual(shown(mailOf(name)))

    const token = toKnown.link?.split('#')[1] ?? ''
    const [theirs, nobodys] = [await look(token), await look(toUnknown.link?.split('#')[1] ?? '')]
    expect({ ...theirs.body, email: '…' }).toEqual({ ...nobodys.body, email: '…' })
    expect(codeOf(await begin(token, own))).toEqual([409, 'HAS_ACCOUNT'])
    expect(codeOf(await visitor(site).post('/api/users/invitation-link/accept', { token }))).toEqual([401, 'SIGN_IN'])

    expect(await ask(name, 'POST', '/api/users/invitation-link/accept', { token })).toEqual({ status: 200, accepted: true, organisation: { id: organisations.A, name: 'public-A' }, role: 'publisher' })
    expect(await rolesOf(mailOf(name))).toEqual([{ organisation: 'public-A', role: 'publisher' }, ...before])
  })

  it('waits on its person’s first screen, to be accepted there, or declined without a word of who declined', async () => {
    await invite('coordinator of B', mailOf('contributor of A'), { organisation: organisations.B, role: 'contributor' })
    await invite('coordinator of B', mailOf('publisher of A'), { organisation: organisations.B, role: 'coordinator' })
    const waiting = async (who: string) => (await ask(who, 'GET', '/api/users/invitations')).invitations as { id: string }[]
    const [one] = await waiting('contributor of A')
    expect(await waiting('contributor of A')).toEqual([{ id: one?.id, organisation: 'public-B', role: 'contributor', by: 'coordinator of B', until: expect.any(String) as string }])
    expect((await ask('contributor of A', 'GET', `/api/events/${houses.B.events.drafted}`)).status).toBe(404)
    // Nobody answers for somebody else.
    for (const what of ['accept', 'decline']) for (const who of ['publisher of A', 'coordinator of B', 'administrator']) expect((await ask(who, 'POST', `/api/users/invitations/${one?.id}/${what}`)).status).toBe(404)
    expect((await visitor(site).get('/api/users/invitations')).status).toBe(401)

    expect((await ask('contributor of A', 'POST', `/api/users/invitations/${one?.id}/accept`)).status).toBe(200)
    expect((await ask('contributor of A', 'GET', `/api/events/${houses.B.events.drafted}`)).status).toBe(200)
    const [other] = await waiting('publisher of A')
    expect(await ask('publisher of A', 'POST', `/api/users/invitations/${other?.id}/decline`)).toEqual({ status: 200, declined: true })
    expect(await waiting('publisher of A')).toEqual([])
    expect(await rolesOf(mailOf('publisher of A'))).toEqual([{ organisation: 'public-A', role: 'publisher' }])
    expect(await rows(`select who, document_id, detail from audit where act = 'member.declined'`)).toEqual([{ who: null, document_id: null, detail: {} }])
  })

  it('accepts once, of twenty times at once', async () => {
    const token = await tokenOf('coordinator of B', 'somewhere-else@cast.example', { organisation: organisations.B, role: 'contributor' })
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('former member', 'POST', '/api/users/invitation-link/accept', { token })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await rolesOf(mailOf('former member'))).toEqual([{ organisation: 'public-A', role: 'publisher' }, { organisation: 'public-B', role: 'contributor' }])
  })

  it('is made once, of ten times at once', async () => {
    const token = await tokenOf('coordinator of A', 'once@cast.example')
    const answers = await Promise.all(Array.from({ length: 10 }, () => begin(token, own)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await rolesOf('once@cast.example')).toEqual([{ organisation: 'public-A', role: 'publisher' }])
  })
})

describe('a link of an invitation', () => {
  it('is dead once another is made, it is withdrawn or too old, or whoever made it brings nobody in any more', async () => {
    const first = await tokenOf('coordinator of A', 'lost@cast.example')
    const second = await tokenOf('coordinator of A', 'lost@cast.example', { role: 'coordinator' })
    expect([codeOf(await look(first)), (await look(second)).body.role]).toEqual([[404, 'LINK_OVER'], 'coordinator'])

    const idOf = async (email: string) => (await rows<{ id: string }>(`select id from member_invitations where address = $1`, [email]))[0]?.id
    for (const who of ['publisher of A', 'coordinator of B']) expect((await ask(who, 'POST', `/api/users/invited/${await idOf('lost@cast.example')}/withdraw`)).status).toBe(404)
    expect((await ask('coordinator of A', 'POST', `/api/users/invited/${await idOf('lost@cast.example')}/withdraw`)).status).toBe(200)
    expect(codeOf(await look(second))).toEqual([404, 'LINK_OVER'])

    const old = await tokenOf('coordinator of A', 'late@cast.example')
    await rows(`update member_invitations set expires_at = now() - interval '1 second' where address = 'late@cast.example'`)
    expect(codeOf(await look(old))).toEqual([404, 'LINK_OVER'])
    const invited = (await ask('coordinator of A', 'GET', '/api/users/invited')).invited as { email: string; isOpen: boolean }[]
    expect(invited.filter(({ email }) => email === 'late@cast.example').map(({ isOpen }) => isOpen)).toEqual([false])

    const left = await tokenOf('coordinator of B', 'left@cast.example', { organisation: organisations.B })
    await rows(`update memberships set role = 'publisher' where organisation_id = $1 and role = 'coordinator'`, [organisations.B])
    expect(codeOf(await begin(left, own))).toEqual([404, 'LINK_OVER'])
    await rows(`update memberships set role = 'coordinator' where organisation_id = $1 and person_id = (select id from users where email = $2)`, [organisations.B, mailOf('coordinator of B')])
  })
})

describe('who an address belongs to', () => {
  it('is not said by an account that a coordinator made for it: another collective’s invitation does not reach them', async () => {
    // A's coordinator invites X, and uses the link instead of handing it over.
    const token = await tokenOf('coordinator of A', 'x@cast.example')
    await begin(token, own)
    people.impostor = insider(site, await comeIn(site, { email: 'x@cast.example', password: own }))
    const theirs = await tokenOf('coordinator of B', 'x@cast.example', { organisation: organisations.B, role: 'coordinator' })
    expect((await ask('impostor', 'GET', '/api/users/invitations')).invitations).toEqual([])
    expect((await ask('impostor', 'GET', '/api/users/address')).isProved).toBe(false)
    expect(await rolesOf('x@cast.example')).toEqual([{ organisation: 'public-A', role: 'publisher' }])
    expect((await ask('impostor', 'GET', `/api/events/${houses.B.events.drafted}`)).status).toBe(404)
    expect((await look(theirs)).status).toBe(200)
  })

  it('is not said by an earlier link: it opens the collective it was made for, whatever was accepted since', async () => {
    const early = await tokenOf('coordinator of A', 'y@cast.example', { role: 'contributor' })
    const later = await tokenOf('coordinator of B', 'y@cast.example', { organisation: organisations.B, role: 'coordinator' })
    await begin(later, own)
    expect(await rolesOf('y@cast.example')).toEqual([{ organisation: 'public-B', role: 'coordinator' }])
    const holder = visitor(site)
    expect(codeOf(await begin(early, 'quatre tout autres mots ensemble', holder))).toEqual([409, 'HAS_ACCOUNT'])
    expect((await holder.get('/api/users/me')).body.user).toBeNull()
  })
})

it('leaves a membership where it is: nobody is moved to another collective or made somebody else', async () => {
  const [membership] = (await ask('coordinator of A', 'GET', `/api/memberships?where[role][equals]=contributor&limit=1&depth=0`)).docs ?? []
  expect((await ask('coordinator of A', 'PATCH', `/api/memberships/${membership?.id}`, { organisation: organisations.B })).status).toBe(403)
  expect((await ask('coordinator of B', 'PATCH', `/api/memberships/${membership?.id}`, { role: 'coordinator' })).status).toBe(404)
  expect((await ask('publisher of A', 'PATCH', `/api/memberships/${membership?.id}`, { role: 'coordinator' })).status).toBe(403)
})
