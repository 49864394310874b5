import { execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../refusal'
import { surroundings } from './cluster'
import type { Way } from './way'

export type Place = { data: string; socket: string; log: string }

/** Starts the server on a cluster and comes back when it takes connections. Its process outlives ours: `stopPostmaster` ends it. */
export async function startPostmaster(postgres: string, place: Place, settings: Record<string, string>, way: Way): Promise<void> {
  if (existsSync(place.log)) renameSync(place.log, `${place.log}.previous`)
  const log = openSync(place.log, 'a', 0o600)
  const options = Object.entries({ ...standing, unix_socket_directories: `"${place.socket}"`, ...settings })
  const [command, args] = way.line(postgres, ['-D', place.data, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])])
  const child = spawn(command, args, {
    ...way.as,
    cwd: '/',
    env: surroundings,
    detached: true, // a session of its own: Ctrl-C in our terminal is for us, we then stop it in order
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  const gone = new Promise<Error>((tell) => {
    child.once('error', tell)
    child.once('exit', (code) => tell(new Error(`postgres ended with ${code}: ${readFileSync(place.log, 'utf8').slice(-2000)}`)))
  })
  const failure = await Promise.race([gone, ready(place.data)])
  if (failure) throw new Refusal(notStarted(place.log), failure)
}

/** Ends the server of these files in order, whoever started it; at once when there is none. */
export async function stopPostmaster(data: string): Promise<void> {
  const pid = postmasterOf(data)
  if (!pid) return
  process.kill(pid, 'SIGINT') // fast shutdown: sessions are ended, nothing committed is lost
  if (await gone(data, pid, 30_000)) return
  process.kill(pid, 'SIGQUIT') // immediate: the next start recovers from the log
  await gone(data, pid, 10_000)
}

/** Clears what a killed process left: its server, which must not run twice, or a note naming a number that another program now has. */
export async function clearOrphan(data: string): Promise<void> {
  const pid = notedPid(data)
  if (!pid || !isAlive(pid)) return // a note about a dead server is PostgreSQL's to judge: it looks for surviving sessions first
  if (postmasterOf(data)) await stopPostmaster(data)
  else rmSync(path.join(data, 'postmaster.pid'))
}

/** The process that serves these files now. A zombie is not one, nor is another program that got the same number. */
export function postmasterOf(data: string): number | null {
  const pid = notedPid(data)
  return pid && commandOf(pid).includes(data) ? pid : null
}

const standing = {
  listen_addresses: '', // no port: the socket only
  unix_socket_permissions: '0700',
  max_connections: '60',
  logging_collector: 'off',
  timezone: 'UTC',
}

async function ready(data: string): Promise<null> {
  // Its eighth line says "ready" once connections are taken; recovering from a crash may take long.
  while (!note(data)[7]?.startsWith('ready')) await sleep(15)
  return null
}

async function gone(data: string, pid: number, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(15)) if (postmasterOf(data) !== pid) return true
  return false
}

function note(data: string): string[] {
  try {
    return readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return [] // nobody serves these files
  }
}

function notedPid(data: string): number | null {
  return Number(note(data)[0]) || null
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  } catch {
    return '' // it ended while we looked
  }
}

function notStarted(log: string) {
  return {
    fr: `La base de données n’a pas démarré ; ${log} dit pourquoi.`,
    en: `The database did not start; ${log} says why.`,
  }
}
