import { createHmac } from 'node:crypto'
import { readerNameOf, type ReaderRole } from '@/published/apply'

/** The role the door connects as, and where. */
export type Reader = { role: ReaderRole; url: string }

type Given = { databaseUrl: string; readerDatabaseUrl: string | null; appSecret: string; needsPassword: boolean }

/**
 * The reader of a database: the role that `READER_DATABASE_URL` names, whose password is the operator's; else one of our own, whose password
 * follows from the application's secret, so that every server of one platform knows it.
 */
export function readerOf({ databaseUrl, readerDatabaseUrl, appSecret, needsPassword }: Given): Reader {
  if (readerDatabaseUrl) return { role: { name: decodeURIComponent(new URL(readerDatabaseUrl).username) }, url: readerDatabaseUrl }
  const url = new URL(databaseUrl)
  const name = readerNameOf(decodeURIComponent(url.pathname.slice(1)))
  url.username = name
  url.password = ''
  if (!needsPassword) return { role: { name }, url: url.href }
  url.password = createHmac('sha256', appSecret).update(`reader of ${name}`).digest('base64url')
  return { role: { name, password: url.password }, url: url.href }
}
