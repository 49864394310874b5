import { administratorOf, type SignedIn } from '../../support/comeIn'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'
import { visitor } from '../../support/visitor'

// What the journal keeps of acts done over REST, and who reads it in the panel.

let database: SuiteDatabase
let site: Site
let administrator: SignedIn

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, demo: true, env: { TRUSTED_PROXIES: '1' } })
  administrator = await administratorOf(site)
}, 120_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (client) => (await client.query<Row>(statement, values)).rows)

const admin = async (method: string, path: string, body?: object) => {
  const answer = await site.get(path, { method, headers: { ...administrator.headers, 'content-type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) })
  return (await answer.json()) as { docs: { id: string }[] }
}

const actsOn = async (id: string) => (await rows<{ act: string }>(`select act from audit where document_id = $1 order by number`, [id])).map(({ act }) => act)

it('keeps what was done to an event and by whom, for its lead', async () => {
  const { docs } = await admin('GET', '/api/events?where[title][like]=permanence%20papier&depth=0')
  const id = docs[0]?.id ?? ''
  await admin('PATCH', `/api/events/${id}?draft=true`, { title: 'Un brouillon', _status: 'draft' })
  await admin('PATCH', `/api/events/${id}`, { title: 'Un titre corrigé', _status: 'published' })
  await admin('PATCH', `/api/events/${id}`, { _status: 'draft' })
  await admin('PATCH', `/api/events/${id}`, { _status: 'published' })
  await admin('PATCH', `/api/events/${id}`, { deletedAt: new Date().toISOString() })
  await admin('PATCH', `/api/events/${id}?trash=true`, { deletedAt: null })
  await admin('PATCH', `/api/events/${id}`, { deletedAt: new Date().toISOString() })
  const [{ lead } = { lead: '' }] = await rows<{ lead: string }>(`select lead_id as lead from event_records where event_id = $1`, [id])
  await admin('DELETE', `/api/events/${id}?trash=true`)
  expect(await actsOn(id)).toEqual(['published', 'corrected', 'unpublished', 'published', 'binned', 'restored', 'published', 'binned', 'removed'])
  const [me] = await rows<{ id: string }>(`select id from users`)
  expect(await rows(`select distinct who, organisation_id as lead from audit where document_id = $1 and act <> 'published'`, [id])).toEqual([{ who: me?.id, lead }])
})

it('keeps suspensions, and takes no ordinary save for one', async () => {
  const { docs } = await admin('GET', '/api/organisations?where[name][equals]=Changer%20de%20Cap&depth=0')
  const id = docs[0]?.id ?? ''
  for (const suspended of [false, true, true, false]) await admin('PATCH', `/api/organisations/${id}`, { suspended, _status: 'published' })
  expect((await actsOn(id)).filter((act) => act !== 'published' && act !== 'corrected')).toEqual(['suspended', 'reinstated'])
})

it('keeps sign-ins and refusals, and of an unknown address nothing', async () => {
  const who = visitor(site)
  await who.post('/api/users/login', { email: 'canary-address@cast.example', password: 'canary password' })
  await who.post('/api/users/login', { email: administrator.email, password: 'canary password' })
  const [me] = await rows<{ id: string }>(`select id from users`)
  expect(await rows(`select act, who, document_id as subject from audit where act like 'sign-in%' order by number`)).toEqual([
    { act: 'sign-in.done', who: me?.id, subject: me?.id },
    { act: 'sign-in.refused', who: null, subject: null },
    { act: 'sign-in.refused', who: me?.id, subject: me?.id },
  ])
  expect(JSON.stringify(await rows(`select a::text from audit a`))).not.toContain('canary')
})

it('is read in the panel by administrators, and by nobody else', async () => {
  const who = visitor(site)
  const journal = async (search = '') => (await who.text(`/admin/journal${search}`)).text
  expect(await journal()).toContain('Connectez-vous pour lire le journal.')
  expect(await journal()).not.toContain('connexion refusée')
  who.cookies.set('payload-token', administrator.headers.authorization.slice(4))
  expect(await journal()).toContain('a suspendu une organisation')
  const one = await journal('?act=sign-in.refused')
  expect([one.includes('<td>connexion refusée'), one.includes('<td>a suspendu')]).toEqual([true, false])
  expect(await journal('?from=2099-01-01&act=%27%3B--&before=x')).toContain('Rien à ces dates.')
})
