import { readFileSync, writeFileSync } from 'node:fs'
import { dependsOf, rowsOf } from '@/published/describe'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'

let database: SuiteDatabase

beforeAll(async () => void (database = await createDatabase()), 60_000)
afterAll(() => database.drop())

// `npm run generate:rows` runs this suite with GENERATE set: only here is there always a database with the views of this code.
describe('what is generated from the live views is up to date', () => {
  it.each([
    ['their row types', 'src/published/rows.ts', rowsOf],
    ['the columns they depend on', 'src/published/depends.txt', dependsOf],
  ])('%s: %s', async (_what, file, generate) => {
    const fresh = await connected(database.ownerUrl, generate)
    if (process.env.GENERATE) writeFileSync(file, fresh)
    expect(readFileSync(file, 'utf8')).toBe(fresh)
  })
})
