import { type Agreeing, openAgreeing } from '../../cast/agreeing'

// What else who leads an event decides about its list: whom it makes known while inviting, taking an invitation back, and the order.

let cast: Agreeing
let { say, rows, letters, organisations } = {} as Agreeing

beforeAll(async () => {
  cast = await openAgreeing()
  ;({ say, rows, letters, organisations } = cast)
}, 180_000)
afterAll(() => cast.close())
beforeEach(() => rows('truncate outbox'))

it('names and writes to an organisation that was made on the spot, whose form is a draft', async () => {
  const [, made] = await say('publisher of A', '/api/organisations?draft=true&depth=0', {})
  const { id } = (made as { doc: { id: string } }).doc
  expect((await say('publisher of A', `/api/organisations/${id}?draft=true&depth=0`, { name: 'Made on the spot', email: 'spot@cast.example' }, 'PATCH'))[0]).toBe(200)
  const about = { event: cast.houses.A.events.drafted, role: 'co-organiser' }
  expect(await say('publisher of A', '/api/collaborations/invite', { ...about, organisations: [id] })).toEqual([200, { asked: [{ id: expect.any(String) as unknown, organisation: id, told: 1 }] }])
  expect((await letters()).map(({ address, letter }) => [address, letter.organisers])).toEqual([['spot@cast.example', ['public-A', 'public-C', 'Made on the spot']]])
  const [, overview] = await say('publisher of A', `/api/collaborations/about?event=${about.event}`, {}, 'GET')
  expect((overview as { agreements: { organisation: { name: string } }[] }).agreements.map(({ organisation }) => organisation.name)).toEqual(['public-C', 'Made on the spot'])
})

it('cancels an invitation, and says so', async () => {
  const event = cast.houses.B.events.live
  expect((await say('publisher of B', '/api/collaborations/invite', { event, organisations: [organisations.A], role: 'co-organiser' }))[0]).toBe(200)
  const id = await cast.agreementOf(organisations.A, event)
  expect((await say('contributor of A', `/api/collaborations/${id}`, {}, 'GET'))[0]).toBe(200)
  expect(await say('publisher of B', `/api/collaborations/${id}/cancel`)).toEqual([200, { told: 1 }])
  expect((await letters()).map(({ kind, address }) => [kind, address])).toEqual([
    ['invitation', 'coordinator-of-a@cast.example'],
    ['invitation-cancelled', 'coordinator-of-a@cast.example'],
  ])
  expect(await say('coordinator of A', `/api/collaborations/${id}/answer`, { answer: 'accepted' })).toEqual([400, 'NOT_INVITED'])
  expect(await cast.statusOf(organisations.A, event)).toBe('cancelled')
})

it('arranges the organisers, and nobody else does', async () => {
  const event = cast.houses.A.events.live
  const order = { event, organisations: [organisations.C, organisations.A] }
  expect(await cast.organisersOnline(event)).toEqual(['public-A', 'public-C'])
  expect(await say('publisher of C', '/api/collaborations/arrange', order)).toEqual([403, 'NOT_YOURS'])
  expect(await say('publisher of A', '/api/collaborations/arrange', order)).toEqual([200, { arranged: true }])
  expect(await cast.organisersOnline(event)).toEqual(['public-C', 'public-A'])
})
