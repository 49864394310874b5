import type { Payload, PayloadRequest } from 'payload'
import { invite } from '@/cms/accounts/joining/invite'
import { mailOf } from '../../cast/twoCollectives'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { connected, type SuiteDatabase } from '../../support/database'
import { ifRefused } from '../../support/ifRefused'

// Members leave by themselves; whoever coordinates last stays while others depend on it.

let database: SuiteDatabase
let payload: Payload
let organisations: Record<'A' | 'B' | 'C', string>
let as: (name: string) => Promise<PayloadRequest>

beforeAll(async () => {
  ;({ database, payload, organisations, as } = await openTwoCollectives())
}, 120_000)
afterAll(() => database.drop())

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)
const membersOf = async (organisation: string) =>
  (await rows<{ who: string }>(`select u.name || ': ' || m.role::text as who from memberships m join users u on u.id = m.person_id where m.organisation_id = $1 order by 1`, [organisation])).map(({ who }) => who)
const membershipOf = async (name: string, organisation: string) =>
  (await rows<{ id: string }>(`select m.id from memberships m join users u on u.id = m.person_id where u.name = $1 and m.organisation_id = $2`, [name, organisation]))[0]?.id ?? ''
const join = async (name: string, organisation: string, role: 'contributor' | 'coordinator') =>
  payload.create({ collection: 'memberships', data: { person: String((await as(name)).user?.id), organisation, role }, overrideAccess: true }) // as the platform

/** Somebody ends a membership, their own unless it is said whose. */
const end = async (who: string, organisation: string, whose = who) =>
  payload.delete({ collection: 'memberships', id: await membershipOf(whose, organisation), overrideAccess: false, req: await as(who) })
const lower = async (who: string, organisation: string, more: object = {}) =>
  payload.update({ collection: 'memberships', id: await membershipOf(who, organisation), data: { role: 'contributor' }, overrideAccess: false, req: await as(who), ...more })
const lastOne = { status: 400, data: { code: 'LAST_COORDINATOR' } }

it('lets a member leave, and end nobody else’s membership', async () => {
  await expect(end('contributor of A', organisations.A, 'publisher of A')).rejects.toMatchObject({ status: 403 })
  await expect(end('contributor of B', organisations.A, 'publisher of A')).rejects.toMatchObject({ status: 403 })
  await end('contributor of A', organisations.A)
  expect(await membersOf(organisations.A)).toEqual(['coordinator of A: coordinator', 'member of both: contributor', 'publisher of A: publisher'])
  expect(await rows(`select act, who = document_id as "by themselves" from audit where act = 'membership.ended'`)).toEqual([{ act: 'membership.ended', 'by themselves': true }])
})

it.each<[string, () => Promise<unknown>]>([
  ['leave', () => end('coordinator of A', organisations.A)],
  ['take another role', () => lower('coordinator of A', organisations.A)],
  ['take another role unseen', () => lower('coordinator of A', organisations.A, { select: { role: false, organisation: false } })],
])('does not let the last coordinator %s while there are other members', async (_what, way) => {
  await expect(way()).rejects.toMatchObject(lastOne)
  expect(await membersOf(organisations.A)).toContain('coordinator of A: coordinator')
})

it('invites nobody who is in the team already, which would be another way to another role', async () => {
  const asked = { email: mailOf('coordinator of A'), name: '', organisation: organisations.A, role: 'contributor' } as const
  await expect(invite(await as('coordinator of A'), asked)).rejects.toMatchObject({ status: 400, code: 'ALREADY_MEMBER' })
})

it('lets one of two coordinators leave, and not both at once, one by one or together', async () => {
  await join('publisher of C', organisations.A, 'coordinator')
  const both = ['coordinator of A', 'publisher of C']
  const coordinators = async () => (await membersOf(organisations.A)).filter((one) => one.endsWith(': coordinator'))

  const ids = await Promise.all(both.map((name) => membershipOf(name, organisations.A)))
  await payload.delete({ collection: 'memberships', where: { id: { in: ids } }, overrideAccess: false, req: await as('coordinator of A') }).catch(ifRefused)
  expect((await coordinators()).length).toBeGreaterThan(0)
  for (const name of both) if (!(await membershipOf(name, organisations.A))) await join(name, organisations.A, 'coordinator')

  const left = await Promise.allSettled(both.map((name) => end(name, organisations.A)))
  expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(left.find((one) => one.status === 'rejected')).toMatchObject({ reason: lastOne })
  expect(await coordinators()).toHaveLength(1)
})

it('lets an administrator end it, whoever is alone leave, and others leave where nobody coordinates', async () => {
  for (const name of ['coordinator of A', 'publisher of C']) if (await membershipOf(name, organisations.A)) await end('administrator', organisations.A, name)
  await end('publisher of A', organisations.A)
  expect(await membersOf(organisations.A)).toEqual(['member of both: contributor'])
  const alone = (await payload.create({ collection: 'organisations', data: { name: 'Alone', kind: 'collective', _status: 'published' }, overrideAccess: true })).id // as the platform
  await join('contributor of B', alone, 'coordinator')
  await end('contributor of B', alone)
  expect(await membersOf(alone)).toEqual([])
})
