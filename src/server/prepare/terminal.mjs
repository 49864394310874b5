import { spawn } from 'node:child_process'
import { clearInterval, setInterval } from 'node:timers'
import { fileURLToPath } from 'node:url'

/** A step that could not be done; its message is for the person at the terminal, French then English. */
export class Failure extends Error {
  name = 'Failure'
  constructor(fr, en, detail = '') {
    super(`✗ ${fr}\n  ${en}${detail && `\n\n${detail}`}`)
  }
}

/** Goes to the project's folder, wherever the command was typed. */
export function inProject() {
  process.chdir(fileURLToPath(new URL('../../..', import.meta.url)))
}

/** Prints what went wrong: one sentence if we foresaw it, the whole with DEBUG=1. */
export function tell(error) {
  if (error instanceof Failure) console.error(error.message)
  else console.error('✗ Une erreur imprévue arrête le démarrage ; DEBUG=1 montre le détail.\n  An unforeseen error stops the start; DEBUG=1 shows it.')
  if (process.env.DEBUG === '1') console.error(error)
}

const children = new Set()
const leash = new URL('leash.mjs', import.meta.url).href

/** On a signal, ends the program under way and then us. Returns a function that gives the signals back. */
export function onSignal() {
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const stop = async () => {
    console.log('Arrêt… / Stopping…')
    await Promise.all([...children].map(end))
    process.exit(0)
  }
  for (const name of names) process.on(name, stop)
  return () => {
    for (const name of names) process.off(name, stop)
  }
}

/**
 * Runs a program, says how long it has been running, and resolves when it ends well. Its words are shown only when it fails.
 * Aborted, it is ended with all it started.
 */
export async function runLong(title, command, args, { env = process.env, signal } = {}) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const rewrite = process.stdout.isTTY
  process.stdout.write(`… ${title}${rewrite ? '' : '\n'}`)
  const progress = setInterval(() => process.stdout.write(rewrite ? `\r… ${title} ${seconds()} s` : `  … ${seconds()} s\n`), rewrite ? 1_000 : 10_000)
  try {
    await ended(command, args, env, signal)
    process.stdout.write(`${rewrite ? '\r' : ''}✓ ${title} (${seconds()} s)\n`)
  } finally {
    clearInterval(progress)
  }
}

async function ended(command, args, env, signal) {
  let words = ''
  // A group of its own: its own children then end with it. The pipe that nobody writes to is its leash.
  const held = command === process.execPath
  const options = { env: { ...env, DECONCERT_LEASH: String(process.pid) }, detached: true, stdio: [held ? 'pipe' : 'ignore', 'pipe', 'pipe'] }
  const child = spawn(command, [...(held ? ['--import', leash] : []), ...args], options)
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words = (words + chunk).slice(-4_000)))
  const abort = () => end(child)
  signal?.addEventListener('abort', abort)
  children.add(child)
  try {
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
    signal?.throwIfAborted()
    if (code !== 0) throw Object.assign(new Error(`${command} ${args.join(' ')}: ${code}`), { words })
  } finally {
    children.delete(child)
    signal?.removeEventListener('abort', abort)
  }
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode) return
  const gone = new Promise((resolve) => child.once('close', resolve))
  signalGroup(child, 'SIGTERM')
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 5_000)
  await gone
  clearTimeout(force)
}

function signalGroup(child, name) {
  try {
    process.kill(-child.pid, name)
  } catch {
    // it has just ended
  }
}
