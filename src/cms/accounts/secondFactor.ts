import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { Secret, TOTP } from 'otpauth'
import type { PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { note } from '@/cms/journal/note'
import { query } from '@/cms/transactions/query'
import type { Account } from './account'
import { macWith, seal, unseal } from '@/cms/secrets/keys'

/** What an application needs to be connected: its key as text and as a square to scan, drawn here. */
export type SetUp = { key: string; address: string; picture: string }

// RFC 6238, as every application has it: SHA-1, six digits, thirty seconds; one step early or late is a clock that is not quite right.
const period = 30
const tolerance = 1

/** Makes a key; it protects nothing until `confirm` has seen one of its codes. */
export async function beginSetUp(req: PayloadRequest, account: Account): Promise<SetUp> {
  const totp = new TOTP({ issuer: 'De Concert', label: account.email, secret: new Secret({ size: 20 }), period })
  const sealed = seal(secretOf(req), 'factor', totp.secret.base32)
  await query(
    req,
    sql`insert into second_factors (user_id, pending) values (${account.id}, ${sealed}) on conflict (user_id) do update set pending = excluded.pending`,
  )
  const address = totp.toString()
  return { key: totp.secret.base32, address, picture: renderSVG(address, { border: 2 }) }
}

/** Connects the application whose key was made last, when this is its code; gives the recovery codes, the only time they are shown. */
export async function confirm(req: PayloadRequest, account: Account, code: string): Promise<string[] | null> {
  const [row] = await query<{ pending: Buffer | null }>(req, sql`select pending from second_factors where user_id = ${account.id} for update`)
  const step = row?.pending ? stepIn(unseal(secretOf(req), 'factor', row.pending), code) : null
  if (step === null) return null
  await query(req, sql`update second_factors set secret = pending, pending = null, last_step = ${step}, used_steps = array[${step}::bigint] where user_id = ${account.id}`)
  await note(req, { act: 'second-factor.set', who: account.id, subject: { concept: 'users', id: account.id } })
  return renewRecoveryCodes(req, account)
}

/** Whether the person has the application, or one of the recovery codes. A code is used up by this, whichever it is. */
export async function accept(req: PayloadRequest, account: Account, code: string): Promise<boolean> {
  const isAccepted = /^\d{6}$/.test(compact(code)) ? await acceptCode(req, account, code) : await acceptRecoveryCode(req, account, code)
  if (!isAccepted) await note(req, { act: 'second-factor.refused', who: account.id, subject: { concept: 'users', id: account.id } })
  return isAccepted
}

export async function renewRecoveryCodes(req: PayloadRequest, account: Account): Promise<string[]> {
  const codes = Array.from({ length: 10 }, newRecoveryCode)
  await query(req, sql`delete from recovery_codes where user_id = ${account.id}`)
  for (const code of codes) await query(req, sql`insert into recovery_codes (user_id, code_hash) values (${account.id}, ${hashOfCode(req, account, code)})`)
  return codes
}

/** Takes application and recovery codes away. */
export async function removeFactor(req: PayloadRequest, user: string): Promise<boolean> {
  await query(req, sql`delete from recovery_codes where user_id = ${user}`)
  const removed = await query(req, sql`delete from second_factors where user_id = ${user} returning user_id`)
  return removed.length > 0
}

/** So many accepted codes are remembered. */
const remembered = 50

// The step of an accepted code only goes up: a code that was seen over somebody's shoulder is worth nothing (RFC 6238 §5.2). Unless the last one lies ahead
// of any clock: then the server's was set back, and whoever waited for it to catch up would be locked out. What was once used stays so in any case.
async function acceptCode(req: PayloadRequest, account: Account, code: string): Promise<boolean> {
  const [row] = await query<{ secret: Buffer | null }>(req, sql`select secret from second_factors where user_id = ${account.id}`)
  const now = Date.now()
  const step = row?.secret ? stepIn(unseal(secretOf(req), 'factor', row.secret), code, now) : null
  if (step === null) return false
  const used = await query(
    req,
    sql`update second_factors
           set last_step = ${step}, used_steps = (used_steps || ${step}::bigint)[greatest(1, cardinality(used_steps) + 2 - ${remembered}):]
         where user_id = ${account.id} and ${step} <> all (used_steps) and (last_step < ${step} or last_step > ${stepAt(now) + tolerance})
         returning user_id`,
  )
  return used.length > 0
}

async function acceptRecoveryCode(req: PayloadRequest, account: Account, code: string): Promise<boolean> {
  const used = await query(req, sql`delete from recovery_codes where user_id = ${account.id} and code_hash = ${hashOfCode(req, account, code)} returning user_id`)
  if (used.length === 0) return false
  await note(req, { act: 'recovery-code.used', who: account.id, subject: { concept: 'users', id: account.id } })
  return true
}

/** The number of the thirty seconds whose code this is; null when it is of none near now. */
function stepIn(key: string, code: string, timestamp = Date.now()): number | null {
  const delta = new TOTP({ secret: Secret.fromBase32(key), period }).validate({ token: compact(code), timestamp, window: tolerance })
  return delta === null ? null : stepAt(timestamp) + delta
}

const stepAt = (timestamp: number) => TOTP.counter({ period, timestamp })

// Fifty bits, without letters that look like digits.
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'
function newRecoveryCode(): string {
  const letters = [...randomBytes(10)].map((byte) => alphabet[byte % alphabet.length]).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

const hashOfCode = (req: PayloadRequest, { id }: Account, code: string) => macWith(secretOf(req), 'recovery', `${id} ${compact(code)}`)
const compact = (code: string) => code.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
const secretOf = (req: PayloadRequest) => req.payload.config.secret
