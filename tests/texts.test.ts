import { type Agreeing, openAgreeing } from './cast/agreeing'
import { pageIn } from './cast/privatePage'

// A joint communiqué: each signature belongs to one version of the text, and what is signed stays online until the new text is signed too.

let cast: Agreeing
let { say, rows, letters, organisations } = {} as Agreeing
let text: string

beforeAll(async () => {
  cast = await openAgreeing()
  ;({ say, rows, letters, organisations } = cast)
  const [, made] = await say('publisher of A', '/api/communiques?draft=true&locale=fr&depth=0', { title: 'Together', kind: 'joint', organisation: organisations.A, body: body('We ask for paper forms.') })
  text = (made as { doc: { id: string } }).doc.id
}, 180_000)
afterAll(() => cast.close())
beforeEach(() => rows('truncate outbox'))

const body = (...paragraphs: string[]) => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: 'ltr',
    children: paragraphs.map((words) => ({ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, children: [{ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] })),
  },
})

const publish = async (data: object) => say('publisher of A', `/api/communiques/${text}?locale=fr&depth=0`, { ...data, _status: 'published' }, 'PATCH')
const idOf = (organisation: string) => cast.agreementOf(organisation, text)
const newestText = async () => (await rows<{ id: string }>(`select id from texts order by asked_at desc nulls last limit 1`))[0]?.id ?? ''

type Online = { body: string; signatories: { organisation: { name: string }; textOf: string }[] }
async function online(): Promise<{ body: string; signed: [string, string][] }> {
  const { communique } = await cast.ask<{ communique: Online }>(`{ communique(id: "${text}") { body(format: TEXT) signatories { organisation { name } textOf } } }`)
  return { body: communique.body, signed: communique.signatories.map(({ organisation, textOf }) => [organisation.name, textOf]) }
}
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date())

it('is signed as it was read, by whoever answers here or has said so elsewhere', async () => {
  expect((await say('publisher of A', '/api/collaborations/invite', { communique: text, organisations: [organisations.C], role: 'signatory' }))[0]).toBe(200)
  expect(await say('publisher of A', '/api/collaborations/invite', { communique: text, organisations: [organisations.D], role: 'co-organiser' })).toEqual([400, 'WRONG_ROLE'])
  const given = { communique: text, organisation: organisations.D, role: 'signatory', givenBy: 'Somebody', givenOn: '2026-01-02', channel: 'meeting' }
  expect((await say('publisher of A', '/api/collaborations/record', given))[0]).toBe(200)
  expect(await say('coordinator of C', `/api/collaborations/${await idOf(organisations.C)}/answer`, { answer: 'accepted', text: text })).toEqual([400, 'TEXT_CHANGED'])
  expect((await say('coordinator of C', `/api/collaborations/${await idOf(organisations.C)}/answer`, { answer: 'accepted', text: await newestText() }))[0]).toBe(200)
  expect((await publish({}))[0]).toBe(200)
  await rows(`update texts set written_at = '2026-01-05T12:00Z'`)
  expect(await online()).toEqual({ body: 'We ask for paper forms.', signed: [['public-A', '2026-01-05'], ['public-C', '2026-01-05'], ['public-D', '2026-01-05']] })
})

it('asks what an edit is, and leaves everything as it was until it is said', async () => {
  expect((await publish({ body: body('We ask for paper forms, everywhere.') }))[0]).toBe(400)
  expect((await online()).body).toBe('We ask for paper forms.')
  expect(await letters()).toEqual([])
})

it('is corrected in its form at once: the names stay, with the date of the text that each signed, and each is told the difference', async () => {
  expect((await publish({ body: body('We ask for paper forms!'), textChange: 'form' }))[0]).toBe(200)
  expect(await online()).toEqual({ body: 'We ask for paper forms!', signed: [['public-A', today], ['public-C', '2026-01-05'], ['public-D', '2026-01-05']] })
  const paragraphs = [{ was: 'p', is: 'p', pieces: [{ is: 'same', text: 'We ask for paper forms' }, { is: 'gone', text: '.' }, { is: 'new', text: '!' }] }]
  expect((await letters()).map(({ kind, address, letter }) => [kind, address, letter.differences])).toEqual([
    ['text-corrected', 'coordinator-of-c@cast.example', [{ label: 'Text (fr)', language: 'fr', paragraphs }]],
    ['text-corrected', 'd@cast.example', [{ label: 'Texte', language: 'fr', paragraphs }]],
  ])
  // It is asked anew for the next edit, and nothing for none.
  expect((await publish({ body: body('We ask for less.') }))[0]).toBe(400)
  expect((await publish({}))[0]).toBe(200)
})

it('asks nobody anew about what is online, when somebody else is invited to sign it', async () => {
  expect((await say('publisher of A', '/api/collaborations/invite', { communique: text, organisations: [organisations.B], role: 'signatory' }))[0]).toBe(200)
  expect(await say('coordinator of C', '/api/collaborations/waiting', {}, 'GET')).toMatchObject([200, { questions: [{ text: null, signed: true }] }])
  expect(await say('coordinator of C', `/api/collaborations/${await idOf(organisations.C)}/seen`)).toEqual([200, { seen: true }])
  expect(await say('coordinator of C', '/api/collaborations/waiting', {}, 'GET')).toEqual([200, { questions: [] }])
  expect((await say('publisher of A', `/api/collaborations/${await idOf(organisations.B)}/cancel`))[0]).toBe(200)
})

it('changes in substance only once everybody has signed the new text or left', async () => {
  const change = { body: body('We ask for counters, too.'), textChange: 'substance' }
  expect(await publish(change)).toEqual([400, 'NOT_SIGNED'])
  expect((await online()).body).toBe('We ask for paper forms!')

  expect((await say('publisher of A', `/api/communiques/${text}?draft=true&locale=fr&depth=0`, change, 'PATCH'))[0]).toBe(200)
  expect(await say('publisher of C', '/api/collaborations/propose', { communique: text })).toEqual([403, 'NOT_YOURS'])
  expect(await say('publisher of A', '/api/collaborations/propose', { communique: text })).toEqual([
    200,
    { text: await newestText(), waiting: [{ organisation: organisations.C, told: 1 }, { organisation: organisations.D, told: 1 }] },
  ])
  expect((await letters()).map(({ kind, address }) => [kind, address])).toEqual([['text-to-sign', 'coordinator-of-c@cast.example'], ['text-to-sign', 'd@cast.example']])

  const signs = (who: string, signed: string) => async () => say(who, `/api/collaborations/${await idOf(organisations.C)}/sign`, { text: signed })
  expect(await signs('publisher of C', await newestText())()).toEqual([403, 'NOT_YOURS'])
  expect(await signs('coordinator of C', text)()).toEqual([400, 'TEXT_CHANGED'])
  expect(await signs('coordinator of C', await newestText())()).toEqual([200, { status: 'accepted' }])
  expect(await publish({})).toEqual([400, 'NOT_SIGNED'])
  expect((await online()).body).toBe('We ask for paper forms!')

  expect((await say('administrator', `/api/collaborations/${await idOf(organisations.D)}/withdraw`, {}))[0]).toBe(200)
  expect((await publish({}))[0]).toBe(200)
  expect(await online()).toEqual({ body: 'We ask for counters, too.', signed: [['public-A', today], ['public-C', today]] })
})

it('takes a signature to the new text from whoever gave it elsewhere, with who, when and how, until the day that was said and after', async () => {
  const d = await idOf(organisations.D)
  await cast.daysAgo(d, 3)
  const given = { givenBy: 'Zoe of D', givenOn: today, channel: 'telephone' }
  expect((await say('publisher of A', '/api/collaborations/record', { communique: text, organisation: organisations.D, role: 'signatory', ...given }))[0]).toBe(200)
  expect((await say('publisher of A', `/api/communiques/${text}?draft=true&locale=fr&depth=0`, { body: body('We ask for one thing.'), textChange: 'substance' }, 'PATCH'))[0]).toBe(200)
  expect(await say('publisher of A', '/api/collaborations/propose', { communique: text, deadline: '2020-01-01' })).toEqual([400, 'DEADLINE_PAST'])
  expect((await say('publisher of A', '/api/collaborations/propose', { communique: text, deadline: '2199-01-10' }))[0]).toBe(200)
  await rows('truncate outbox')

  type About = { asked: { id: string; deadline: string }; agreements: { organisation: { id: string }; signed: boolean; may: string[]; channel: string; between: { signature: object | null } }[] }
  const about = async () => {
    const { asked, agreements } = (await say('publisher of A', `/api/collaborations/about?communique=${text}`, {}, 'GET'))[1] as About
    const { signed, may, between } = agreements.find(({ organisation }) => organisation.id === organisations.D) ?? {}
    return { asked, signed, may, signature: between?.signature }
  }
  const asked = { id: await newestText(), deadline: '2199-01-10' }
  expect(await about()).toEqual({ asked, signed: false, may: ['record-signature'], signature: null })

  const record = (who: string, more: object = {}) => say(who, `/api/collaborations/${d}/sign/record`, { text: asked.id, ...given, ...more })
  expect(await record('coordinator of C')).toEqual([404, null])
  expect(await record('contributor of A')).toEqual([403, 'NOT_YOURS'])
  expect(await record('publisher of A', { text })).toEqual([400, 'TEXT_CHANGED'])
  expect(await record('publisher of A', { givenOn: '2199-01-01' })).toEqual([400, 'GIVEN_LATER'])
  expect(await record('publisher of A', { givenBy: ' ' })).toEqual([400, 'NOT_UNDERSTOOD'])
  expect(await letters()).toEqual([])
  expect(await record('publisher of A')).toEqual([200, { id: d, organisation: organisations.D, told: 1 }])
  expect(await record('publisher of A')).toEqual([400, 'ALREADY_SIGNED'])
  expect(await about()).toEqual({ asked, signed: true, may: [], signature: given })
  const theirs = await pageIn(cast, 'd@cast.example')
  expect((await letters()).map(({ kind, address, letter }) => [kind, address, letter.givenBy, letter.givenOn, letter.channel])).toEqual([['signature-recorded', 'd@cast.example', 'Zoe of D', today, 'telephone']])
  const moved = await rows(`select m.move, m.mover, u.email, m.given_by, m.given_on, m.channel, m.text_id from agreement_moves m left join users u on u.id = m.who where m.collaboration_id = $1 order by m.number desc limit 1`, [d])
  expect(moved).toEqual([{ move: 'record-signature', mover: 'lead', email: 'publisher-of-a@cast.example', given_by: 'Zoe of D', given_on: today, channel: 'telephone', text_id: asked.id }])
  expect((await rows(`select act, organisation_id, other_organisation_id from audit order by number desc limit 1`))[0]).toEqual({ act: 'text.signature-recorded', organisation_id: organisations.A, other_organisation_id: organisations.D })

  expect(await publish({})).toEqual([400, 'NOT_SIGNED'])
  expect((await say('coordinator of C', `/api/collaborations/${await idOf(organisations.C)}/sign`, { text: asked.id }))[0]).toBe(200)
  expect((await publish({}))[0]).toBe(200)
  expect(await online()).toEqual({ body: 'We ask for one thing.', signed: [['public-A', today], ['public-C', today], ['public-D', today]] })
  const shown = await theirs.text()
  for (const words of ['public-A a noté votre signature au nouveau texte.', 'Zoe of D, par téléphone', 'Ce n’est pas exact']) expect(shown).toContain(words)
  expect((await theirs.confirm('withdraw')).status).toBe(303)
  expect((await online()).signed.map(([name]) => name)).toEqual(['public-A', 'public-C'])
})
