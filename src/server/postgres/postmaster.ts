import { spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { NotStarted } from './notStarted'
import { processesOn } from './processes'
import { takesConnections, type Waiting } from './ready'
import { surroundings, type RunAs } from './runAs'

export type Place = { data: string; socket: string; log: string }

/** A server that takes connections. */
export type Postmaster = { ended: Promise<unknown> }

/** What starts a server: its program, PostgreSQL's settings for this run, and how to call it. */
type Engine = { postgres: string; settings: Record<string, string>; way: RunAs }

/**
 * Starts the server on a cluster and comes back when it takes connections; recovering from a crash may take long. Its process outlives ours:
 * `stopPostmaster` ends it. When the signal tells to stop, it ends what it had begun and rejects.
 */
export async function startPostmaster({ postgres, settings, way }: Engine, place: Place, waiting: Waiting): Promise<Postmaster> {
  const log = openLog(place.log)
  const { size } = fstatSync(log)
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
  const ended = new Promise<unknown>((tell) => {
    child.once('error', tell)
    child.once('exit', tell)
  })
  const settled = new AbortController()
  try {
    await Promise.race([
      ended.then((why) => Promise.reject(new NotStarted(place.log, `postgres ended with ${String(why)}: ${saidSince(place.log, size)}`))),
      takesConnections(place, waiting, settled.signal),
    ])
  } catch (error) {
    if (child.kill('SIGINT')) await Promise.race([ended, sleep(30_000)]) // so young it may not stand in its folder yet, where `stopPostmaster` looks
    await stopPostmaster(place.data)
    throw error
  } finally {
    settled.abort()
  }
  return { ended }
}

/** Ends the server of these files in order, whoever started it, and what a dead one left behind; at once when there is none. */
export async function stopPostmaster(data: string): Promise<void> {
  const pid = postmasterOf(data)
  if (pid) {
    signal(pid, 'SIGINT') // fast shutdown: sessions are ended, nothing committed is lost
    if (await gone(() => processesOn(data).includes(pid), 30_000)) return
    signal(pid, 'SIGQUIT') // immediate: the next start recovers from the log
    await gone(() => processesOn(data).includes(pid), 10_000)
  }
  // A server must not run beside the sessions of a dead one, nor beside one that obeys no more.
  for (const left of processesOn(data)) signal(left, 'SIGKILL')
  await gone(() => processesOn(data).length > 0, 5_000)
}

/** The process that serves these files now. */
export function postmasterOf(data: string): number | null {
  const pid = notedIn(path.join(data, 'postmaster.pid'))
  return pid && processesOn(data).includes(pid) ? pid : null
}

/** The number of a process that PostgreSQL noted in a file of its own; null when there is no such note, or none that can be read. */
export function notedIn(note: string): number | null {
  try {
    return Number.parseInt(readFileSync(note, 'utf8'), 10) || null
  } catch {
    return null
  }
}

const standing = {
  listen_addresses: '', // no port: the socket only
  unix_socket_permissions: '0700',
  max_connections: '60',
  logging_collector: 'off',
  log_min_messages: 'log', // a refused statement is told to us; here its values would be repeated
  timezone: 'UTC',
}

const MB = 1024 * 1024

// What led to a crash must still be there after ten tries to start again, and must not fill the disk.
function openLog(file: string): number {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MB) renameSync(file, `${file}.previous`)
  return openSync(file, 'a', 0o600)
}

const saidSince = (log: string, size: number) => readFileSync(log).subarray(size).toString('utf8').slice(-2000)

async function gone(stays: () => boolean, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(15)) if (!stays()) return true
  return false
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // it has just ended
  }
}
