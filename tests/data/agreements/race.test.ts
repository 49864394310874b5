import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { answer } from '@/cms/agreements/acts/answer'
import { invite } from '@/cms/agreements/acts/invite'
import { seen } from '@/cms/agreements/acts/seen'
import { withdraw } from '@/cms/agreements/acts/withdraw'
import { type Collective } from '../../cast/twoCollectives'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { connected, type SuiteDatabase } from '../../support/database'

// Many organisations answer and leave at the same moment, each several times over, while the lead publishes.

let database: SuiteDatabase
let payload: Payload
let house: Collective
let as: (name: string) => Promise<PayloadRequest>

beforeAll(async () => {
  const cast = await openTwoCollectives()
  ;({ database, payload } = cast)
  ;({ as } = cast)
  house = cast.houses.A
}, 120_000)
afterAll(() => database.drop())

const rows = async <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)

const outcome = async (act: Promise<unknown>): Promise<string> =>
  act.then(
    (said) => (typeof said === 'string' ? said : 'done'),
    (error: Error & { data?: { code?: string } }) => error.data?.code ?? error.message,
  )

it('gives one result each, without deadlock, and the log agrees with it', async () => {
  const event = house.events.live
  const organisations: string[] = []
  for (let n = 0; n < 40; n++) {
    const { id } = await payload.create({ collection: 'organisations', data: { name: `Choir ${n}`, kind: 'collective', _status: 'published' }, overrideAccess: true, depth: 0, req: await createLocalReq({}, payload) })
    organisations.push(id)
  }
  const subject = { concept: 'events', id: event } as const
  const asked = [
    ...(await invite(await as('publisher of A'), { as: 'member' }, { subject, organisations: organisations.slice(0, 20), role: 'co-organiser', message: null, deadline: null })),
    ...(await invite(await as('publisher of A'), { as: 'member' }, { subject, organisations: organisations.slice(20), role: 'co-organiser', message: null, deadline: null })),
  ]
  const publications = ['One', 'Two'].map(async (title) => payload.update({ collection: 'events', id: event, data: { title, _status: 'published' }, depth: 0, overrideAccess: false, req: await as('publisher of A') }))
  const acts = asked.flatMap(({ id, organisation }) => {
    const who = { as: 'page', organisation } as const
    const tries = [
      async () => answer(await createLocalReq({}, payload), who, id, { answer: 'accepted' }),
      async () => answer(await createLocalReq({}, payload), who, id, { answer: 'declined' }),
      async () => withdraw(await createLocalReq({}, payload), who, id),
      async () => answer(await createLocalReq({}, payload), who, id, { answer: 'accepted' }),
      async () => seen(await createLocalReq({}, payload), who, id),
    ]
    return tries.map((one) => ({ id, one }))
  })
  // In an order that mixes the organisations.
  const mixed = acts.map((act, at) => ({ ...act, rank: (at * 7919) % acts.length })).sort((a, b) => a.rank - b.rank)
  expect(mixed).toHaveLength(200)
  const outcomes = await Promise.all(mixed.map(async ({ id, one }) => ({ id, outcome: await outcome(one()) })))
  await Promise.all(publications)

  expect([...new Set(outcomes.map((one) => one.outcome))].filter((code) => !['accepted', 'declined', 'withdrawn', 'done', 'NOT_INVITED', 'NOT_AGREED'].includes(code))).toEqual([])
  for (const { id } of asked) {
    const answers = outcomes.filter((one) => one.id === id && ['accepted', 'declined'].includes(one.outcome))
    expect(answers).toHaveLength(1)
  }
  const stands = await rows<{ status: string; moves: string[]; last: string; answered: number }>(
    `select c.status::text, array_agg(m.move order by m.number) as moves, (array_agg(m.status order by m.number desc))[1] as last,
            (select count(*)::int from outbox o where o.kind = 'answered' and o.letter->>'link' like '%' || c.id) as answered
       from collaborations c join agreement_moves m on m.collaboration_id = c.id where c.organisation_id = any($1) group by c.id`,
    [organisations],
  )
  expect(stands).toHaveLength(40)
  for (const { status, moves, last, answered } of stands) {
    const answers = moves.filter((move) => ['accept', 'decline', 'withdraw'].includes(move))
    expect(answers.length === 1 || (answers.length === 2 && answers[0] === 'accept' && answers[1] === 'withdraw')).toBe(true)
    expect(status).toBe({ accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' }[answers.at(-1) as 'accept'])
    expect(last).toBe(status)
    // The lead's publisher, its coordinator, and nobody twice.
    expect(answered).toBe(2 * answers.length)
  }
  const accepted = stands.filter(({ status }) => status === 'accepted').length
  expect(await rows(`select jsonb_array_length(organisers::jsonb) as names from published.events where id = $1 and locale = 'fr'`, [event])).toEqual([{ names: accepted + 2 }])
  // Whoever was asked first was not shown who was asked after, and is told of each once.
  expect(await rows(`select change_number, organisation_id from agreement_changes_told group by 1, 2 having count(*) > 1`)).toEqual([])
}, 120_000)
