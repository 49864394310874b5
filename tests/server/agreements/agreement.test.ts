import { createLocalReq } from 'payload'
import { answer } from '@/cms/agreements/acts/answer'
import { expireOverdue } from '@/cms/agreements/acts/expireOverdue'
import { withdraw } from '@/cms/agreements/acts/withdraw'
import { entriesFor } from '@/cms/journal/entries'
import { type Agreeing, openAgreeing } from '../../cast/agreeing'

// Who organises together: asked, answered, written down and left over the entrances of the server, and what the world reads of it at the next request.

let cast: Agreeing
let { say, rows, letters, daysAgo } = {} as Agreeing
let organisations: Agreeing['organisations']
let event: string

beforeAll(async () => {
  cast = await openAgreeing()
  ;({ say, rows, letters, daysAgo, organisations } = cast)
  event = cast.houses.A.events.live
}, 180_000)
afterAll(() => cast.close())
beforeEach(() => rows('truncate outbox'))

const asking = (organisation: string, more: object = {}) => ({ event, organisations: [organisation], role: 'co-organiser', ...more })
const given = (organisation: string, more: object = {}) => ({ event, organisation, role: 'co-organiser', givenBy: 'Somebody on the telephone', givenOn: '2026-01-02', channel: 'telephone', ...more })

const idOf = (organisation: string, about = event) => cast.agreementOf(organisation, about)
const statusOf = (organisation: string) => cast.statusOf(organisation, event)
const organisersOnline = () => cast.organisersOnline(event)
const revisions = async () => (await rows<{ n: string }>(`select count(*)::text as n from revisions where document_id = $1`, [event]))[0]?.n

describe('inviting', () => {
  it('asks the coordinators, shows them the whole list as proposed, and shows the world nothing', async () => {
    const before = await revisions()
    const [status, answered] = await say('publisher of A', '/api/collaborations/invite', asking(organisations.B, { message: 'Come along', deadline: '2099-01-10' }))
    expect([status, answered]).toEqual([200, { asked: [{ id: await idOf(organisations.B), organisation: organisations.B, told: 1 }] }])
    expect(await organisersOnline()).toEqual(['public-A', 'public-C'])
    expect(await revisions()).toBe(before)
    expect((await letters()).map(({ kind, address, letter }) => ({ kind, address, letter }))).toEqual([
      {
        kind: 'invitation',
        address: 'coordinator-of-b@cast.example',
        letter: {
          kind: 'invitation', lead: 'public-A', role: 'co-organiser', organisers: ['public-A', 'public-C', 'public-B'], message: 'Come along', deadline: '2099-01-10',
          link: `${cast.site.origin}/admin/collections/collaborations/${await idOf(organisations.B)}`,
          about: { concept: 'events', title: 'public-A-events-live', startsAt: '2030-05-04T14:00', endsAt: null, zone: 'Europe/Paris', place: 'public-A-venues-live, Lyon' },
        },
      },
    ])
  })

  it.each([
    ['a contributor of the lead', 'contributor of A', 403, 'NOT_YOURS'],
    ['a co-organiser', 'publisher of C', 403, 'NOT_YOURS'],
    ['the invited', 'coordinator of B', 403, 'NOT_YOURS'],
  ])('is the lead’s, not %s’s', async (_whose, who, status, code) => {
    expect(await say(who, '/api/collaborations/invite', asking(organisations.D))).toEqual([status, code])
    expect(await say(who, '/api/collaborations/record', given(organisations.D))).toEqual([status, code])
    expect(await say(who, `/api/collaborations/${await idOf(organisations.B)}/cancel`)).toEqual(who === 'publisher of C' ? [404, null] : [status, code])
  })

  it('tells whoever may not see the event that there is none', async () => {
    expect(await say('publisher of B', '/api/collaborations/invite', { ...asking(organisations.C), event: cast.houses.A.events.drafted })).toEqual([404, null])
    expect(await say('publisher of C', `/api/collaborations/${await idOf(organisations.B)}/answer`, { answer: 'accepted' })).toEqual([404, null])
    expect(await say('visitor', `/api/collaborations/${await idOf(organisations.B)}/answer`, { answer: 'accepted' })).toEqual([404, null])
  })

  it('refuses what makes no sense, with a code', async () => {
    const invite = (body: object) => say('publisher of A', '/api/collaborations/invite', body)
    expect(await invite(asking(organisations.B))).toEqual([400, 'ALREADY_INVITED'])
    expect(await invite(asking(organisations.C))).toEqual([400, 'ALREADY_AGREED'])
    expect(await invite(asking(organisations.A))).toEqual([400, 'ALREADY_AGREED'])
    expect(await invite(asking(organisations.D, { deadline: '2020-01-01' }))).toEqual([400, 'DEADLINE_PAST'])
    expect(await invite(asking(organisations.D, { role: 'signatory' }))).toEqual([400, 'WRONG_ROLE'])
    expect(await invite(asking('00000000-0000-4000-8000-000000000000'))).toEqual([400, 'UNKNOWN_REFERENCE'])
    for (const wrong of [{}, { ...asking(organisations.D), event: "'; drop table x" }, { ...asking(organisations.D), communique: event }, asking(organisations.D, { deadline: '2026-02-31' })])
      expect(await invite(wrong)).toEqual([400, 'NOT_UNDERSTOOD'])
    expect(await invite(asking(organisations.D, { message: 'x\0' }))).toEqual([400, 'NOT_A_TEXT'])
    expect(await statusOf(organisations.D)).toBe('none')
    expect(await letters()).toEqual([])
  })

  it('asks several at once or none of them', async () => {
    expect(await say('publisher of A', '/api/collaborations/invite', { ...asking(organisations.D), organisations: [organisations.D, organisations.B] })).toEqual([400, 'ALREADY_INVITED'])
    expect([await statusOf(organisations.D), await letters()]).toEqual(['none', []])
  })

  it('reminds once a day', async () => {
    const id = await idOf(organisations.B)
    expect(await say('publisher of A', `/api/collaborations/${id}/remind`)).toEqual([200, { told: 1 }])
    expect(await say('publisher of A', `/api/collaborations/${id}/remind`)).toEqual([400, 'ASKED_TODAY'])
    expect((await letters()).map(({ kind, letter }) => [kind, letter.message])).toEqual([['reminder', 'Come along']])
  })
})

describe('answering', () => {
  it.each(['publisher of A', 'coordinator of A', 'publisher of B', 'contributor of B'])('is for the coordinators of the invited, not for the %s', async (who) => {
    expect(await say(who, `/api/collaborations/${await idOf(organisations.B)}/answer`, { answer: 'accepted' })).toEqual([403, 'NOT_YOURS'])
    expect(await statusOf(organisations.B)).toBe('invited')
  })

  it('cannot be gone round by writing the agreement itself', async () => {
    const id = await idOf(organisations.B)
    for (const who of ['publisher of A', 'coordinator of B', 'administrator']) {
      const patched = await say(who, `/api/collaborations/${id}`, { status: 'accepted' }, 'PATCH')
      const deleted = await say(who, `/api/collaborations/${id}`, {}, 'DELETE')
      const created = await say(who, '/api/collaborations', { event, organisation: organisations.D, role: 'co-organiser', status: 'accepted', position: 9 })
      expect([who, patched[0], deleted[0], created[0]]).toEqual([who, 403, 403, 403])
    }
    expect([await statusOf(organisations.B), await statusOf(organisations.D)]).toEqual(['invited', 'none'])
  })

  it('yes shows the name at the next request, tells the lead, and tells once whoever was not shown it', async () => {
    const before = await revisions()
    expect(await say('coordinator of B', `/api/collaborations/${await idOf(organisations.B)}/answer`, { answer: 'accepted' })).toEqual([200, { status: 'accepted' }])
    expect(await organisersOnline()).toEqual(['public-A', 'public-C', 'public-B'])
    expect(await revisions()).not.toBe(before)
    const told = await letters()
    expect(told.filter(({ kind }) => kind === 'answered').map(({ address }) => address)).toEqual(['coordinator-of-a@cast.example', 'publisher-of-a@cast.example'])
    expect(told.filter(({ kind }) => kind === 'changed').map(({ address, language, letter }) => [address, language, letter.differences])).toEqual([
      ['coordinator-of-c@cast.example', 'en', [{ label: 'Organisers', before: 'public-A and public-C', after: 'public-A, public-C and public-B' }]],
    ])
    expect(await say('coordinator of B', `/api/collaborations/${await idOf(organisations.B)}/answer`, { answer: 'declined' })).toEqual([400, 'NOT_INVITED'])
  })

  it('is seen, and silence keeps the agreement', async () => {
    const id = await idOf(organisations.C)
    const seenBy = () => rows(`select seen_at is not null as seen from agreement_changes_told where organisation_id = $1`, [organisations.C])
    expect(await seenBy()).toEqual([{ seen: false }])
    expect(await say('publisher of C', `/api/collaborations/${id}/seen`)).toEqual([403, 'NOT_YOURS'])
    expect(await say('coordinator of C', `/api/collaborations/${id}/seen`)).toEqual([200, { seen: true }])
    expect(await seenBy()).toEqual([{ seen: true }])
    expect(await statusOf(organisations.C)).toBe('accepted')
  })
})

describe('leaving', () => {
  it('takes the name away at the next request, and no old version of the event brings it back', async () => {
    expect(await say('publisher of A', `/api/collaborations/${await idOf(organisations.B)}/withdraw`)).toEqual([403, 'NOT_YOURS'])
    expect(await say('coordinator of B', `/api/collaborations/${await idOf(organisations.B)}/withdraw`, { reason: 'We have no time' })).toEqual([200, { status: 'withdrawn' }])
    expect(await organisersOnline()).toEqual(['public-A', 'public-C'])
    expect((await letters()).map(({ kind, letter }) => [kind, letter.answer, letter.reason])).toEqual([
      ['answered', 'withdrawn', 'We have no time'],
      ['answered', 'withdrawn', 'We have no time'],
    ])
    const [version] = await rows<{ id: string }>(`select id from _events_v where parent_id = $1 and version__status = 'published' order by created_at limit 1`, [event])
    expect((await say('publisher of A', `/api/events/versions/${version?.id}`))[0]).toBe(200)
    expect(await organisersOnline()).toEqual(['public-A', 'public-C'])
    expect(await statusOf(organisations.B)).toBe('withdrawn')
  })

  it('is respected: nobody is asked again within a day, nor more than three times', async () => {
    const [id, again] = [await idOf(organisations.B), () => say('publisher of A', '/api/collaborations/invite', asking(organisations.B))]
    expect(await again()).toEqual([400, 'TOO_SOON'])
    expect(await say('publisher of A', '/api/collaborations/record', given(organisations.B))).toEqual([400, 'TOO_SOON'])
    await daysAgo(id, 2)
    expect(await say('publisher of A', '/api/collaborations/record', given(organisations.B))).toEqual([400, 'GIVEN_BEFORE'])
    for (const _time of ['second', 'third']) {
      expect((await again())[0]).toBe(200)
      expect(await organisersOnline()).toEqual(['public-A', 'public-C'])
      expect(await say('coordinator of B', `/api/collaborations/${id}/answer`, { answer: 'declined' })).toEqual([200, { status: 'declined' }])
      await daysAgo(id, 2)
    }
    expect(await again()).toEqual([400, 'TOO_MANY'])
    const today = new Date().toISOString().slice(0, 10)
    expect(await say('publisher of A', '/api/collaborations/record', given(organisations.B, { givenOn: today }))).toEqual([400, 'TOO_MANY'])
    expect(await statusOf(organisations.B)).toBe('declined')
  })

  it('is not for the lead while it holds the event', async () => {
    expect(await say('coordinator of A', `/api/collaborations/${await idOf(organisations.A)}/withdraw`)).toEqual([400, 'LEADS'])
  })
})

describe('an organisation without members here', () => {
  const page = async (organisation: string) => [await createLocalReq({}, cast.payload), { as: 'page', organisation }] as const

  it('is told of an agreement written down for it, which counts at once', async () => {
    expect(await say('publisher of A', '/api/collaborations/record', given(organisations.D, { givenOn: '2099-01-01' }))).toEqual([400, 'GIVEN_LATER'])
    expect(await say('publisher of A', '/api/collaborations/record', given(organisations.D))).toEqual([200, { id: await idOf(organisations.D), organisation: organisations.D, told: 1 }])
    expect(await organisersOnline()).toEqual(['public-A', 'public-C', 'public-D'])
    expect(Object.fromEntries((await letters()).map(({ address, kind, letter }) => [address, [kind, letter.givenBy ?? letter.differences]]))).toEqual({
      'd@cast.example': ['recorded', 'Somebody on the telephone'],
      'coordinator-of-c@cast.example': ['changed', [{ label: 'Organisers', before: 'public-A and public-C', after: 'public-A, public-C and public-D' }]],
    })
    expect(await rows(`select move, mover, channel, given_by from agreement_moves where collaboration_id = $1 and move = 'record'`, [await idOf(organisations.D)])).toEqual([
      { move: 'record', mover: 'lead', channel: 'telephone', given_by: 'Somebody on the telephone' },
    ])
  })

  it('objects on its page in one step, and nobody else’s page can', async () => {
    const id = await idOf(organisations.D)
    await expect(withdraw(...(await page(organisations.B)), id)).rejects.toMatchObject({ status: 404 })
    expect(await withdraw(...(await page(organisations.D)), id, 'Nobody asked us')).toBe('withdrawn')
    expect(await organisersOnline()).toEqual(['public-A', 'public-C'])
  })

  it('answers on its page until the deadline, and what stays unanswered expires', async () => {
    const id = await idOf(organisations.D)
    await daysAgo(id, 2)
    expect((await say('publisher of A', '/api/collaborations/invite', asking(organisations.D, { deadline: '2099-01-10' })))[0]).toBe(200)
    expect(await expireOverdue(await createLocalReq({}, cast.payload))).toBe(0)
    await rows(`update agreement_records set deadline = '2020-01-01' where collaboration_id = $1`, [id])
    await expect(answer(...(await page(organisations.D)), id, { answer: 'accepted' })).rejects.toMatchObject({ data: { code: 'OVERDUE' } })
    expect(await expireOverdue(await createLocalReq({}, cast.payload))).toBe(1)
    expect(await statusOf(organisations.D)).toBe('expired')
    await expect(answer(...(await page(organisations.D)), id, { answer: 'accepted' })).rejects.toMatchObject({ data: { code: 'NOT_INVITED' } })
    expect((await say('publisher of A', '/api/collaborations/invite', asking(organisations.D, { deadline: '2099-01-10' })))[0]).toBe(200)
    expect(await answer(...(await page(organisations.D)), id, { answer: 'accepted' })).toBe('accepted')
    expect(await organisersOnline()).toEqual(['public-A', 'public-C', 'public-D'])
  })
})

describe('moving the event', () => {
  const publish = async (data: object) => say('publisher of A', `/api/events/${event}?locale=fr&depth=0`, { ...data, _status: 'published' }, 'PATCH')

  it('tells every other organisation once, each in its language, and keeps all names', async () => {
    expect((await publish({ startsAt: '2030-05-11T15:00', reason: 'La salle est prise' }))[0]).toBe(200)
    expect((await letters()).map(({ kind, address, letter }) => [kind, address, letter.differences, letter.reason])).toEqual([
      ['changed', 'coordinator-of-c@cast.example', [{ label: 'Date', before: 'Saturday 4 May 2030, at 2\u00a0pm', after: 'Saturday 11 May 2030, at 3\u00a0pm' }], 'La salle est prise'],
      ['changed', 'd@cast.example', [{ label: 'Date', before: 'samedi 4 mai 2030, à 14\u00a0h', after: 'samedi 11 mai 2030, à 15\u00a0h' }], 'La salle est prise'],
    ])
    expect(await organisersOnline()).toEqual(['public-A', 'public-C', 'public-D'])
    expect(await rows(`select kind, before->>'startsAt' as before, after->>'startsAt' as after from agreement_changes where kind = 'moved'`)).toEqual([{ kind: 'moved', before: '2030-05-04T14:00', after: '2030-05-11T15:00' }])
  })

  it('asks nobody for a title or a typo', async () => {
    expect((await publish({ title: 'public-A-events-live, corrected', summary: 'public-A, better said' }))[0]).toBe(200)
    expect(await letters()).toEqual([])
  })
})

describe('a suspended organisation', () => {
  it('is neither invited nor answers, and can leave', async () => {
    const id = await idOf(organisations.D)
    const suspend = (suspended: boolean) => rows(`update organisations set suspended = $2 where id = $1`, [organisations.D, suspended])
    await suspend(true)
    expect(await organisersOnline()).toEqual(['public-A', 'public-C'])
    expect(await say('administrator', `/api/collaborations/${id}/withdraw`)).toEqual([200, { status: 'withdrawn' }])
    await rows(`update agreement_records set invitations = 0 where collaboration_id = $1`, [id])
    await daysAgo(id, 2)
    // To a publisher an organisation that is not public is unknown; whoever runs the platform is told why.
    expect(await say('publisher of A', '/api/collaborations/invite', asking(organisations.D))).toEqual([400, 'UNKNOWN_REFERENCE'])
    expect(await say('administrator', '/api/collaborations/invite', asking(organisations.D))).toEqual([400, 'SUSPENDED'])
    await suspend(false)
    expect((await say('publisher of A', '/api/collaborations/invite', asking(organisations.D)))[0]).toBe(200)
    await suspend(true)
    expect(await say('administrator', `/api/collaborations/${id}/answer`, { answer: 'accepted' })).toEqual([400, 'SUSPENDED'])
    expect(await statusOf(organisations.D)).toBe('invited')
  })
})

describe('the journal', () => {
  it('tells both sides what was done, and neither who did it on the other side', async () => {
    const req = await createLocalReq({}, cast.payload)
    const read = async (organisation: string) =>
      (await entriesFor(req, [organisation], {}, 200)).entries.filter(({ act, document }) => act.startsWith('agreement.') && document === event).map(({ act, by, actor }) => [act, by ?? actor]).reverse()
    expect((await read(organisations.B)).slice(0, 4)).toEqual([
      ['agreement.invited', 'public-A'],
      ['agreement.reminded', 'public-A'],
      ['agreement.accepted', 'coordinator of B'],
      ['agreement.withdrawn', 'coordinator of B'],
    ])
    expect((await read(organisations.A)).slice(0, 4)).toEqual([
      ['agreement.invited', 'publisher of A'],
      ['agreement.reminded', 'publisher of A'],
      ['agreement.accepted', 'public-B'],
      ['agreement.withdrawn', 'public-B'],
    ])
    expect(await read(organisations.C)).toEqual([])
  })

  it('and the log of moves agree with where each agreement stands, and nobody rewrites it', async () => {
    expect(
      await rows(`select c.id from collaborations c cross join lateral (select m.status from agreement_moves m where m.collaboration_id = c.id order by m.number desc limit 1) m where m.status <> c.status::text`),
    ).toEqual([])
    await expect(rows(`delete from agreement_moves`)).rejects.toThrow(/only added to/)
    await expect(rows(`update agreement_changes set kind = 'text'`)).rejects.toThrow(/only added to/)
  })
})
