import { administratorOf, type SignedIn } from '../../support/comeIn'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { membersOf, signIn } from '../../support/members'
import { openPostbox, type Postbox, until } from '../../support/postbox'
import { startSite, type Site } from '../../support/site'
import { codeOf, visitor, type Visitor } from '../../support/visitor'

// Where a mail server is named: another address is an account's once a letter there has been answered, and until then it is nobody's.

let database: SuiteDatabase
let postbox: Postbox
let site: Site
let administrator: SignedIn
let members: ReturnType<typeof membersOf>
let choir: string

beforeAll(async () => {
  database = await createDatabase()
  postbox = await openPostbox()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { TRUSTED_PROXIES: '1', SMTP_URL: postbox.url, MAIL_FROM: 'De Concert <lettres@exemple.org>' } })
  administrator = await administratorOf(site)
  members = membersOf(site, () => administrator)
  choir = (await members.asAdministrator('POST', '/api/organisations', { name: 'Choir', kind: 'collective', _status: 'published' })).body.doc.id
}, 120_000)
beforeEach(async () => {
  await settled()
  postbox.letters.length = 0
})
afterAll(async () => {
  await site.stop()
  await postbox.close()
  await database.drop()
})

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)
const settled = () => until(async () => (await rows(`select 1 from graphile_worker.jobs`)).length === 0, 'an empty queue')
/** Who got what, in words, since the test began. */
async function letters() {
  await settled()
  return postbox.letters.map(({ to, subject, text }) => ({ to: [to ?? []].flat()[0]?.text ?? '', subject, text: text ?? '' }))
}
const tokenIn = (text: string | undefined) => /(?:confirm-address|invitation)#([\w-]{43})/.exec(text ?? '')?.[1] ?? ''

async function signedIn(more: object = {}): Promise<{ who: { id: string; email: string; password: string }; laptop: Visitor }> {
  const who = await members.member(more)
  const laptop = visitor(site)
  await signIn(laptop, who)
  return { who, laptop }
}
const ask = (laptop: Visitor, { password }: { password: string }, email: string) => laptop.post('/api/users/address', { email, password })

it('is proved by the letter sent there; the address before works until then, and is told twice', async () => {
  const { who, laptop } = await signedIn({ language: 'en' })
  expect((await ask(laptop, who, ' Mine@Cast.Example')).body).toEqual({ link: null })
  const asked = await letters()
  expect(asked.map(({ to, subject }) => [to, subject])).toEqual([
    ['mine@cast.example', 'Confirm your e-mail address'],
    [who.email, 'Another e-mail address was asked for'],
  ])
  // Neither learns of the other.
  expect([asked[0]?.text.includes(who.email), asked[1]?.text.includes('mine@cast.example'), tokenIn(asked[1]?.text)]).toEqual([false, false, ''])
  expect((await laptop.get('/api/users/address')).body).toEqual({ email: who.email, isProved: true, pending: 'mine@cast.example' })
  expect((await laptop.get('/api/users/me')).body.user).toMatchObject({ email: who.email })
  expect((await signIn(visitor(site), { ...who, email: 'mine@cast.example' })).status).toBe(401)
  expect((await signIn(visitor(site), who)).body.step).toBe('open')

  postbox.letters.length = 0
  const token = tokenIn(asked[0]?.text)
  expect((await visitor(site).post('/api/users/address-link/look', { token })).body).toEqual({ email: 'mine@cast.example' })
  expect((await visitor(site).post('/api/users/address-link', { token })).body).toEqual({ email: 'mine@cast.example' })
  expect((await letters()).map(({ to, subject }) => [to, subject])).toEqual([[who.email, 'Your account has another e-mail address']])
  expect((await signIn(visitor(site), who)).status).toBe(401)
  expect((await signIn(visitor(site), { ...who, email: 'mine@cast.example' })).body.step).toBe('open')
  expect(codeOf(await ask(laptop, who, 'mine@cast.example'))).toEqual([400, 'SAME_ADDRESS'])
})

it('is asked for alike whether another account has it or not: its owner alone is told', async () => {
  const [one, two] = [await signedIn(), await signedIn()]
  const owner = await members.member({ language: 'en' })
  const seen = async ({ who, laptop }: typeof one, email: string) => {
    const { status, body } = await ask(laptop, who, email)
    return [status, body, { ...(await laptop.get('/api/users/address')).body, email: '', pending: null }]
  }
  expect(await seen(one, owner.email)).toEqual(await seen(two, 'free@cast.example'))
  expect((await one.laptop.get('/api/users/address')).body.pending).toBe(owner.email)
  const got = await letters()
  expect(got.map(({ to, subject }) => [to, subject]).sort()).toEqual([
    ['free@cast.example', 'Confirmez votre adresse e-mail'],
    [owner.email, 'Your address was given for another account'],
    [one.who.email, 'Une autre adresse e-mail a été demandée'],
    [two.who.email, 'Une autre adresse e-mail a été demandée'],
  ].sort())
  const toOwner = got.find(({ to }) => to === owner.email)?.text ?? ''
  expect([/https?:/.test(toOwner), toOwner.includes(one.who.email)]).toEqual([false, false])
})

it('that another account took meanwhile stays that account’s', async () => {
  const [first, second] = [await signedIn(), await signedIn()]
  await ask(first.laptop, first.who, 'wanted@cast.example')
  await ask(second.laptop, second.who, 'wanted@cast.example')
  const tokens = (await letters()).filter(({ to }) => to === 'wanted@cast.example').map(({ text }) => tokenIn(text))
  expect((await visitor(site).post('/api/users/address-link', { token: tokens[1] })).status).toBe(200)
  expect(codeOf(await visitor(site).post('/api/users/address-link', { token: tokens[0] }))).toEqual([409, 'TAKEN'])
  expect(await rows(`select id from users where email = 'wanted@cast.example'`)).toEqual([{ id: second.who.id }])
})

it('becomes one account’s, of twenty times at once', async () => {
  const { who, laptop } = await signedIn()
  await ask(laptop, who, 'twenty@cast.example')
  const [letter] = await letters()
  const answers = await Promise.all(Array.from({ length: 20 }, () => visitor(site).post('/api/users/address-link', { token: tokenIn(letter?.text) })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

// S1: an address that is not proved takes nothing over.
it('finds no invitation while it waits, nor any letter of its person’s', async () => {
  const { who, laptop } = await signedIn()
  await ask(laptop, who, 'victim@cast.example')
  await letters()
  postbox.letters.length = 0
  const invited = await members.asAdministrator('POST', '/api/users/invite', { email: 'victim@cast.example', name: 'Victim', organisation: choir, role: 'publisher' })
  expect([invited.status, invited.body]).toEqual([200, { link: null }])
  expect((await letters()).map(({ to, subject }) => [to, subject])).toEqual([['victim@cast.example', 'Choir vous invite dans son équipe']])
  expect((await laptop.get('/api/users/invitations')).body).toEqual({ invitations: [] })
  expect((await laptop.get('/api/events')).status).toBe(403)
  expect(await rows(`select 1 from memberships where person_id = $1`, [who.id])).toEqual([])
})

it('is shown what waits for it once it is proved, and so is a present address that nobody had proved', async () => {
  const { who, laptop } = await signedIn()
  await rows(`delete from proved_addresses where user_id = $1`, [who.id])
  await members.asAdministrator('POST', '/api/users/invite', { email: who.email, name: '', organisation: choir, role: 'contributor' })
  expect((await laptop.get('/api/users/invitations')).body).toEqual({ invitations: [] })
  expect((await ask(laptop, who, who.email)).status).toBe(200)
  // Nothing is told to the address itself but how to prove it.
  const got = (await letters()).filter(({ to, subject }) => to === who.email && !subject?.startsWith('Choir'))
  expect(got.map(({ subject }) => subject)).toEqual(['Confirmez votre adresse e-mail'])
  expect((await visitor(site).post('/api/users/address-link', { token: tokenIn(got[0]?.text) })).status).toBe(200)
  expect((await laptop.get('/api/users/invitations')).body.invitations).toHaveLength(1)
})

it('is asked for five times from one account, then after a while', async () => {
  const { who, laptop } = await signedIn()
  for (let times = 0; times < 5; times++) expect((await ask(laptop, who, `many-${times}@cast.example`)).status).toBe(200)
  expect(codeOf(await ask(laptop, who, 'many-5@cast.example'))).toEqual([429, 'TOO_MANY'])
  await settled()
})

it('corrected by an administrator, waits for its owner’s proof all the same', async () => {
  const who = await members.member()
  expect((await members.asAdministrator('POST', `/api/users/${who.id}/address`, { email: 'corrected@cast.example' })).body).toEqual({ link: null })
  expect((await letters()).map(({ to }) => to).sort()).toEqual(['corrected@cast.example', who.email].sort())
  expect(await rows(`select email from users where id = $1`, [who.id])).toEqual([{ email: who.email }])
})
