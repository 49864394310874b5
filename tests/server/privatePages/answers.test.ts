import { type Agreeing, openAgreeing } from '../../cast/agreeing'
import { pageIn, type PrivatePage, traces } from '../../cast/privatePage'

// What an organisation without members here answers on its page, over HTTP, and what the world reads of it at the next request.

let cast: Agreeing
let { say, rows, letters, daysAgo, organisations } = {} as Agreeing
let event: string
let d: PrivatePage

beforeAll(async () => {
  cast = await openAgreeing()
  ;({ say, rows, letters, daysAgo, organisations } = cast)
  event = cast.houses.A.events.live
  expect((await say('publisher of A', '/api/collaborations/invite', asking(organisations.D)))[0]).toBe(200)
  d = await pageIn(cast, 'd@cast.example')
}, 180_000)
afterAll(() => cast.close())
beforeEach(() => rows('truncate outbox'))

const asking = (organisation: string, more: object = {}) => ({ event, organisations: [organisation], role: 'co-organiser', ...more })
const idOf = (organisation: string, about = event) => cast.agreementOf(organisation, about)
const statusOf = (organisation: string, about = event) => cast.statusOf(organisation, about)
const organisersOnline = () => cast.organisersOnline(event)

describe('answering', () => {
  it('asks again in words before anything happens', async () => {
    const before = await traces(cast)
    const asked = await d.ask('accept')
    expect(asked.status).toBe(200)
    for (const said of ['public-D dit oui', 'public-A, public-C et public-D', 'Rien n’est fait encore', 'Oui, nous sommes d’accord']) expect(asked.text).toContain(said)
    expect(await traces(cast)).toEqual(before)
  })

  it('yes shows the name at the next request, in the page and at the door, and tells the lead', async () => {
    expect(await d.confirm('accept')).toMatchObject({ status: 303, location: `${d.path}#etat` })
    expect(await organisersOnline()).toEqual(['public-A', 'public-C', 'public-D'])
    expect(await (await cast.site.get('/evenements/public-a-events-live-2030-05-04')).text()).toContain('public-D')
    expect((await letters()).filter(({ kind }) => kind === 'answered').map(({ address }) => address)).toEqual(['coordinator-of-a@cast.example', 'publisher-of-a@cast.example'])
    expect(await d.text()).toContain('Vous avez dit oui.')
    expect(await rows(`select move, mover, who from agreement_moves where collaboration_id = $1 order by number desc limit 1`, [await idOf(organisations.D)])).toEqual([{ move: 'accept', mover: 'page', who: null }])
  })

  it('twice does it once: whoever comes second is told how things stand', async () => {
    const before = await traces(cast)
    expect((await d.ask('decline')).status).toBe(200)
    expect(await d.confirm('decline')).toMatchObject({ status: 400 })
    expect(await traces(cast)).toEqual(before)
  })

  it('shows what changed since, is seen, and lets the name stay', async () => {
    expect((await say('publisher of A', `/api/events/${event}?locale=fr&depth=0`, { startsAt: '2030-05-11T15:00', reason: 'The room is taken', _status: 'published' }, 'PATCH'))[0]).toBe(200)
    const text = await d.text()
    for (const said of ['Ce qui a changé depuis votre accord', 'samedi 4 mai 2030, à 14 h', 'samedi 11 mai 2030, à 15 h']) expect(text).toContain(said)
    expect((await letters()).filter(({ address }) => address === 'd@cast.example').map(({ letter }) => new URL(String(letter.link)).pathname)).toEqual([d.path])
    expect((await d.confirm('seen')).status).toBe(303)
    expect(await d.text()).not.toContain('Ce qui a changé depuis votre accord')
    expect(await rows(`select seen_at is not null as seen from agreement_changes_told where organisation_id = $1`, [organisations.D])).toEqual([{ seen: true }])
    expect(await organisersOnline()).toEqual(['public-A', 'public-C', 'public-D'])
  })

  it('a page that is no longer how things stand says so, does nothing, and keeps the words', async () => {
    const old = await d.stamp()
    expect((await say('publisher of A', `/api/events/${event}?locale=fr&depth=0`, { title: 'public-A, said better', _status: 'published' }, 'PATCH'))[0]).toBe(200)
    for (const confirmed of [false, true]) {
      const answer = await d.send({ act: 'withdraw', stamp: old, reason: 'We <cannot> come', ...(confirmed ? { confirmed: 'yes' } : {}) })
      expect(answer.status).toBe(409)
      for (const said of ['Quelque chose a changé', 'public-A, said better', 'We <cannot> come']) expect(answer.text).toContain(said)
    }
    expect(await statusOf(organisations.D)).toBe('accepted')
  })

  it('withdraws with a word, and the name is gone everywhere at once', async () => {
    expect((await d.ask('withdraw', { reason: 'No <time>' })).text).toContain('No <time>')
    expect((await d.confirm('withdraw', { reason: 'No <time>' })).status).toBe(303)
    expect(await organisersOnline()).toEqual(['public-A', 'public-C'])
    expect(await (await cast.site.get('/evenements/public-a-events-live-2030-05-04')).text()).not.toContain('public-D')
    expect((await letters()).map(({ kind, letter }) => [kind, letter.answer, letter.reason])).toEqual([['answered', 'withdrawn', 'No <time>'], ['answered', 'withdrawn', 'No <time>']])
  })

  it('whoever is out of it reads no drafts any more', async () => {
    expect((await say('publisher of A', `/api/events/${event}?draft=true&locale=fr&depth=0`, { title: 'canary-A-later' }, 'PATCH'))[0]).toBe(200)
    expect(await d.text()).toContain('Vous vous êtes retirés')
    expect(await d.html()).not.toContain('canary')
    expect((await cast.site.get(`${d.path}/apercu`)).status).toBe(404)
    expect((await say('publisher of A', `/api/events/${event}?locale=fr&depth=0`, { title: 'public-A-events-live', _status: 'published' }, 'PATCH'))[0]).toBe(200)
  })

  it('objects to an agreement that was noted, in one step', async () => {
    await daysAgo(await idOf(organisations.D), 2)
    const given = { event, organisation: organisations.D, role: 'co-organiser', givenBy: 'Somebody on the telephone', givenOn: new Date().toISOString().slice(0, 10), channel: 'telephone' }
    expect((await say('publisher of A', '/api/collaborations/record', given))[0]).toBe(200)
    d = await pageIn(cast, 'd@cast.example')
    const text = await d.text()
    for (const said of ['a noté votre accord', 'D’après cette note : Somebody on the telephone, par téléphone', 'Ce n’est pas exact ?']) expect(text).toContain(said)
    expect((await d.confirm('withdraw', { reason: 'Nobody asked us' })).status).toBe(303)
    expect(await organisersOnline()).toEqual(['public-A', 'public-C'])
  })

  it('declines', async () => {
    await daysAgo(await idOf(organisations.D), 2)
    expect((await say('publisher of A', '/api/collaborations/invite', asking(organisations.D)))[0]).toBe(200)
    expect((await d.confirm('decline', { reason: 'Not this time' })).status).toBe(303)
    expect([await statusOf(organisations.D), await organisersOnline()]).toEqual(['declined', ['public-A', 'public-C']])
  })
})

describe('a joint text', () => {
  let communique: string
  let signing: PrivatePage
  const body = (words: string) => ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, children: [{ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] }] } })
  const write = (data: object) => say('publisher of A', `/api/communiques/${communique}?draft=true&locale=fr&depth=0`, data, 'PATCH')

  it('is shown whole, as it was put to signature, and not as members write it', async () => {
    const [, made] = await say('publisher of A', '/api/communiques?draft=true&locale=fr&depth=0', { title: 'Together', kind: 'joint', organisation: organisations.A, body: body('We ask for paper.') })
    communique = (made as { doc: { id: string } }).doc.id
    expect((await say('publisher of A', '/api/collaborations/invite', { communique, organisations: [organisations.D], role: 'signatory' }))[0]).toBe(200)
    signing = await pageIn(cast, 'd@cast.example')
    expect((await write({ body: body('canary-A: still being written') }))[0]).toBe(200)
    expect(await signing.text()).toContain('We ask for paper.')
    expect(await signing.html()).not.toContain('canary')
    expect((await signing.ask('accept')).text).toContain('We ask for paper.')
    expect((await cast.site.get(`${signing.path}/apercu`)).status).toBe(404)
  })

  it('is signed, and later a new one; a text that moved meanwhile is read first', async () => {
    expect((await signing.confirm('accept')).status).toBe(303)
    expect(await signing.text()).toContain('Le texte que vous avez signé')
    expect((await write({ body: body('We ask for counters.') }))[0]).toBe(200)
    expect((await say('publisher of A', '/api/collaborations/propose', { communique }))[0]).toBe(200)
    const text = await signing.text()
    for (const said of ['Le texte à signer', 'We ask for counters.', 'We ask for [supprimé : paper ] [ajouté : counters ] .']) expect(text).toContain(said)
    const old = await signing.stamp()
    expect((await write({ body: body('We ask for both.') }))[0]).toBe(200)
    expect((await say('publisher of A', '/api/collaborations/propose', { communique }))[0]).toBe(200)
    expect((await signing.send({ act: 'sign', stamp: old, confirmed: 'yes' })).status).toBe(409)
    expect((await signing.confirm('sign')).status).toBe(303)
    const [signed] = await rows<{ words: string }>(`select t.content->'fr'->'body'->'root'->'children'->0->'children'->0->>'text' as words from agreement_records r join texts t on t.id = r.text_id where r.collaboration_id = $1`, [await idOf(organisations.D, communique)])
    expect(signed?.words).toBe('We ask for both.')
    expect((await signing.text()).match(/Version du \d/g)).toHaveLength(1)
  })

  it('on a page that moves no other agreement', async () => {
    expect((await d.confirm('sign')).status).toBe(409)
    expect((await signing.ask('hand-in', { title: 'x', text: 'y' })).status).toBe(200)
    expect((await signing.confirm('hand-in', { title: 'x', text: 'y' })).status).toBe(400)
  })
})

