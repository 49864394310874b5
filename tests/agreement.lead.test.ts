import { type Agreeing, openAgreeing } from './cast/agreeing'

// What else who leads an event decides about its list: taking an invitation back, and the order.

let cast: Agreeing
let { say, rows, letters, organisations } = {} as Agreeing

beforeAll(async () => {
  cast = await openAgreeing()
  ;({ say, rows, letters, organisations } = cast)
}, 180_000)
afterAll(() => cast.close())
beforeEach(() => rows('truncate outbox'))

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
