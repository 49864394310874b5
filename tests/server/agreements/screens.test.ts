import { type Agreeing, openAgreeing } from '../../cast/agreeing'

// What the panel's screens read of agreements: whole answers, for everybody who may ask, and nothing for those who may not.

let cast: Agreeing
let { say, rows, organisations } = {} as Agreeing
let event: string

const secrets = ['Come along', 'We have no time', 'Zoe of D', 'coordinator', 'cast.example']

beforeAll(async () => {
  cast = await openAgreeing()
  ;({ say, rows, organisations } = cast)
  event = cast.houses.A.events.drafted
  const asking = { event, role: 'co-organiser' }
  expect((await say('publisher of A', '/api/collaborations/invite', { ...asking, organisations: [organisations.B], message: 'Come along', deadline: '2199-01-10' }))[0]).toBe(200)
  expect((await say('publisher of A', '/api/collaborations/record', { ...asking, organisation: organisations.D, givenBy: 'Zoe of D', givenOn: '2026-01-02', channel: 'telephone' }))[0]).toBe(200)
}, 180_000)
afterAll(() => cast.close())

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date())
const about = (who: string, of = event) => say(who, `/api/collaborations/about?event=${of}`, {}, 'GET')
const waiting = async (who: string) => ((await say(who, '/api/collaborations/waiting', {}, 'GET'))[1] as { questions: unknown[] }).questions
const idOf = (organisation: string) => cast.agreementOf(organisation, event)

async function standing(letter: 'B' | 'C' | 'D', more: object) {
  return { id: await idOf(organisations[letter]), organisation: { id: organisations[letter], name: `public-${letter}` }, role: 'co-organiser', leads: false, listed: true, signed: null, page: null, ...more }
}
const untold = { deadline: null, overdue: false, message: null, reason: null, givenBy: null, remindedOn: null, unseen: false, signature: null }
const invited = { status: 'invited', since: today, agreedOn: null, channel: null }
const recorded = { status: 'accepted', since: today, agreedOn: '2026-01-02', channel: 'telephone' }

it('says to who asks who answered what, since when, by which way, and what may be done now', async () => {
  const [status, answer] = await about('publisher of A')
  expect(status).toBe(200)
  expect(answer).toEqual({
    lead: { id: organisations.A, name: 'public-A' },
    mayAsk: true,
    lettersLeave: false,
    edit: null,
    asked: null,
    agreements: [
      await standing('C', { ...(answer as { agreements: object[] }).agreements[0], signed: null }),
      await standing('B', { ...invited, between: { ...untold, deadline: '2199-01-10', message: 'Come along' }, may: ['remind', 'cancel', 'record'] }),
      await standing('D', { ...recorded, between: { ...untold, givenBy: 'Zoe of D' }, may: [], page: 'letter' }),
    ],
  })
})

it('shows the same to a contributor of the lead, who may do nothing', async () => {
  const [, answer] = await about('contributor of A')
  const { mayAsk, agreements } = answer as { mayAsk: boolean; agreements: { organisation: { name: string }; may: string[] }[] }
  expect([mayAsk, agreements.map(({ organisation, may }) => [organisation.name, may])]).toEqual([false, [['public-C', []], ['public-B', []], ['public-D', []]]])
})

it('shows to the invited what is between the two, and of the others the names that are proposed', async () => {
  const [, answer] = await about('publisher of B')
  const { agreements } = answer as { agreements: { id: string }[] }
  expect(agreements.slice(1)).toEqual([
    await standing('B', { ...invited, between: { ...untold, deadline: '2199-01-10', message: 'Come along' }, may: [] }),
    await standing('D', { ...recorded, between: null, may: [] }),
  ])
  const [, byCoordinator] = await about('coordinator of B')
  expect((byCoordinator as { agreements: { may: string[] }[] }).agreements.map(({ may }) => may)).toEqual([[], ['accept', 'decline'], []])
})

it.each(['visitor', 'former member'])('shows nothing to a %s', async (who) => {
  expect(await about(who)).toEqual([404, null])
  expect(await say(who, `/api/collaborations/${await idOf(organisations.B)}/question`, {}, 'GET')).toEqual([404, null])
})

it('shows nothing of what one may not read, and no less of what is not there', async () => {
  expect(await about('publisher of B', cast.houses.A.events.live)).toEqual([404, null])
  expect(await about('publisher of A', cast.houses.B.events.drafted)).toEqual([404, null])
  expect(await about('administrator', '00000000-0000-4000-8000-000000000000')).toEqual([404, null])
  for (const wrong of ['about', 'about?event=1', `about?event=${event}&communique=${event}`]) expect(await say('publisher of A', `/api/collaborations/${wrong}`, {}, 'GET')).toEqual([404, null])
  expect(await say('publisher of C', `/api/collaborations/${await idOf(organisations.B)}/question`, {}, 'GET')).toEqual([404, null])
})

it('tells an organisation what waits for it, and others nothing of it', async () => {
  const question = {
    ...(await standing('B', { ...invited, between: { ...untold, deadline: '2199-01-10', message: 'Come along' }, may: ['accept', 'decline'] })),
    subject: { concept: 'events', id: event },
    title: 'canary-A-events',
    when: expect.any(String) as unknown,
    place: expect.any(String) as unknown,
    lead: 'public-A',
    proposed: ['A', 'C', 'B', 'D'].map((letter) => ({ id: organisations[letter as 'A'], name: `public-${letter}` })),
    preview: `/preview/events/${event}?organisers=proposed&locale=fr`,
    changes: [],
    text: null,
  }
  expect(await waiting('coordinator of B')).toEqual([question])
  expect(await waiting('contributor of B')).toEqual([{ ...question, may: [] }])
  for (const who of ['publisher of A', 'administrator', 'former member']) expect(await waiting(who)).toEqual([])
  expect((await say('visitor', '/api/collaborations/waiting', {}, 'GET'))[0]).toBe(404)
})

it('tells an organiser of what changed until it has looked, and never what is between others', async () => {
  expect((await say('coordinator of B', `/api/collaborations/${await idOf(organisations.B)}/answer`, { answer: 'accepted' }))[0]).toBe(200)
  const [open] = (await waiting('coordinator of C')) as { organisation: object; changes: { on: string; differences: unknown }[]; may: string[] }[]
  expect(open).toMatchObject({ organisation: { name: 'public-C' }, may: ['withdraw', 'seen'] })
  expect(open?.changes.map(({ on, differences }) => [on, differences])).toEqual([
    [today, [{ label: 'Organisations', before: 'public-C', after: 'public-C et public-D' }]],
    [today, [{ label: 'Organisations', before: 'public-C et public-D', after: 'public-C, public-B et public-D' }]],
  ])
  const [, seenByC] = await about('coordinator of C')
  for (const secret of secrets) expect(JSON.stringify(seenByC)).not.toContain(secret)
  expect((await say('coordinator of C', `/api/collaborations/${await idOf(organisations.C)}/seen`))[0]).toBe(200)
  expect(await waiting('coordinator of C')).toEqual([])
})

it('keeps a refusal and its reason between the two', async () => {
  expect((await say('coordinator of B', `/api/collaborations/${await idOf(organisations.B)}/withdraw`, { reason: 'We have no time' }))[0]).toBe(200)
  const [, answer] = await about('publisher of A')
  expect((answer as { agreements: object[] }).agreements[1]).toEqual(
    await standing('B', { listed: false, status: 'withdrawn', since: today, agreedOn: null, channel: null, between: { ...untold, deadline: '2199-01-10', message: 'Come along', reason: 'We have no time' }, may: [] }),
  )
  const [, byC] = await about('coordinator of C')
  expect(JSON.stringify(byC)).not.toContain('public-B')
  const people = await rows<{ id: string }>('select id from users')
  for (const { id } of people) expect(JSON.stringify([answer, byC])).not.toContain(id)
})
