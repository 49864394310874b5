import sharp from 'sharp'
import type { Payload, PayloadRequest } from 'payload'
import { invitedBy } from '@/cms/accounts/joining/invited'
import { waitingFor } from '@/cms/accounts/joining/invitation'
import { everybody, mailOf, type Collective } from '../../cast/twoCollectives'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { attempt } from '../../support/attempt'
import type { SuiteDatabase } from '../../support/database'

// Who may do what with accounts, memberships, agreements, pictures, pages and the settings of the site: what has no draft and no lead.

let database: SuiteDatabase
let payload: Payload
let houses: { A: Collective; B: Collective }
let organisations: Record<'A' | 'B' | 'C', string>
let as: (name: string) => Promise<PayloadRequest>
const ids: Record<'account' | 'invited' | 'membership' | 'agreement' | 'unseen' | 'shown' | 'page', string> = { account: '', invited: '', membership: '', agreement: '', unseen: '', shown: '', page: '' }

beforeAll(async () => {
  ;({ database, payload, houses, organisations, as } = await openTwoCollectives())
  const platform = { overrideAccess: true, depth: 0 } as const // as the platform
  const first = async (collection: 'users' | 'memberships' | 'collaborations', field: string, value: string) => (await payload.find({ collection, where: { [field]: { equals: value } }, limit: 1, ...platform })).docs[0]?.id ?? ''
  ids.account = await first('users', 'email', mailOf('publisher of A'))
  ids.invited = await first('users', 'email', mailOf('invited into A'))
  ids.membership = await first('memberships', 'person', ids.account)
  ids.agreement = await first('collaborations', 'event', houses.A.events.drafted)
  const data = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } }).png().toBuffer()
  const file = { data, mimetype: 'image/png', name: 'a.png', size: data.length }
  for (const name of ['unseen', 'shown'] as const) ids[name] = (await payload.create({ collection: 'media', data: { alt: `canary-${name}`, owner: houses.A.organisation }, file, ...platform })).id
  await payload.update({ collection: 'events', id: houses.A.events.live, data: { image: ids.shown, _status: 'published' }, ...platform })
  ids.page = (await payload.create({ collection: 'pages', data: { key: 'privacy', title: 'Privacy', _status: 'published' }, ...platform })).id
}, 120_000)
afterAll(() => database.drop())

const everyoneButStrangers = everybody.filter((name) => !['former member', 'invited into A', 'unproved address', 'visitor'].includes(name))
const ofA = ['contributor of A', 'publisher of A', 'coordinator of A', 'member of both', 'administrator']
const all = (...names: string[]) => everybody.filter((name) => names.includes(name))

type Way = (req: PayloadRequest) => Promise<boolean>
const given = (req: PayloadRequest) => ({ req, overrideAccess: false, depth: 0 }) as const

const reading =
  (collection: 'users' | 'memberships' | 'collaborations' | 'media' | 'pages', which: keyof typeof ids): Way =>
  async (req) =>
    (await payload.find({ collection, where: { id: { equals: ids[which] } }, ...given(req) })).totalDocs === 1
const deleting =
  (collection: 'users' | 'memberships' | 'collaborations' | 'media' | 'pages', which: keyof typeof ids): Way =>
  async (req) =>
    (await payload.delete({ collection, id: ids[which], ...given(req) })).id === ids[which]

const ways: Record<string, [Way, string[]]> = {
  'read an account of A': [reading('users', 'account'), ofA],
  'rename it': [async (req) => (await payload.update({ collection: 'users', id: ids.account, data: { name: 'Other' }, ...given(req) })).name === 'Other', ['publisher of A', 'administrator']],
  // Its owner does with the old one, by an act of their own (`own.test.ts`); nobody else does.
  'change its password': [async (req) => (await payload.update({ collection: 'users', id: ids.account, data: { password: 'vélo nuage trompette seize' }, ...given(req) })).id !== '', []],
  'change its address': [async (req) => (await payload.update({ collection: 'users', id: ids.account, data: { email: 'other@cast.example' }, ...given(req) })).email === 'other@cast.example', []],
  'read an account that A invited': [reading('users', 'invited'), ['invited into A', 'administrator']],
  'make it an administrator': [async (req) => (await payload.update({ collection: 'users', id: ids.account, data: { isAdministrator: true }, ...given(req) })).isAdministrator === true, ['administrator']],
  'delete it': [deleting('users', 'account'), ['administrator']],
  'make an account': [async (req) => (await payload.create({ collection: 'users', data: { email: 'new@cast.example', password: 'vélo nuage trompette seize' }, ...given(req) })).id !== '', ['administrator']],

  'read a membership of A': [reading('memberships', 'membership'), ofA],
  'give another role': [async (req) => (await payload.update({ collection: 'memberships', id: ids.membership, data: { role: 'coordinator' }, ...given(req) })).role === 'coordinator', ['coordinator of A', 'administrator']],
  'take it to another organisation': [async (req) => (await payload.update({ collection: 'memberships', id: ids.membership, data: { organisation: organisations.B }, ...given(req) })).organisation === organisations.B, []],
  'end it': [deleting('memberships', 'membership'), ['publisher of A', 'coordinator of A', 'administrator']],
  'give a membership of A': [async (req) => (await payload.create({ collection: 'memberships', data: { person: String((await as('former member')).user?.id), organisation: organisations.A, role: 'coordinator' }, ...given(req) })).id !== '', ['administrator']],

  'see whom A has invited': [async (req) => (await invitedBy(req)).some(({ organisation }) => organisation.id === organisations.A), ['coordinator of A', 'administrator']],
  'find an invitation of A': [async (req) => req.user !== null && (await waitingFor(req, String(req.user.id))).some(({ organisation }) => organisation.id === organisations.A), ['invited into A']],

  'read an agreement on a draft of A': [reading('collaborations', 'agreement'), [...ofA, 'contributor of C', 'publisher of C']],

  // Agreements move by acts alone, an administrator's too.
  'write an agreement': [async (req) => (await payload.update({ collection: 'collaborations', id: ids.agreement, data: { status: 'declined' }, ...given(req) })).status === 'declined', []],
  'delete an agreement': [deleting('collaborations', 'agreement'), []],
  'agree for an organisation': [async (req) => (await payload.create({ collection: 'collaborations', data: { event: houses.A.events.drafted, organisation: organisations.B, role: 'co-organiser', status: 'accepted', position: 5 }, ...given(req) })).id !== '', []],

  'read a picture that nothing shows': [reading('media', 'unseen'), ofA],
  'read a picture that the site shows': [reading('media', 'shown'), everyoneButStrangers],
  'describe a picture that nothing shows': [async (req) => (await payload.update({ collection: 'media', id: ids.unseen, data: { alt: 'Other' }, ...given(req) })).alt === 'Other', ofA],
  'describe a picture that the site shows': [async (req) => (await payload.update({ collection: 'media', id: ids.shown, data: { alt: 'Other' }, ...given(req) })).alt === 'Other', ['publisher of A', 'coordinator of A', 'administrator']],
  'delete a picture that nothing shows': [deleting('media', 'unseen'), ofA],
  'delete a picture that the site shows': [deleting('media', 'shown'), ['publisher of A', 'coordinator of A', 'administrator']],

  'read a page': [reading('pages', 'page'), everyoneButStrangers],
  'write a page': [async (req) => (await payload.update({ collection: 'pages', id: ids.page, data: { title: 'Other', _status: 'published' }, ...given(req) })).title === 'Other', ['administrator']],
  'delete a page': [deleting('pages', 'page'), []],
  'read the settings': [async (req) => Boolean((await payload.findGlobal({ slug: 'site-settings', ...given(req) })).name), everyoneButStrangers],
  'write the settings': [async (req) => (await payload.updateGlobal({ slug: 'site-settings', data: { name: 'Other' }, ...given(req) })).name === 'Other', ['administrator']],
}

it.each(Object.entries(ways))('%s: by whom', async (what, [way, who]) => {
  const allowed: string[] = []
  for (const name of everybody) {
    const req = await as(name)
    if (await attempt(req, `${name} · ${what}`, () => way(req))) allowed.push(name)
  }
  expect(allowed).toEqual(all(...who))
})
