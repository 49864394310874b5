import { mailOf, password, type Collective } from '../../cast/twoCollectives'
import { standingCollectives } from '../../cast/openTwoCollectives'
import { insider } from '../../cast/insider'
import { comeIn } from '../../support/comeIn'
import { connected, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'

// What an organiser says at seven in the morning is on the page at the next request.

let database: SuiteDatabase
let site: Site
let houses: { A: Collective; B: Collective }
let organisations: Record<'A' | 'B' | 'C', string>
const people: Record<string, ReturnType<typeof insider>> = {}

beforeAll(async () => {
  ;({ database, houses, organisations } = await standingCollectives())
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  for (const name of ['contributor of A', 'publisher of A', 'publisher of C', 'publisher of B']) people[name] = insider(site, await comeIn(site, { email: mailOf(name), password }))
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

type Answer = { id?: string; errors?: { data?: { code?: string } }[] }

async function say(who: string, path: string, body: object): Promise<[status: number, said: string | undefined]> {
  const hand = people[who]
  if (!hand) throw new Error(`${who} has not come in`)
  const answer = await hand.ask('POST', path, body)
  const { id, errors } = (await answer.json()) as Answer
  return [answer.status, errors?.[0]?.data?.code ?? id]
}
const path = (event: string) => `/api/events/${event}/notices`
const words = (text: string, organisation: string) => ({ text, organisation, language: 'fr' })

/** What partners read, and what the page says. */
async function online(id = houses.A.events.live) {
  const query = `{ event(id: "${id}") { url revision notices { text language organisation { name } } } }`
  const answer = await site.get('/api/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  const { data } = (await answer.json()) as { data: { event: { url: string; revision: string; notices: { text: string }[] } } }
  return { ...data.event, page: await (await site.get(new URL(data.event.url).pathname)).text() }
}

it('is posted by any organiser in its own name, seen at once, and taken down by any organiser', async () => {
  const before = await online()
  const [status, id] = await say('publisher of C', path(houses.A.events.live), words('Entrée par la cour <nord>', organisations.C))
  expect(status).toBe(201)
  const after = await online()
  expect(after.notices).toEqual([{ text: 'Entrée par la cour <nord>', language: 'FR', organisation: { name: 'public-C' } }])
  expect(after.page).toContain('Entrée par la cour &lt;nord&gt;')
  expect(Number(after.revision)).toBeGreaterThan(Number(before.revision))
  expect((await people['publisher of A']?.get(path(houses.A.events.live)))?.status).toBe(200)

  expect(await say('publisher of A', `${path(houses.A.events.live)}/${id}/take-down`, {})).toEqual([200, undefined])
  expect((await online()).notices).toEqual([])
  expect(await say('publisher of A', `${path(houses.A.events.live)}/${id}/take-down`, {})).toEqual([404, undefined])
})

it('leaves a waiting draft as it is', async () => {
  await say('publisher of A', path(houses.A.events.pending), words('Les portes ouvrent à midi', organisations.A))
  const { page } = await online(houses.A.events.pending)
  expect(page).toContain('Les portes ouvrent à midi')
  expect(page).not.toContain('canary')
})

it.each([
  ['who only contributes', 'contributor of A', 'A', 403, 'NOT_AN_ORGANISER'],
  ['the name of another organiser', 'publisher of A', 'C', 400, 'NOT_AN_ORGANISER'],
  ['the name of who does not organise', 'publisher of A', 'B', 400, 'NOT_AN_ORGANISER'],
] as const)('is refused to %s', async (_what, who, organisation, status, code) => {
  expect(await say(who, path(houses.A.events.live), words('Non', organisations[organisation]))).toEqual([status, code])
})

it('is not to be had for whoever may not see the draft, nor where nobody would read it', async () => {
  expect((await people['publisher of B']?.get(path(houses.A.events.drafted)))?.status).toBe(404)
  expect((await say('publisher of B', path(houses.A.events.drafted), words('Non', organisations.B)))[0]).toBe(404)
  expect(await say('publisher of A', path(houses.A.events.drafted), words('Non', organisations.A))).toEqual([400, 'NOT_ONLINE'])
  expect(await say('publisher of A', path(houses.A.events.live), words(' ', organisations.A))).toEqual([400, 'NOT_UNDERSTOOD'])
  expect(await say('publisher of A', path(houses.A.events.live), words('a'.repeat(301), organisations.A))).toEqual([400, 'NOT_UNDERSTOOD'])
})

it('leaves with the organiser that withdraws, and when the event is over', async () => {
  await say('publisher of C', path(houses.A.events.live), words('Signé C', organisations.C))
  await connected(database.ownerUrl, (owner) => owner.query(`update collaborations set status = 'withdrawn' where event_id = $1 and organisation_id = $2`, [houses.A.events.live, organisations.C]))
  expect((await online()).notices).toEqual([])
  await say('publisher of A', path(houses.A.events.live), words('Signé A', organisations.A))
  expect((await online()).notices).toHaveLength(1)
  await connected(database.ownerUrl, (owner) => owner.query(`update events set starts_instant = now() - interval '13 hours', ends_instant = null where id = $1`, [houses.A.events.live]))
  expect((await online()).notices).toEqual([])
})
