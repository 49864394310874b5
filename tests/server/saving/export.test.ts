import type { Payload } from 'payload'
import type { Export } from '@/cms/export/format'
import { everybody, type Collective } from '../../cast/twoCollectives'
import { openAgreeing, type Agreeing } from '../../cast/agreeing'

// The file in which members take the work of their organisation along: what is in it, for whom, and that a suspension takes it from nobody.

let cast: Agreeing
let payload: Payload
let houses: { A: Collective; B: Collective }
let organisations: Agreeing['organisations']

beforeAll(async () => {
  cast = await openAgreeing()
  ;({ payload, houses, organisations } = cast)
}, 180_000)
afterAll(() => cast.close())

const path = (organisation: string) => `/api/organisations/${organisation}/export`
const exportedBy = async (who: string, organisation: string): Promise<{ status: number; file: Export; text: string }> => {
  const [status, file] = await cast.say(who, path(organisation), {}, 'GET')
  return { status, file: file as Export, text: JSON.stringify(file) }
}
const exporting = async (organisation: string) => {
  const who: string[] = []
  for (const name of everybody) if ((await exportedBy(name, organisation)).status !== 404) who.push(name)
  return who
}
const words = (text: string) => [...new Set([...text.matchAll(/\b(?:canary|public)-[ABC]\b[a-z-]*/g)].map(([word]) => word))].sort()
const membersOfA = ['contributor of A', 'publisher of A', 'coordinator of A', 'member of both', 'administrator']
const kinds = ['venues', 'topics', 'speakers', 'organisations', 'events', 'sessions', 'communiques']

it('is for the members of the organisation and administrators; for others there is nothing there', async () => {
  expect(await exporting(houses.A.organisation)).toEqual(membersOfA)
  expect(await exporting('nothing')).toEqual([])
})

it.each(['contributor of A', 'member of both', 'administrator'])('holds all work of A, drafts and bin included, and nothing of others, for a %s', async (who) => {
  const { text } = await exportedBy(who, houses.A.organisation)
  expect(words(text)).toEqual(
    [
      'public-A', 'public-A-press', 'public-A-communiques-binned', 'canary-A-former-press', 'canary-A-agreement', 'canary-A-speakers-inside', 'public-C',
      ...kinds.flatMap((kind) => [`public-A-${kind}-live`, `public-A-${kind}-pending`, `canary-A-${kind}`, `canary-A-${kind}-pending`, `canary-A-${kind}-binned`]),
    ].sort(),
  )
  expect(text).not.toContain('@cast.example')
})

it('is a file that says what it is, how each thing stands, what acts decided, and what is behind every id', async () => {
  const { headers } = await cast.site.get(path(houses.A.organisation), { headers: await cast.headersOf('contributor of A') })
  expect([headers.get('content-type'), headers.get('content-disposition'), headers.get('cache-control')]).toEqual([
    'application/json; charset=utf-8', `attachment; filename="de-concert-public-a-${new Date().toISOString().slice(0, 10)}.json"`, 'private, no-store',
  ])
  const { file } = await exportedBy('contributor of A', houses.A.organisation)
  const { live, pending, drafted, binned } = houses.A.communiques
  expect([file.format, file.communiques.map(({ id, state }) => [id, state])]).toEqual(['de-concert-export/1', [[live, 'published'], [pending, 'changed'], [drafted, 'draft'], [binned, 'binned']]])
  expect(file.communiques[1]).toMatchObject({
    slugs: ['public-a-communiques-pending'],
    latest: { title: { fr: 'canary-A-communiques-pending' }, organisation: houses.A.organisation, body: { fr: { html: '<p>public-A-communiques-pending</p>' } } },
    published: { title: { fr: 'public-A-communiques-pending' } },
  })
  const [event] = file.events
  expect(event).toMatchObject({ state: 'published', decided: { status: 'scheduled', reason: {} }, latest: { lead: houses.A.organisation, startsAt: '2030-05-04T14:00' } })
  expect(event?.sessions.map(({ id }) => id)).toEqual([houses.A.sessions.live, houses.A.sessions.pending, houses.A.sessions.binned])
  expect(file.agreements.find(({ about, organisation }) => about.id === event?.id && organisation === organisations.C)).toMatchObject({ status: 'accepted', note: 'canary-A-agreement' })
  expect(file.names[organisations.C]).toBe('public-C')
})

it('gives of another collective’s record what is online, while a draft of theirs waits over it', async () => {
  const asPlatform = { overrideAccess: true, depth: 0 } as const
  await payload.update({ collection: 'communiques', id: houses.A.communiques.drafted, data: { topics: [{ topic: houses.B.topics.live }] }, draft: true, ...asPlatform })
  await payload.update({ collection: 'topics', id: houses.B.topics.live, data: { title: 'canary-B-topics-over' }, draft: true, overrideAccess: false, req: await cast.as('publisher of B') })
  const { file, text } = await exportedBy('contributor of A', houses.A.organisation)
  expect(file.topics.find(({ id }) => id === houses.B.topics.live)?.latest).toMatchObject({ title: { fr: 'public-B-topics-live' } })
  expect(text).not.toContain('canary-B')
})

it('is given to no other site, and written into the journal', async () => {
  const headers = { ...(await cast.headersOf('contributor of A')), origin: 'https://elsewhere.example' }
  expect((await cast.site.get(path(houses.A.organisation), { headers })).status).toBe(403)
  const noted = () => cast.rows(`select organisation_id as organisation from audit where act = 'exported' and who = (select id from users where name = 'publisher of A')`)
  const before = (await noted()).length
  await exportedBy('publisher of A', houses.A.organisation)
  expect((await noted()).slice(before)).toEqual([{ organisation: houses.A.organisation }])
})

const panel = async (who: string, at = '') => {
  const cookie = `payload-token=${(await cast.headersOf(who)).authorization?.slice(4)}`
  return (await cast.site.get(`/admin${at}`, { headers: { cookie, 'sec-fetch-site': 'same-origin', 'accept-language': 'fr' } })).text()
}

it('is offered on the form of the organisation, to its members', async () => {
  const offered = async (who: string) => (await panel(who, `/collections/organisations/${houses.A.organisation}`)).includes(path(houses.A.organisation))
  expect([await offered('contributor of A'), await offered('contributor of B')]).toEqual([true, false])
})

it('stays with members when the organisation is suspended, which the public no longer sees', async () => {
  const seen = () => cast.ask(`{ event(id: "${houses.A.events.live}") { title } communique(id: "${houses.A.communiques.live}") { title } organisation(slug: "public-a") { name } }`)
  expect([JSON.stringify(await seen()).includes('public-A'), (await panel('contributor of A')).includes('public-A est suspendue')]).toEqual([true, false])
  const before = words((await exportedBy('contributor of A', houses.A.organisation)).text)

  await cast.say('administrator', `/api/organisations/${houses.A.organisation}`, { suspended: true, _status: 'published' }, 'PATCH')
  expect(await seen()).toEqual({ event: null, communique: null, organisation: null })
  expect(words((await exportedBy('contributor of A', houses.A.organisation)).text)).toEqual(before)
  const shown = await panel('contributor of A')
  expect([shown.includes('public-A est suspendue'), shown.includes(path(houses.A.organisation))]).toEqual([true, true])
})

it('is closed from the next request on to whoever was removed', async () => {
  await cast.rows(`delete from memberships where person_id = (select id from users where name = 'publisher of A')`)
  expect((await exportedBy('publisher of A', houses.A.organisation)).status).toBe(404)
})
