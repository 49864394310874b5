import type { Payload } from 'payload'
import type { SuiteDatabase } from './database'

/** Payload in this process, on a suite's database: for what acts do inside. One per test file, since Payload is one per process. */
export async function openPayload(database: Pick<SuiteDatabase, 'ownerUrl'>): Promise<Payload> {
  process.env.DATABASE_URL = database.ownerUrl
  process.env.APP_SECRET = 'a secret for tests only'
  process.env.SITE_URL = 'http://localhost'
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  return getPayload({ config })
}
