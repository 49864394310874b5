import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startPostgres, stopPostgres } from '../../../dist/postgres/index.js'
import { Failure, runLong } from '../../../src/server/prepare/terminal.mjs'

const prefix = 'deconcert-tests-'

/** Starts one PostgreSQL for the whole run, with a template database as the migrations leave it, and stops it whatever happens. */
export async function withCluster(work) {
  await clearDeadRuns()
  const folder = path.join(tmpdir(), `${prefix}${process.pid}`)
  mkdirSync(path.join(folder, 'programs'), { recursive: true })
  const postgres = await startPostgres(path.join(folder, 'postgres'), { settings: { ...thrownAway, max_connections: '200', hba_file: accessRules(folder) } })
  try {
    await template(postgres, folder)
    return await work({ TEST_FOLDER: folder, TEST_SOCKET: postgres.socket, TEST_TEMPLATE: 'deconcert' })
  } finally {
    await clear(folder, postgres.stop)
  }
}

// Nothing needs to reach the disk.
const thrownAway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Everybody comes in, but for the members of one role, who are asked for their password (`tests/server/start/refusals.test.ts`). */
function accessRules(folder) {
  const file = path.join(folder, 'access.conf')
  writeFileSync(file, 'local all +asked_for_a_password scram-sha-256\nlocal all all trust\n')
  return file
}

/** Ends what runs that were killed have left behind. */
async function clearDeadRuns() {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length)))) continue
    await clear(path.join(tmpdir(), name))
  }
}

async function clear(folder, stop = () => stopPostgres(path.join(folder, 'postgres'))) {
  // A suite that was cut short leaves its servers, each noted here by its number; told to stop, they stop their own databases.
  const programs = path.join(folder, 'programs')
  const left = (existsSync(programs) ? readdirSync(programs) : []).map(Number).filter(isAlive)
  for (const pid of left) process.kill(pid, 'SIGTERM')
  for (const end = Date.now() + 15_000; left.some(isAlive) && Date.now() < end; ) await sleep(50)
  await stop()
  rmSync(folder, { recursive: true, force: true })
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    // A zombie, which nobody has waited for, has an empty command line.
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== ''
  } catch {
    return false
  }
}

async function template(postgres, folder) {
  const cluster = new pg.Client({ connectionString: postgres.url('postgres', 'postgres') })
  await cluster.connect()
  await cluster.query('create role asked_for_a_password')
  await cluster.end()
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DEBUG: '1',
    DATA_DIR: path.join(folder, 'template'),
    DATABASE_URL: postgres.url('deconcert', 'deconcert'),
    READER_DATABASE_URL: postgres.url('deconcert_reader', 'deconcert'),
    APP_SECRET: 'a secret of the tests, long enough to be accepted',
  }
  await runLong('Base de données des tests / The tests’ database', process.execPath, ['--conditions=production', 'dist/migrateOnly.js'], { env }).catch((error) => {
    throw new Failure('La base de données des tests n’a pas pu être préparée.', 'The tests’ database could not be prepared.', error.words)
  })
}
