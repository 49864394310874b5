import { planter } from '../../publicApi/plant'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { until } from '../../support/postbox'
import { printedCredentials, startSite, type Site } from '../../support/site'

// Where no mail server is named, and a text came out of its embargo while nothing ran.

let database: SuiteDatabase
let site: Site
let text: string

beforeAll(async () => {
  database = await createDatabase()
  text = await connected(database.ownerUrl, async (owner) => {
    const plant = planter(owner)
    const id = await plant.communique('Sous embargo', await plant.organisation('Porteuse'), { embargo_instant: new Date(Date.now() - 1_000) })
    await owner.query('delete from revisions where document_id = $1', [id])
    return id
  })
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
}, 120_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

const rows = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)

it('works off what is queued, without a mail server too; the letter that comes of it waits, untried', async () => {
  const { email } = printedCredentials(site)
  await rows(`select from graphile_worker.add_job('forgotten', json_build_object('email', $1::text))`, [email])
  const outbox = await until(async () => {
    const found = await rows(`select address, letter is not null as "isKept", tries, last_error as problem, sent_at as sent, refused_at as refused from outbox`)
    return found.length > 0 && found
  }, 'a letter in the outbox')
  expect(outbox).toEqual([{ address: email, isKept: true, tries: 0, problem: null, sent: null, refused: null }])
  const queue = await until(async () => {
    const found = await rows(`select task_identifier as task, attempts, locked_by from graphile_worker.jobs`)
    return found.length === 1 && found
  }, 'nothing else to do')
  expect(queue).toEqual([{ task: 'letter', attempts: 0, locked_by: null }])
})

it('tells what the clock has shown while nobody worked', async () => {
  const told = await until(async () => {
    const found = await rows(`select change, concept from revisions where document_id = $1`, [text])
    return found.length > 0 && found
  }, 'a revision')
  expect(told).toEqual([{ change: 'created', concept: 'communiques' }])
})
