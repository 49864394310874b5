// Brings the database to what this code expects and leaves: for hosts that migrate apart from starting, and for the tests' template.
import { installQueue } from '@/deliveries/queue'
import { readEnvironment } from '@/env'
import { openDataFolder } from './data'
import { openDatabase } from './database'
import { lifetime } from './lifetime'
import { openLog } from './log'
import { migrate } from './migrate'
import { lockDataFolder } from './dataFolderLock'
import { openPayload } from './payload'
import { complain } from './terminal'
import { withStartLock } from './startLock'

// Before Payload's editor is loaded, which reads it once.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || 'production' })

const { environment, problems } = readEnvironment(process.env)
if (problems) {
  for (const problem of problems) complain(problem)
  process.exit(1)
}
const log = openLog(environment.debug)
const life = lifetime(log)
await life.begin(async () => {
  const folder = openDataFolder(environment.dataDir)
  log.keepIn(folder)
  life.has('owner', { stop: await lockDataFolder(folder, environment.port), patience: 1_000 })
  const { url, reader } = await openDatabase(life, log, environment, folder)
  const payload = await openPayload(life)
  const { migrations } = await import('../../migrations')
  await withStartLock(url, async (owner) => {
    await installQueue(url)
    await migrate(payload, owner, migrations, reader.role)
  })
})
await life.end(0)
