import { spawn } from 'node:child_process'
import { buffer, text } from 'node:stream/consumers'
import path from 'node:path'
import type { Crop, Kept } from './kept'
import { NotKept } from './notKept'
import { unpack } from './parcel'

/** Long enough for the largest file we take on a slow machine that is busy. */
const PATIENCE = 180_000

/**
 * What is kept of a file, made in a process of its own: it gives way to whoever reads the site, gives its memory back, and takes nobody along when a file
 * makes it fall. Throws `NotKept`; `trouble` hears why a process fell.
 */
export async function keepApart(data: Buffer, crop: Crop | null, trouble: (cause: string) => void): Promise<Kept> {
  const child = spawn(process.execPath, ['--max-old-space-size=512', program(), JSON.stringify(crop)], { env: { NODE_ENV: 'production' }, timeout: PATIENCE, killSignal: 'SIGKILL' })
  const leave = () => child.kill('SIGKILL')
  process.once('exit', leave)
  const ended = new Promise<string>((resolve) => child.once('error', ({ message }) => resolve(message)).once('close', (code, signal) => resolve(code === 0 ? '' : String(signal ?? code))))
  child.stdin.on('error', () => undefined) // it fell before it had read all: how it ended says so
  child.stdin.end(data)
  const [parcel, said, failure] = await Promise.all([buffer(child.stdout), text(child.stderr), ended])
  process.off('exit', leave)
  if (failure) {
    trouble(`${failure} ${said.slice(-2_000)}`)
    throw new NotKept('tooHeavy')
  }
  const outcome = unpack(parcel)
  if ('problem' in outcome) throw new NotKept(outcome.problem)
  return outcome.kept
}

// From where we were started, as all that the build made. A function, so that no bundler looks for it.
const program = () => path.resolve('dist', 'keepFile.js')
