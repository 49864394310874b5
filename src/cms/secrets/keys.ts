import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keys of our own, derived from the platform's secret: one for each use, so that none tells of another. */
const keyFor = (secret: string, use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `deconcert ${use}`, 32))

/** Keyed hash of something too short to be hashed alone. */
export const macWith = (secret: string, use: string, text: string): Buffer => createHmac('sha256', keyFor(secret, use)).update(text).digest()

/** A token nobody guesses, for whoever holds it; and what is stored of it. */
export const newToken = (): string => randomBytes(32).toString('base64url')
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Encrypts for the database (AES-256-GCM: nonce, tag, text). */
export function seal(secret: string, use: string, text: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, use), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Throws when the text was not sealed with this secret. */
export function unseal(secret: string, use: string, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, use), sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
}
