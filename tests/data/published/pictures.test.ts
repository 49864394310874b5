import pg from 'pg'
import { createLocalReq, type Payload } from 'payload'
import { asAdministrator } from '../../cast/administrator'
import { planter } from '../../publicApi/plant'
import { createDatabase, type SuiteDatabase } from '../../support/database'
import { openPayload } from '../../support/payload'

// What is said of a picture is read on every page that shows it; what the settings say, on all.

let database: SuiteDatabase
let payload: Payload
let owner: pg.Client
let [picture, unseen] = ['', '']
const showing: { concept: string; id: string }[] = []

beforeAll(async () => {
  database = await createDatabase()
  payload = await openPayload(database)
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const plant = planter(owner)
  picture = await plant.picture('affiche')
  unseen = await plant.picture('tiroir')
  const organisation = await plant.organisation('Porteuse', { logo_id: picture })
  const portrait = await plant.speaker('Clara', { portrait_id: picture, consent_portrait: true })
  const poster = await plant.event('Avec affiche', organisation, { image_id: picture })
  const supported = await plant.event('Avec soutien', organisation)
  await plant.row('events_supporters', supported, 1, { organisation_id: organisation, logo_id: picture }, { fr: { mention: 'avec le soutien' } })
  const text = await plant.communique('Avec pièce jointe', organisation)
  await plant.row('communiques_attachments', text, 1, { file_id: picture }, { fr: { label: 'affiche' } })
  showing.push({ concept: 'organisations', id: organisation }, { concept: 'speakers', id: portrait }, { concept: 'events', id: poster }, { concept: 'events', id: supported }, { concept: 'communiques', id: text })

  // They read the same.
  const draft = await plant.event('Sans image', organisation, { image_id: unseen, _status: 'draft' })
  await owner.query('delete from revisions where document_id = $1', [draft])
  await plant.speaker('Sans accord', { portrait_id: null, consent_portrait: true })
  await plant.communique('Sans pièce', organisation)
}, 60_000)
afterAll(async () => {
  await owner.end()
  await database.drop()
})

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)

async function told(act: () => Promise<unknown>) {
  const latest = async () => (await owner.query<{ n: string }>('select coalesce(max(n), 0) as n from revisions')).rows[0]?.n
  const before = await latest()
  await act()
  return (await owner.query<{ change: string; concept: string; id: string }>('select change, concept, document_id as id from revisions where n > $1', [before])).rows.sort(byId)
}
const updated = () => showing.map((one) => ({ change: 'updated', ...one })).sort(byId)
const write = async (id: string, data: object) => payload.update({ collection: 'media', id, data, overrideAccess: false, req: await asAdministrator(payload) })

it.each([
  ['alternative text', { alt: 'Une place, le soir' }],
  ['credit', { credit: 'A. Martin' }],
  ['licence', { licence: 'cc-by' }],
  ['being decorative', { decorative: true }],
] as const)('writes a revision of whatever public shows a picture when its %s changes', async (_what, data) => {
  expect(await told(() => write(picture, data))).toEqual(updated())
})

it('writes none for a picture that nothing public shows', async () => {
  expect(await told(() => write(unseen, { credit: 'A. Martin' }))).toEqual([])
})

it('writes them when the picture is removed', async () => {
  expect(await told(async () => payload.delete({ collection: 'media', id: picture, overrideAccess: true, req: await createLocalReq({}, payload) }))).toEqual(updated())
  expect((await owner.query('select from published.files')).rowCount).toBe(0)
})

it('writes one of the settings, which frame every page', async () => {
  const name = async (said: string) => payload.updateGlobal({ slug: 'site-settings', data: { name: said }, overrideAccess: false, req: await asAdministrator(payload) })
  const { id } = (await told(() => name('De Concert'))).find(({ concept }) => concept === 'site') ?? {}
  expect(await told(() => name('Tous de concert'))).toEqual([{ change: 'updated', concept: 'site', id }])
  expect(await payload.findGlobal({ slug: 'site-settings', overrideAccess: true })).toMatchObject({ id, name: 'Tous de concert' })
})
