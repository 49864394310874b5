import { randomBytes, timingSafeEqual } from 'node:crypto'
import { deriveAside } from './hasher'

/** As Payload stores a password (payload/dist/auth/strategies/local/generatePasswordSaltHash.js). */
const prefix = 'pbkdf2-sha256-v1:'
const iterations = 600_000
const keyLength = 32

export type Stored = { hash: string | null; salt: string | null }

/** Nobody's: compared with when the address is unknown, so that the answer takes as long. */
const nobody: Stored = { hash: prefix + randomBytes(keyLength).toString('hex'), salt: randomBytes(32).toString('hex') }

/** Whether this is the password; half a second of a processor that nobody else wants. The same work is done whoever it is. */
export async function isPassword(password: string, stored: Stored | null): Promise<boolean> {
  const known = stored?.hash?.startsWith(prefix) && stored.salt ? stored : null
  const { hash, salt } = known ?? nobody
  const derived = await deriveAside({ password, salt: salt ?? '', iterations, length: keyLength })
  const expected = Buffer.from((hash ?? '').slice(prefix.length), 'hex')
  return expected.length === derived.length && timingSafeEqual(expected, derived) && known !== null
}
