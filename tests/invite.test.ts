import { mailOf, password, type House } from './cast/houses'
import { standingHouses } from './cast/openHouses'
import { insider } from './cast/insider'
import { comeIn } from './support/comeIn'
import { connected, type SuiteDatabase } from './support/database'
import { startSite, type Site } from './support/site'
import { visitor } from './support/visitor'

// A coordinator brings somebody in, changes what they may do, and lets them go.

let database: SuiteDatabase
let site: Site
let organisations: Record<'A' | 'B' | 'C', string>
let houses: { A: House; B: House }
const people: Record<string, ReturnType<typeof insider>> = {}

beforeAll(async () => {
  ;({ database, organisations, houses } = await standingHouses())
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of ['contributor of A', 'publisher of A', 'coordinator of A', 'coordinator of B']) people[name] = insider(site, await comeIn(site, { email: mailOf(name), password }))
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)

type Answer = { status: number; link?: string | null; errors?: { data?: { code?: string } }[]; docs?: { id: string }[] }

async function ask(who: string, method: string, path: string, body?: object): Promise<Answer> {
  const hand = people[who]
  if (!hand) throw new Error(`${who} has not come in`)
  const answer = body ? await hand.ask(method, path, body) : method === 'GET' ? await hand.get(path) : await hand.ask(method, path, {})
  return { status: answer.status, ...((await answer.json()) as object) }
}

const invite = (who: string, email: string, more: object = {}) => ask(who, 'POST', '/api/users/invite', { email, name: 'Somebody new', organisation: organisations.A, role: 'publisher', ...more })

it('gives a link, by which the person chooses a password and acts for that collective alone, until they are let go', async () => {
  const { link } = await invite('coordinator of A', 'new@cast.example')
  const token = link?.split('#')[1] ?? ''
  const chosen = { email: 'new@cast.example', password: 'vélo nuage trompette seize' }
  expect((await visitor(site).post('/api/users/password-link', { token, password: chosen.password })).status).toBe(200)

  people.newcomer = insider(site, await comeIn(site, chosen))
  expect((await ask('newcomer', 'PATCH', `/api/events/${houses.A.events.drafted}?draft=true`, { title: 'Written by the newcomer' })).status).toBe(200)
  expect((await ask('newcomer', 'GET', `/api/events/${houses.B.events.drafted}`)).status).toBe(404)

  const [membership] = (await ask('coordinator of A', 'GET', `/api/memberships?where[role][equals]=publisher&sort=-createdAt&limit=1&depth=0`)).docs ?? []
  expect((await ask('coordinator of A', 'PATCH', `/api/memberships/${membership?.id}`, { role: 'contributor' })).status).toBe(200)
  expect((await ask('newcomer', 'PATCH', `/api/events/${houses.A.events.drafted}`, { _status: 'published' })).status).toBe(403)
  expect((await ask('coordinator of A', 'DELETE', `/api/memberships/${membership?.id}`)).status).toBe(200)
  expect((await ask('newcomer', 'GET', '/api/events')).status).toBe(403)

  const [{ id: person } = { id: '' }] = await rows<{ id: string }>(`select id from users where email = $1`, [chosen.email])
  expect(await rows(`select act, organisation_id, detail from audit where document_id = $1 and act like 'membership%' order by number`, [person])).toEqual([
    { act: 'membership.given', organisation_id: organisations.A, detail: { role: 'publisher' } },
    { act: 'membership.changed', organisation_id: organisations.A, detail: { role: 'contributor' } },
    { act: 'membership.ended', organisation_id: organisations.A, detail: {} },
  ])
})

it.each(['contributor of A', 'publisher of A', 'coordinator of B'])('is not for a %s', async (who) => {
  expect(await invite(who, 'nobody@cast.example')).toMatchObject({ status: 404 })
  expect(await rows(`select 1 from users where email = 'nobody@cast.example'`)).toEqual([])
})

it.each([
  ['no address', { email: 'somewhere' }, 'NOT_AN_ADDRESS'],
  ['no role of ours', { role: 'administrator' }, 'NOT_A_ROLE'],
])('refuses %s', async (_what, more, code) => {
  expect(await invite('coordinator of A', 'other@cast.example', more)).toMatchObject({ status: 400, errors: [{ data: { code } }] })
})

describe('an account that is there already', () => {
  it.each([
    ['of somebody who acts for another collective', 'publisher of B'],
    ['of somebody who acts for none any more', 'former member'],
    ['of an administrator', 'administrator'],
  ])('%s joins, and is not opened', async (_whose, name) => {
    expect(await invite('coordinator of A', mailOf(name))).toMatchObject({ status: 200, link: null })
    expect(await rows(`select 1 from password_links l join users u on u.id = l.user_id where u.email = $1`, [mailOf(name)])).toEqual([])
    expect(await rows(`select role::text from memberships m join users u on u.id = m.person_id where u.email = $1 and m.organisation_id = $2`, [mailOf(name), organisations.A])).toEqual([{ role: 'publisher' }])
  })

  it('of whoever lost their link gets another, while they have not come in', async () => {
    const first = await invite('coordinator of A', 'lost@cast.example')
    const second = await invite('coordinator of A', 'lost@cast.example')
    expect(second.link).toMatch(/choose-password#/)
    expect(second.link).not.toBe(first.link)
  })
})

it('leaves a membership where it is: nobody is moved to another collective or made somebody else', async () => {
  const [membership] = (await ask('coordinator of A', 'GET', `/api/memberships?where[role][equals]=contributor&limit=1&depth=0`)).docs ?? []
  expect((await ask('coordinator of A', 'PATCH', `/api/memberships/${membership?.id}`, { organisation: organisations.B })).status).toBe(403)
  expect((await ask('coordinator of B', 'PATCH', `/api/memberships/${membership?.id}`, { role: 'coordinator' })).status).toBe(404)
  expect((await ask('publisher of A', 'PATCH', `/api/memberships/${membership?.id}`, { role: 'coordinator' })).status).toBe(403)
})
