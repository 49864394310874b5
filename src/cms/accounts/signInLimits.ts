import { type RateLimit, rateLimit } from '@/limits/rateLimit'
import { deviceIn } from './device'
import { type FairQueue, fairQueue } from '@/limits/fairQueue'

/**
 * What stands before anything that costs: tries are counted in memory, by address and by account, before a password is hashed. One process keeps
 * its own count; the module may be loaded twice in it (our server, Next), so the count hangs on the process.
 */
type Gate = {
  addresses: RateLimit
  accounts: RateLimit
  devices: RateLimit
  factors: RateLimit
  owners: RateLimit
  letters: RateLimit
  invitations: RateLimit
  turnedAway: RateLimit
  hashing: FairQueue
  underWay: number[]
}

const held = globalThis as typeof globalThis & { [key: symbol]: Gate | undefined }
const key = Symbol.for('deconcert.signin.gate')

/**
 * The lines in which one waits for one's password to be looked at: browsers in which somebody has signed in, and people with a link; those who come again
 * because there was no room; those who come for the first time. A flood of addresses that each come once fills the last alone.
 */
export const lines = { known: 0, again: 1, new: 2 } as const

export const gate: Gate = (held[key] ??= {
  addresses: rateLimit({ size: 10, every: 30 }),
  // So wide that one address, or five, cannot use it up: strangers must not lock a member out.
  accounts: rateLimit({ size: 60, every: 5 }),
  devices: rateLimit({ size: 10, every: 30 }),
  factors: rateLimit({ size: 10, every: 600 }),
  // Passwords asked anew of whoever is signed in.
  owners: rateLimit({ size: 10, every: 60 }),
  // Letters that one account has sent to addresses that are not yet its own.
  letters: rateLimit({ size: 5, every: 3_600 }),
  invitations: rateLimit({ size: 40, every: 60 }),
  // Empty for ten minutes: this address found no room.
  turnedAway: rateLimit({ size: 1, every: 600 }),
  // Hashing costs 0.3 s of a processor.
  hashing: fairQueue({ lines: 3, waiting: 8 }),
  underWay: [0, 0, 0],
})

/** Requests of a line that are let in together: one is looked at, the others wait for that. */
const together = 9

/** Where a request comes from, as our server says (`server/http/clientAddress.ts`). */
export const addressHeader = 'x-deconcert-address'

// A person half-way in is not counted again: their codes are counted by themselves (`pendingSignIn.ts`).
const doors = /^\/api\/users\/(login|forgotten|password-link|address-link|invitation-link)(\/|$)/i

/** Whether a password or a link may be tried at this path. */
export const isSignInDoor = (method: string, path: string): boolean => method === 'POST' && doors.test(path)

type Knock = { address: string; cookie: string | undefined; secret: string }

/**
 * Lets whoever knocks in, and counts them until `leave` is called; or says how many seconds they have to wait. Before the request is read: so a flood costs
 * a look into a table, however many come at once. No try is counted here.
 */
export function letIn({ address, cookie, secret }: Knock): { wait: number; leave: () => void } {
  const device = deviceIn(cookie, secret)
  const line = lineOf(device !== null, address)
  const seconds = device ? gate.devices.wait(device.id) : gate.addresses.wait(address)
  const many = gate.underWay[line] ?? 0
  if (seconds > 0 || many >= together) {
    if (seconds === 0) gate.turnedAway.take(address) // next time they go before newcomers
    return { wait: seconds || busy, leave: () => undefined }
  }
  gate.underWay[line] = many + 1
  let isIn = true
  return {
    wait: 0,
    leave() {
      if (isIn) gate.underWay[line] = (gate.underWay[line] ?? 1) - 1
      isIn = false
    },
  }
}

/** The line for whoever comes from there. */
export const lineOf = (isKnown: boolean, address: string): number => (isKnown ? lines.known : gate.turnedAway.wait(address) > 0 ? lines.again : lines.new)

/** Seconds after which a try makes sense again when too many wait. */
export const busy = 3
