import type { PayloadRequest } from 'payload'
import { signInProblems } from '@/words/forms'
import { Refused } from '@/cms/errors/endpoint'
import type { RateLimit } from '@/limits/rateLimit'
import { busy, gate, lines } from '../signInLimits'
import { addressOfClient } from './cookies'

/** Looks behind a token. It is not guessed, but whoever tries is slowed down: each try is counted before the look, and given back when it was none. */
export async function triedLink<Found>(req: PayloadRequest, look: () => Promise<Found | null>): Promise<Found> {
  const giveBack = takeTry(gate.addresses, addressOfClient(req))
  const found = await look()
  if (found === null) throw over()
  giveBack()
  return found
}

/** Takes one try, or refuses. Gives the way to hand it back. */
export function takeTry(tries: RateLimit, key: string): () => void {
  const wait = tries.take(key)
  if (wait > 0) throw tooMany(wait)
  return () => tries.give(key)
}

/** Refuses while too many people with a link, or signed in, wait for a password to be hashed. Ask before a try is taken. */
export function mustHaveRoom(): void {
  if (gate.hashing.isFull(lines.known)) throw tooMany(busy)
}

export const over = () => new Refused(404, 'LINK_OVER', signInProblems.linkOver)
export const tooMany = (seconds: number) => new Refused(429, 'TOO_MANY', signInProblems.tooMany, seconds)
