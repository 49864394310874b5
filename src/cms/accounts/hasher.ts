import { Worker } from 'node:worker_threads'

/** What a password is derived from, and how. */
export type Recipe = { password: string; salt: string; iterations: number; length: number }

/** Derives keys from passwords (PBKDF2, SHA-256), one after the other, in a thread that gets of the processors what everybody else leaves. */
export function deriveAside(recipe: Recipe): Promise<Buffer> {
  const { worker, waiting } = (thread ??= open())
  return new Promise((resolve, reject) => {
    const id = ++asked
    waiting.set(id, { resolve, reject })
    worker.postMessage({ id, ...recipe })
  })
}

type Waiting = Map<number, { resolve: (derived: Buffer) => void; reject: (cause: unknown) => void }>

let thread: { worker: Worker; waiting: Waiting } | null = null
let asked = 0

// Written here and not in a file of its own: two builds carry this module to different places. On Linux a priority is a thread's; elsewhere it would be
// the whole server's.
const work = `
const { pbkdf2Sync } = require('node:crypto')
const { constants, setPriority } = require('node:os')
const { parentPort } = require('node:worker_threads')
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)
parentPort.on('message', ({ id, password, salt, iterations, length }) => parentPort.postMessage({ id, derived: pbkdf2Sync(password, salt, iterations, length, 'sha256') }))
`

function open(): { worker: Worker; waiting: Waiting } {
  const waiting: Waiting = new Map()
  const worker = new Worker(work, { eval: true, execArgv: [] })
  worker.unref() // it keeps nobody from leaving
  worker.on('message', ({ id, derived }: { id: number; derived: Uint8Array }) => {
    waiting.get(id)?.resolve(Buffer.from(derived))
    waiting.delete(id)
  })
  const fail = (cause: unknown) => {
    if (thread?.worker === worker) thread = null // the next one opens another
    for (const { reject } of waiting.values()) reject(cause)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`The thread that hashes ended with ${code}`)))
  return { worker, waiting }
}
