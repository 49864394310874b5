import { existsSync } from 'node:fs'
import { openPrivatePages } from '@/cms/privatePages/openPrivatePages'
import { installQueue } from '@/deliveries/queue'
import { type Environment, readEnvironment } from '@/env'
import { openPublicApi } from '@/graphql/publicApi'
import { announce } from './announce'
import { cleanFiles } from './cleanFiles'
import { openDataFolder } from './data'
import { openDatabase } from './database'
import { fillEmpty } from './fillEmpty'
import { answerer } from './http/answerer'
import { listen } from './http/listen'
import { withLiveStylesheet } from './http/liveStylesheet'
import { openPublicFiles } from './http/publicFiles'
import { watchHealth } from './health'
import { type Lifetime, lifetime } from './lifetime'
import { guardConsole, type Log, openLog } from './log'
import { migrate } from './migrate'
import { openNext } from './next'
import { openPages } from './http/pages'
import { lockDataFolder } from './dataFolderLock'
import { openPayload } from './payload'
import { openMail } from './mail'
import { complain } from './terminal'
import { expireInvitations } from './expireInvitations'
import { withStartLock } from './startLock'
import { steps } from './steps'
import { openWorker } from './worker'

/** Builds the pages when they are missing or stale. Told to stop, it ends soon and rejects. */
export type PrepareSite = (signal: AbortSignal) => Promise<void>

/** Starts everything and stays until told to stop; what cannot be helped is said in a sentence, and the process ends with 1. */
export async function run({ prepareSite }: { prepareSite?: PrepareSite } = {}): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile()
  const { environment, problems } = readEnvironment(process.env)
  if (problems) {
    for (const problem of problems) complain(problem)
    process.exitCode = 1
    return
  }
  // They are for whoever develops, not for whoever hosts.
  process.noDeprecation = process.env.NODE_ENV === 'production'
  guardConsole()
  const log = openLog(environment.debug)
  const life = lifetime(log)
  await life.begin(() => start(life, log, environment, prepareSite))
}

// What fails fast comes first: the folder, the port and the database are certain before the first slow step.
async function start(life: Lifetime, log: Log, given: Environment, prepareSite?: PrepareSite): Promise<void> {
  const step = steps(life.signal)
  const environment = await openMail(life, given)
  const folder = openDataFolder(environment.dataDir)
  log.keepIn(folder)
  const release = await lockDataFolder(folder, environment.port)
  life.has('owner', { stop: release, patience: 1_000 })
  const { server, answerWith } = await listen(life, environment)
  const database = await step({ fr: 'base de données', en: 'database' }, () => openDatabase(life, log, environment, folder))
  const { migrations } = await import('../../migrations')
  const payload = await step({ fr: 'administration', en: 'admin' }, () => openPayload(life))
  await withStartLock(database.url, async (owner) => {
    await step({ fr: 'migrations', en: 'migrations' }, async () => {
      await installQueue(database.url)
      await migrate(payload, owner, migrations, database.reader.role)
    })
    if (prepareSite) await step({ fr: 'pages', en: 'pages' }, () => prepareSite(life.signal))
    await step({ fr: 'contenu', en: 'content' }, () => fillEmpty(payload, environment.demo))
  })
  const door = openPublicApi({ readerUrl: database.reader.url, origin: environment.siteUrl })
  life.has('door', { stop: door.close, patience: 2_000 })
  const health = watchHealth(life, payload, door, environment, database)
  const next = await step({ fr: 'site', en: 'site' }, () => openNext(life, environment, server))
  const built = openPublicFiles('dist/public')
  const files = process.env.NODE_ENV === 'production' ? built : withLiveStylesheet(built)
  answerWith(answerer({ environment, door, files, next, pages: await openPages(next, log), health, log, payload, reader: database.reader.role.name, desk: openPrivatePages(payload) }))
  expireInvitations(life, log, payload)
  cleanFiles(life, log, payload)
  openWorker(life, log, payload, environment, database.url)
  announce(environment)
}
