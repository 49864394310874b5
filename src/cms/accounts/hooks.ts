import { sql } from '@payloadcms/db-postgres/drizzle'
import { type CollectionAfterChangeHook, type CollectionBeforeDeleteHook, type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, type CollectionConfig, NotFound, type PayloadRequest } from 'payload'
import { signInProblems } from '@/words/forms'
import { note } from '@/cms/journal/note'
import { translate } from '@/cms/errors/translate'
import { refused, wrongField } from '@/cms/errors/refused'
import type { User } from '@/cms/payload-types'
import { isUuid } from '@/addresses/isUuid'
import { query } from '@/cms/transactions/query'
import { accountOf, hold } from './account'
import { endLinks } from './links'
import { end } from './open'
import { problemFor } from './owner'
import { noteProved } from './proved'

/** What the collection of accounts calls: password rules, what ends with a password, and the audit. */
export const signInHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [closePayloadsOwn, keepToOwnWays, holdWhatChanges],
  beforeValidate: [checkPassword],
  afterChange: [followChange],
  beforeDelete: [noteRemoval],
}

/** Payload's own ways of checking or replacing a password, over any entrance, its Local API included: ours stand in their place. */
const closed = ['login', 'forgotPassword', 'resetPassword', 'unlock', 'refresh'] as const satisfies Parameters<CollectionBeforeOperationHook>[0]['operation'][]

function closePayloadsOwn({ operation, req }: Parameters<CollectionBeforeOperationHook>[0]): void {
  if (closed.some((name) => name === operation)) throw new NotFound(req.t)
}

/**
 * From outside, a password and an address change in no save: whoever has an open sign-in, or administrates, does not thereby know the old password or have
 * letters at the new address. The panel's form sends the address along, as it was.
 */
async function keepToOwnWays({ args, operation, overrideAccess, req }: Parameters<CollectionBeforeOperationHook>[0]): Promise<void> {
  if (operation !== 'update' || overrideAccess || !req.user) return
  const { data, id } = args as { data?: Partial<Record<'password' | 'email', unknown>>; id?: unknown }
  if (data?.password) throw refused(translate(req, signInProblems.passwordElsewhere), 'PASSWORD_ELSEWHERE')
  if (data?.email === undefined || (isUuid(id) && (await accountOf(req, id))?.email === data.email)) return
  throw refused(translate(req, signInProblems.addressElsewhere), 'ADDRESS_ELSEWHERE')
}

// Before Payload reads the account that it will write back. Access is asked later: a stranger, who will be refused, holds nobody up.
async function holdWhatChanges({ args, operation, overrideAccess, req }: Parameters<CollectionBeforeOperationHook>[0]): Promise<void> {
  if ((operation !== 'update' && operation !== 'delete') || (!overrideAccess && !req.user)) return
  const { id } = args as { id?: string }
  if (id !== undefined && !isUuid(id)) throw new NotFound(req.t)
  await hold(req, id ?? null)
}

async function checkPassword({ data, originalDoc, req }: Parameters<CollectionBeforeValidateHook<User>>[0]) {
  const password: unknown = data?.password
  if (typeof password !== 'string' || password === '') return data
  const problem = await problemFor(req, password, { ...originalDoc, ...data })
  if (problem) throw wrongField(req, 'users', 'password', problem)
  // Payload takes the password out of the data before anybody hears of the change.
  if (originalDoc) given(req).add(String(originalDoc.id))
  return data
}

async function followChange({ doc, operation, previousDoc, req }: Parameters<CollectionAfterChangeHook<User>>[0]) {
  const subject = { concept: 'users', id: String(doc.id) }
  if (operation === 'create') {
    await note(req, { act: 'account.created', ...(req.context.joins === true ? { who: subject.id } : {}), subject })
    // Whoever runs the platform vouches for the address they give; an invitation proves its own (`joining/answer.ts`).
    if (req.context.joins !== true) await noteProved(req, subject.id, doc.email)
  }
  const had = operation === 'update' ? previousDoc : null
  if (had && given(req).delete(subject.id)) {
    await endWithPassword(req, subject.id)
    await note(req, { act: 'password.changed', subject })
  }
  if (had && had.email !== doc.email) await note(req, { act: 'account.address-changed', subject })
  if (Boolean(had?.isAdministrator) !== Boolean(doc.isAdministrator)) {
    await note(req, { act: doc.isAdministrator ? 'administrator.named' : 'administrator.unnamed', subject })
    // A link from before opens no more than it was made for.
    await endLinks(req, subject.id, 'password')
    // Whoever becomes an administrator comes in again, and is asked for a second factor.
    if (doc.isAdministrator && !(await accountOf(req, subject.id))?.hasFactor) await end(req, subject.id)
  }
  return doc
}

async function noteRemoval({ id, req }: Parameters<CollectionBeforeDeleteHook>[0]): Promise<void> {
  await note(req, { act: 'account.removed', subject: { concept: 'users', id: String(id) } })
}

/** What was given because of the old password. Payload itself ends the open sign-ins, but for the one in which it was changed. */
async function endWithPassword(req: PayloadRequest, user: string): Promise<void> {
  await query(req, sql`delete from half_open_sign_ins where user_id = ${user}`)
  await endLinks(req, user)
  await query(req, sql`delete from one_time_passwords where user_id = ${user}`)
}

/** The accounts to which this request gives another password. */
function given({ context }: PayloadRequest): Set<string> {
  return (context.passwordsGiven ??= new Set())
}
