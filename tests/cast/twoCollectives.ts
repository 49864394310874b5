import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Role } from '@/cms/access/roles'
import { invite } from '@/cms/accounts/joining/invite'
import { makeLink } from '@/cms/accounts/links'
import { type Collective, held, type HeldConcept, type State, states } from './documents'

export { states, type Collective, type State }

type HouseName = 'A' | 'B'

const people: Record<string, [organisation: 'A' | 'B' | 'C', role: Role][]> = {
  'contributor of A': [['A', 'contributor']],
  'publisher of A': [['A', 'publisher']],
  'coordinator of A': [['A', 'coordinator']],
  'contributor of C': [['C', 'contributor']],
  'publisher of C': [['C', 'publisher']],
  'contributor of B': [['B', 'contributor']],
  'publisher of B': [['B', 'publisher']],
  'coordinator of B': [['B', 'coordinator']],
  'member of both': [['A', 'contributor'], ['B', 'publisher']],
  'former member': [],
  // A has invited both as coordinators: the one has not answered; the other has asked for the address that A invited, and not proved it.
  'invited into A': [],
  'unproved address': [],
}

export const password = 'what every member of the cast knows'
export const mailOf = (name: string) => `${name.replaceAll(' ', '-').toLowerCase()}@cast.example`

export type Built = { houses: Record<HouseName, Collective>; organisations: Record<'A' | 'B' | 'C', string> }

/** Builds the houses on an empty platform. */
export async function buildTwoCollectives(payload: Payload): Promise<Built> {
  // The platform's own work: nobody's right is in question.
  const req = (): Promise<PayloadRequest> => createLocalReq({}, payload)
  const asPlatform = async () => ({ overrideAccess: true, depth: 0, req: await req() }) as const

  const publicOrganisation = async (name: string): Promise<string> => {
    const { id } = await payload.create({
      collection: 'organisations',
      data: {
        name: `public-${name}`,
        kind: 'collective',
        _status: 'published',
        pressContacts: [{ name: `canary-${name}-former-press`, visibleUntil: '2020-01-01' }, { name: `public-${name}-press` }],
      },
      ...(await asPlatform()),
    })
    return id
  }

  const organisations = { A: await publicOrganisation('A'), B: await publicOrganisation('B'), C: await publicOrganisation('C') }

  for (const [name, memberships] of Object.entries(people)) {
    const { id } = await payload.create({ collection: 'users', data: { email: mailOf(name), password, name }, ...(await asPlatform()) })
    for (const [organisation, role] of memberships) {
      await payload.create({ collection: 'memberships', data: { person: id, organisation: organisations[organisation], role }, ...(await asPlatform()) })
    }
  }
  await payload.create({ collection: 'users', data: { email: mailOf('administrator'), password, name: 'administrator', isAdministrator: true }, ...(await asPlatform()) })

  const coordinator = await asIn(payload)('coordinator of A')
  for (const email of [mailOf('invited into A'), 'wanted@cast.example']) await invite(coordinator, { email, name: 'canary-A-invited', organisation: organisations.A, role: 'coordinator' })
  const claimant = await asIn(payload)('unproved address')
  await makeLink(claimant, 'address', { of: String(claimant.user?.id), address: 'wanted@cast.example', given: 'letter' })

  async function build(name: HouseName): Promise<Collective> {
    const organisation = organisations[name]
    const house = { organisation } as Collective
    for (const concept of Object.keys(held) as HeldConcept[]) {
      house[concept] = {} as Record<State, string>
      for (const state of states) house[concept][state] = await put(name, house, concept, state)
    }
    return house
  }

  async function put(name: HouseName, house: Collective, concept: HeldConcept, state: State): Promise<string> {
    const words = state === 'drafted' ? `canary-${name}-${concept}` : `public-${name}-${concept}-${state}`
    const data = held[concept].data({ words, house, state, secret: `canary-${name}-${concept}-inside` })
    const { id } = await payload.create({ collection: concept, data: data, draft: true, ...(await asPlatform()) })
    await held[concept].agreed?.(id, { payload, guest: organisations.C, note: `canary-${name}-agreement` })
    if (state !== 'drafted') await payload.update({ collection: concept, id, data: { _status: 'published' }, ...(await asPlatform()) })
    if (state === 'pending')
      await payload.update({ collection: concept, id, data: { [held[concept].title]: `canary-${name}-${concept}-pending` }, draft: true, ...(await asPlatform()) })
    if (state === 'binned') {
      await payload.update({ collection: concept, id, data: { [held[concept].title]: `canary-${name}-${concept}-binned` }, ...(await asPlatform()) })
      await payload.update({ collection: concept, id, data: { deletedAt: new Date().toISOString() }, ...(await asPlatform()) })
    }
    return id
  }

  return { houses: { A: await build('A'), B: await build('B') }, organisations }
}

/** A request of somebody of the cast, as the server makes one: the account read anew. Nobody for a visitor. */
export const asIn =
  (payload: Payload) =>
  async (name: string): Promise<PayloadRequest> => {
    if (name === 'visitor') return createLocalReq({}, payload)
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: mailOf(name) } }, overrideAccess: true })
    const [user] = docs
    if (!user) throw new Error(`The cast has no ${name}`)
    return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  }

export const everybody = [...Object.keys(people), 'administrator', 'visitor']
