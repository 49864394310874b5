import { administratorOf, applicationWith, comeIn, type SignedIn } from '../../support/comeIn'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { membersOf, signIn } from '../../support/members'
import { startSite, type Site } from '../../support/site'
import { type Answer, codeOf, visitor } from '../../support/visitor'

// Twenty tries at once are counted before any of them is looked at: exactly as many as may be tried get an answer.

let database: SuiteDatabase
let site: Site
let administrator: SignedIn
let members: ReturnType<typeof membersOf>

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { TRUSTED_PROXIES: '1' } })
  administrator = await administratorOf(site)
  members = membersOf(site, () => administrator)
}, 60_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (client) => (await client.query<Row>(statement, values)).rows)
const noted = async (act: string, id: string) => (await rows(`select 1 from audit where act = $1 and document_id = $2`, [act, id])).length
const atOnce = <Result>(ask: (n: number) => Promise<Result>) => Promise.all(Array.from({ length: 20 }, (_, n) => ask(n)))
const counted = (answers: Answer[]) => answers.reduce<Record<string, number>>((seen, answer) => ({ ...seen, [codeOf(answer).join(' ')]: (seen[codeOf(answer).join(' ')] ?? 0) + 1 }), {})
const guess = (n: number) => String(100_000 + n)

it('codes at the door: five for one password', async () => {
  const who = await members.member({ isAdministrator: true })
  await comeIn(site, who)
  const guest = visitor(site)
  await signIn(guest, who)
  // Their answers take no cookie away from the tries beside them.
  const door = guest.cookies.get('deconcert-door') ?? ''
  const one = () => {
    const hand = visitor(site)
    hand.cookies.set('deconcert-door', door)
    return hand
  }
  expect(codeOf(await one().post('/api/users/sign-in/code', { code: '000000' }))).toEqual([400, 'WRONG_CODE'])
  expect(counted(await atOnce((n) => one().post('/api/users/sign-in/code', { code: guess(n) })))).toEqual({ '400 WRONG_CODE': 4, '401 START_AGAIN': 16 })
  expect(await noted('second-factor.refused', who.id)).toBe(5)
})

it('codes of whoever is signed in: ten for one account, whatever they are for', async () => {
  const who = await members.member()
  const laptop = visitor(site)
  await signIn(laptop, who)
  const { key } = (await laptop.post('/api/users/second-factor/begin')).body as { key: string }
  await laptop.post('/api/users/second-factor/confirm', { code: await applicationWith(key).code() })
  const what = ['begin', 'recovery-codes', 'remove'] as const
  // Recovery codes are no other: half of the guesses look like them.
  expect(counted(await atOnce((n) => laptop.post(`/api/users/second-factor/${what[n % 3]}`, { code: n % 2 ? guess(n) : `abcde-fgh${String(n).padStart(2, '2')}` })))).toEqual({ '400 WRONG_CODE': 10, '429 TOO_MANY': 10 })
  expect(await noted('second-factor.refused', who.id)).toBe(10)
})

it('passwords at the entrance: ten from one place, as long as there is room to check them', async () => {
  const who = await members.member()
  const guest = visitor(site)
  const seen = counted(await atOnce((n) => guest.post('/api/users/login', { ...who, password: `guess number ${n}` })))
  const looked = seen['401 WRONG'] ?? 0
  expect(seen).toEqual({ '401 WRONG': looked, '429 TOO_MANY': 20 - looked })
  expect(await noted('sign-in.refused', who.id)).toBe(looked)
  // One is being checked on two processors, or two on more; eight wait.
  expect([9, 10]).toContain(looked)
})

it('one’s own password: as many from an open sign-in', async () => {
  const who = await members.member()
  const laptop = visitor(site)
  await signIn(laptop, who)
  const seen = counted(await atOnce((n) => laptop.post('/api/users/password', { password: `guess number ${n}`, newPassword: 'quatre autres mots tranquilles' })))
  const looked = seen['400 WRONG_PASSWORD'] ?? 0
  expect(seen).toEqual({ '400 WRONG_PASSWORD': looked, '429 TOO_MANY': 20 - looked })
  expect([9, 10]).toContain(looked)
  // The next ones are looked at until ten were.
  for (let left = 10 - looked; left > 0; left--) expect(codeOf(await laptop.post('/api/users/password', { password: who.password.slice(1), newPassword: 'quatre autres mots tranquilles' }))).toEqual([400, 'WRONG_PASSWORD'])
  expect(codeOf(await laptop.post('/api/users/password', { password: who.password, newPassword: 'quatre autres mots tranquilles' }))).toEqual([429, 'TOO_MANY'])
})

it.each(['password-link', 'address-link', 'invitation-link'])('tokens of a %s: ten from one place', async (what) => {
  const guest = visitor(site)
  expect(counted(await atOnce((n) => guest.post(`/api/users/${what}/look`, { token: `a token that never was ${n}` })))).toEqual({ '404 LINK_OVER': 10, '429 TOO_MANY': 10 })
})
