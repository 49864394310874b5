import os from 'node:os'
import { type Buckets, buckets } from './buckets'
import { deviceIn } from './device'
import { type Turns, turns } from './turns'

/**
 * What stands before anything that costs: tries are counted in memory, by address and by account, before a password is hashed. One process keeps
 * its own count; the module may be loaded twice in it (our server, Next), so the count hangs on the process.
 */
type Gate = { addresses: Buckets; accounts: Buckets; devices: Buckets; factors: Buckets; hashing: Turns }

const held = globalThis as typeof globalThis & { [key: symbol]: Gate | undefined }
const key = Symbol.for('deconcert.signin.gate')

/** Hashing costs 0.3 s of a processor: on two of them, one is the readers'. */
const hashesAtOnce = Math.max(1, Math.min(2, os.availableParallelism() - 1))

export const gate: Gate = (held[key] ??= {
  addresses: buckets({ size: 10, every: 30 }),
  // So wide that one address, or five, cannot use it up: strangers must not lock a member out.
  accounts: buckets({ size: 60, every: 5 }),
  devices: buckets({ size: 10, every: 30 }),
  factors: buckets({ size: 10, every: 600 }),
  hashing: turns({ atOnce: hashesAtOnce, waiting: 8 }),
})

/** Where a request comes from, as our server says (`server/http/clientAddress.ts`). */
export const addressHeader = 'x-deconcert-address'

// A person half-way in is not counted again: their codes are counted by themselves (`halfOpen.ts`).
const doors = /^\/api\/users\/(login|forgotten|password-link)(\/|$)/i

/** Whether a password or a link may be tried at this path. */
export const isSignInDoor = (method: string, path: string): boolean => method === 'POST' && doors.test(path)

/** Seconds that whoever knocks has to wait, known before the request is read; 0: come in. Nothing is counted here. */
export function waitOf({ address, cookie, secret }: { address: string; cookie: string | undefined; secret: string }): number {
  const device = deviceIn(cookie, secret)
  const seconds = device ? gate.devices.wait(device.id) : gate.addresses.wait(address)
  return seconds || (gate.hashing.isFull(device !== null) ? busy : 0)
}

/** Seconds after which a try makes sense again when too many wait. */
export const busy = 3
