import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/cms/transactions/query'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { type Account, accountOf, hold } from './account'
import { hashOf, newToken } from '@/cms/secrets/keys'
import { open, type Opened } from './open'

/** What is asked next of somebody whose password was right; `open`: nothing more. */
export type Step = 'code' | 'new-password' | 'set-up' | 'open'

/** Where a sign-in has come to. */
export type Progress = { account: Account; token: string; step: Exclude<Step, 'open'> } | { account: Account; opened: Opened; step: 'open' }

/** A person at the door: nobody to every other entrance, since Payload knows nothing of them. */
export type PendingSignIn = { account: Account; token: string; step: Step; factorPassed: boolean }

/** Minutes to give what is asked. */
const patience = 30
/** Codes that may be tried before the password is asked again. */
const mostTries = 5

/** A code comes first: whoever knows only the password chooses nothing. */
export function stepOf({ hasFactor, mustChoosePassword, isAdministrator }: Pick<Account, 'hasFactor' | 'mustChoosePassword' | 'isAdministrator'>, factorPassed: boolean): Step {
  if (hasFactor && !factorPassed) return 'code'
  if (mustChoosePassword) return 'new-password'
  return isAdministrator && !hasFactor ? 'set-up' : 'open'
}

/**
 * Begins for somebody whose password, or link, has been found right. Null when it no longer is: another password was chosen while this one was
 * being checked, or it worked only once and has.
 */
export function begin(req: PayloadRequest, checked: Account, factorPassed = false): Promise<Progress | null> {
  return inTransaction(req, async () => {
    await hold(req, checked.id)
    const account = await accountOf(req, checked.id)
    if (!account || account.hash !== checked.hash) return null
    if (account.mustChoosePassword && !(await useUp(req, account.id))) return null
    const token = newToken()
    await query(req, sql`delete from half_open_sign_ins where expires_at < now()`)
    await query(
      req,
      sql`insert into half_open_sign_ins (token_hash, user_id, factor_passed, expires_at)
          values (${hashOf(token)}, ${account.id}, ${factorPassed}, now() + make_interval(mins => ${patience}))`,
    )
    return goOn(req, token)
  })
}

/** Asks what is still to be given, and opens the sign-in when nothing is. Null when there is no such person at the door. */
export function goOn(req: PayloadRequest, token: string): Promise<Progress | null> {
  return inTransaction(req, async () => {
    const found = await pendingSignIn(req, token)
    if (!found) return null
    const { account, step } = found
    if (step !== 'open') return { account, token, step }
    await leave(req, token)
    return { account, step, opened: await open(req, account) }
  })
}

/** Whoever holds this token. In a transaction, the account is held from here on. */
export async function pendingSignIn(req: PayloadRequest, token: string): Promise<PendingSignIn | null> {
  const [who] = await query<{ id: string }>(req, sql`select user_id as id from half_open_sign_ins where token_hash = ${hashOf(token)} and expires_at > now()`)
  if (!who) return null
  await hold(req, who.id)
  const account = await accountOf(req, who.id)
  const [row] = await query<{ passed: boolean }>(req, sql`select factor_passed as passed from half_open_sign_ins where token_hash = ${hashOf(token)}`)
  return account && row ? { account, token, step: stepOf(account, row.passed), factorPassed: row.passed } : null
}

/** Counts one code more, before it is looked at; false when there were too many. */
export async function mayTry(req: PayloadRequest, token: string): Promise<boolean> {
  const counted = await query(req, sql`update half_open_sign_ins set tries = tries + 1 where token_hash = ${hashOf(token)} and tries < ${mostTries} returning 1`)
  if (counted.length === 0) await leave(req, token)
  return counted.length > 0
}

export async function passFactor(req: PayloadRequest, token: string): Promise<void> {
  await query(req, sql`update half_open_sign_ins set factor_passed = true where token_hash = ${hashOf(token)}`)
}

export async function leave(req: PayloadRequest, token: string): Promise<void> {
  await query(req, sql`delete from half_open_sign_ins where token_hash = ${hashOf(token)}`)
}

async function useUp(req: PayloadRequest, user: string): Promise<boolean> {
  const used = await query(req, sql`update one_time_passwords set used_at = clock_timestamp() where user_id = ${user} and used_at is null returning user_id`)
  return used.length > 0
}
