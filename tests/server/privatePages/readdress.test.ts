import { journalsOf } from '@/cms/access/management'
import { entriesFor } from '@/cms/journal/entries'
import { type Agreeing, openAgreeing } from '../../cast/agreeing'

// Whoever reads the letters of an organisation without members here answers in its place: its address does not become another one unseen.

let cast: Agreeing
let { say, rows, letters, organisations } = {} as Agreeing

beforeAll(async () => {
  cast = await openAgreeing()
  ;({ say, rows, letters, organisations } = cast)
}, 180_000)
afterAll(() => cast.close())
beforeEach(() => rows('truncate outbox'))

const record = (organisation: string) => `/api/organisations/${organisation}`
const write = async (who: string, email: string, organisation = organisations.D) => {
  const { updatedAt } = (await say('administrator', `${record(organisation)}?draft=true&depth=0`, {}, 'GET'))[1] as { updatedAt: string }
  expect((await say(who, record(organisation), { email, updatedAt, _status: 'published' }, 'PATCH'))[0]).toBe(200)
}
const noted = () => rows<{ by: string | null; lead: string | null }>(`select organisation_id as by, other_organisation_id as lead from audit where act = 'page.readdressed' order by number`)
const told = async () => (await letters()).map(({ kind, address, language, letter }) => ({ kind, address, language, by: letter.by, organisation: letter.organisation }))
const letterTo = (address: string, by: string | null) => ({ kind: 'address-changed', address, language: 'fr', by, organisation: 'public-D' })

it('says nothing as long as nobody waits for an answer of the organisation', async () => {
  await write('publisher of B', 'first@cast.example')
  expect([await noted(), await told()]).toEqual([[], []])
})

it('tells the address until now and the journal of both sides, without any address in it', async () => {
  for (const [who, event] of [['publisher of A', cast.houses.A.events.live], ['publisher of B', cast.houses.B.events.live]] as const) {
    await say(who, '/api/collaborations/invite', { event, organisations: [organisations.D], role: 'co-organiser' })
  }
  await rows('truncate outbox')
  await write('publisher of B', 'second@cast.example')
  expect(await noted()).toHaveLength(2)
  expect(await noted()).toEqual(expect.arrayContaining([{ by: organisations.B, lead: organisations.A }, { by: organisations.B, lead: null }]))
  expect(await told()).toEqual([letterTo('first@cast.example', 'public-B')])
  expect(JSON.stringify(await rows(`select a::text from audit a where act = 'page.readdressed'`)) + JSON.stringify((await letters()).map(({ letter }) => letter))).not.toMatch(/@cast\.example|repondre/)

  const read = async (who: string) => {
    const req = await cast.as(who)
    const { entries } = await entriesFor(req, await journalsOf(req), { act: 'page.readdressed' })
    return entries.map(({ by, actor, document }) => ({ by, actor, document }))
  }
  expect(await read('coordinator of A')).toEqual([{ by: null, actor: 'public-B', document: organisations.D }])
  expect(await read('coordinator of B')).toHaveLength(2)
  expect(await read('coordinator of C')).toEqual([])
})

it('tells once it is published, not of a draft, nor of the same address in other letters', async () => {
  const before = (await noted()).length
  const { updatedAt } = (await say('administrator', `${record(organisations.D)}?draft=true&depth=0`, {}, 'GET'))[1] as { updatedAt: string }
  await say('publisher of A', `${record(organisations.D)}?draft=true`, { email: 'third@cast.example', updatedAt }, 'PATCH')
  expect([(await noted()).length, await told()]).toEqual([before, []])
  await say('publisher of A', record(organisations.D), { _status: 'published' }, 'PATCH')
  expect([(await noted()).length, await told()]).toEqual([before + 2, [letterTo('second@cast.example', 'public-A')]])
  await write('publisher of A', 'Third@cast.example')
  expect((await noted()).length).toBe(before + 2)
})

it('tells of an address that is taken away, by which the page could be handed to the lead; and of what an administrator does', async () => {
  await write('administrator', '')
  expect(await told()).toEqual([letterTo('Third@cast.example', null)])
  expect((await noted()).at(-1)?.by).toBeNull()
  await write('administrator', 'fourth@cast.example')
  expect(await told()).toHaveLength(1)
})

it('is no matter once the organisation is out of it, nor where it has members who answer', async () => {
  for (const house of ['A', 'B'] as const) await say(`publisher of ${house}`, `/api/collaborations/${await cast.agreementOf(organisations.D, cast.houses[house].events.live)}/cancel`)
  await rows('truncate outbox')
  const before = (await noted()).length
  await write('publisher of B', 'fifth@cast.example')
  await write('publisher of C', 'c@cast.example', organisations.C)
  await write('publisher of C', 'c-too@cast.example', organisations.C)
  expect([(await noted()).length, await told()]).toEqual([before, []])
})
