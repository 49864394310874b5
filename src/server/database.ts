import path from 'node:path'
import type { Environment } from '@/env'
import type { Term } from '@/words'
import { connect } from './connection'
import { secretIn } from './data'
import type { Lifetime } from './lifetime'
import type { Log } from './log'
import { databaseName, type News, startPostgres } from './postgres'
import { type Reader, readerOf } from './reader'
import { say } from './terminal'

/** The database of this platform: where its owner connects, and its reader. */
export type Database = { url: string; reader: Reader }

/**
 * Opens the database that DATABASE_URL names or, without it, a PostgreSQL of our own in the data folder,
 * and tells Payload's configuration, which reads the process's environment, where it is and which secret to use.
 */
export async function openDatabase(life: Lifetime, log: Log, environment: Environment, folder: string): Promise<Database> {
  const appSecret = environment.appSecret ?? secretIn(folder)
  const url = environment.databaseUrl ?? (await ownDatabase(life, log, folder))
  await (await connect(url)).end()
  const reader = readerOf({ databaseUrl: url, readerDatabaseUrl: environment.readerDatabaseUrl, appSecret, needsPassword: environment.databaseUrl !== null })
  Object.assign(process.env, { DATABASE_URL: url, APP_SECRET: appSecret, SITE_URL: environment.siteUrl, MEDIA_DIR: environment.mediaDir, SMTP_URL: environment.smtpUrl ?? '' })
  return { url, reader }
}

async function ownDatabase(life: Lifetime, log: Log, folder: string): Promise<string> {
  const postgres = await startPostgres(path.join(folder, 'postgres'), {
    signal: life.signal,
    tell(news, cause) {
      say(told[news])
      if (cause) log.cause(`database ${news}`, cause)
    },
  })
  life.has('postgres', { stop: postgres.stop, dismiss: postgres.dismiss, patience: 45_000 })
  return postgres.url(databaseName, databaseName)
}

const told: Record<News, Term> = {
  recovering: { fr: 'La base de données se remet d’un arrêt brutal : attente…', en: 'The database is recovering from a crash: waiting…' },
  stopped: { fr: 'La base de données s’est arrêtée : nous la redémarrons.', en: 'The database has stopped: starting it again.' },
  stuck: { fr: 'La base de données ne redémarre pas : nous réessayons ; le journal dit pourquoi.', en: 'The database does not start: trying again; the log says why.' },
  full: {
    fr: 'Il n’y a plus de place sur le disque : la base de données redémarrera dès qu’il y en aura.',
    en: 'There is no room left on the disk: the database will start as soon as there is.',
  },
  back: { fr: 'La base de données répond de nouveau.', en: 'The database answers again.' },
}
