import { timingSafeEqual } from 'node:crypto'
import { macWith } from '@/cms/secrets/keys'

/** What a private address holds: the agreement it is for, signed with the platform's secret. Another generation makes it another address. */
export function tokenFor(secret: string, agreement: string, generation: number): string {
  return Buffer.concat([bytesOf(agreement), macWith(secret, 'page', `${agreement} ${generation}`)]).toString('base64url')
}

/** The agreement that a token speaks of, before anybody has looked whether it is true; null for what is no token. */
export function agreementIn(token: string): string | null {
  if (!/^[\w-]{64}$/.test(token)) return null
  const hex = Buffer.from(token, 'base64url').subarray(0, 16).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Whether a token is the one of this generation. Takes as long whatever is wrong with it. */
export function isTokenFor(secret: string, token: string, agreement: string, generation: number): boolean {
  const [given, right] = [Buffer.from(token), Buffer.from(tokenFor(secret, agreement, generation))]
  return given.length === right.length && timingSafeEqual(given, right)
}

/** So many addresses of one page are known for ours before anybody has looked which one lives. */
const generations = 32

/** Whether a token was once signed here: known without a look into the database, where nobody who guesses gets. */
export function isOurs(secret: string, token: string): boolean {
  const agreement = agreementIn(token)
  if (agreement === null) return false
  for (let generation = 1; generation <= generations; generation += 1) if (isTokenFor(secret, token, agreement, generation)) return true
  return false
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
