import { rehearse, type Rehearsed } from '@/cms/saving/rehearse'
import { type Fairs, openFairs } from '../../cast/fairs'
import { until } from '../../support/postbox'

// A preview carries out the act of publishing: it comes in the turn of acts, whoever looks.

let database: Fairs['database']
let payload: Fairs['payload']
let { request, rows, draftEvent } = {} as Fairs
let first: string
let second: string

beforeAll(async () => {
  ;({ database, payload, request, rows, draftEvent } = await openFairs())
  const [one, other] = [await draftEvent('Spring fair'), await draftEvent('Autumn fair')]
  // Each shows the other's speaker too, in the other order.
  for (const [{ session }, speakers] of [[one, [one.speaker, other.speaker]], [other, [other.speaker, one.speaker]]] as const) {
    const participations = speakers.map(({ id }) => ({ role: 'speaker' as const, speaker: id }))
    await payload.update({ collection: 'sessions', id: session.id, data: { participations }, draft: true, overrideAccess: false, req: await request() })
  }
  first = one.event.id
  second = other.event.id
}, 60_000)
afterAll(() => database.drop())

const of = (id: string): Rehearsed => ({ concept: 'events', id, locale: 'fr', proposed: false })

it('waits for another to end before it begins', async () => {
  const order: string[] = []
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const one = rehearse(payload, of(first), null, async () => (order.push('the first begins'), await held, order.push('the first ends')))
  await until(() => order.length > 0, 'the first preview')
  const other = rehearse(payload, of(second), null, async () => order.push('the second'))
  const waiting = `select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`
  await until(async () => (await rows(waiting)).length > 0, 'the second preview in its turn').finally(release)
  await Promise.all([one, other])
  expect(order).toEqual(['the first begins', 'the first ends', 'the second'])
}, 60_000)

it('shows both of two that are asked for at once and publish the same drafts in opposite orders', async () => {
  const seen = await Promise.all([first, second].map((id) => rehearse(payload, of(id), null, async ({ path }) => path)))
  expect(seen).toEqual(['/evenements/spring-fair-2030-05-04', '/evenements/autumn-fair-2030-05-04'])
}, 60_000)
