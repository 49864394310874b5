import path from 'node:path'
import type { Environment } from '@/env'
import { connect } from './connection'
import { secretIn } from './data'
import type { Lifetime } from './lifetime'
import { databaseName, startPostgres } from './postgres'
import { type Reader, readerOf } from './reader'

/** The database of this platform: where its owner connects, and its reader. */
export type Database = { url: string; reader: Reader }

/**
 * Opens the database that DATABASE_URL names or, without it, a PostgreSQL of our own in the data folder,
 * and tells Payload's configuration, which reads the process's environment, where it is and which secret to use.
 */
export async function openDatabase(life: Lifetime, environment: Environment, folder: string): Promise<Database> {
  const appSecret = environment.appSecret ?? secretIn(folder)
  const url = environment.databaseUrl ?? (await ownDatabase(life, folder))
  await (await connect(url)).end()
  const reader = readerOf({ databaseUrl: url, readerDatabaseUrl: environment.readerDatabaseUrl, appSecret, needsPassword: environment.databaseUrl !== null })
  Object.assign(process.env, { DATABASE_URL: url, APP_SECRET: appSecret, SITE_URL: environment.siteUrl, MEDIA_DIR: environment.mediaDir, SMTP_URL: environment.smtpUrl ?? '' })
  return { url, reader }
}

async function ownDatabase(life: Lifetime, folder: string): Promise<string> {
  const postgres = await startPostgres(path.join(folder, 'postgres'))
  life.has('postgres', { stop: postgres.stop, dismiss: postgres.dismiss, patience: 45_000 })
  return postgres.url(databaseName, databaseName)
}
