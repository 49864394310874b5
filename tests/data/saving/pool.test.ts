import { survivingPg } from '@/cms/transactions/pool'
import { asSuperuser, createDatabase, type SuiteDatabase } from '../../support/database'
import { until } from '../../support/postbox'

// Payload's pool, when connections die in the hands of whoever will not give them back: Drizzle does not when one dies before BEGIN.

let database: SuiteDatabase
let pool: InstanceType<NonNullable<typeof survivingPg>['Pool']>

beforeAll(async () => {
  database = await createDatabase()
  if (!survivingPg) throw new Error('There is no driver')
  pool = new survivingPg.Pool({ connectionString: database.ownerUrl, max: 2, connectionTimeoutMillis: 3_000 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const endAll = () => asSuperuser((cluster) => cluster.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database.name]))

test('they cost it no place, also the fifth time, and giving one back late does no harm', async () => {
  for (let time = 1; time <= 5; time++) {
    const held = [await pool.connect(), await pool.connect()]
    await endAll()
    await until(() => pool.totalCount === 0, 'an empty pool', 5_000)
    const answers = await Promise.all(['a', 'b'].map((word) => pool.query('select $1::text as word', [word])))
    expect(answers.map(({ rows }: { rows: unknown[] }) => rows)).toEqual([[{ word: 'a' }], [{ word: 'b' }]])
    for (const client of held) client.release()
    expect(pool.totalCount).toBe(2)
  }
})
