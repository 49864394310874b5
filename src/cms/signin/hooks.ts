import { sql } from '@payloadcms/db-postgres/drizzle'
import { type CollectionAfterChangeHook, type CollectionBeforeDeleteHook, type CollectionBeforeOperationHook, type CollectionBeforeValidateHook, type CollectionConfig, NotFound, type PayloadRequest } from 'payload'
import { note } from '../audit/note'
import { wrongField } from '../fields/wrongField'
import type { User } from '../payload-types'
import { isUuid } from '../transactions/isUuid'
import { query } from '../transactions/query'
import { accountOf, hold } from './account'
import { end } from './open'
import { problemFor } from './owner'

/** What the collection of accounts calls: password rules, what ends with a password, and the audit. */
export const signInHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [closePayloadsOwn, holdWhatChanges],
  beforeValidate: [checkPassword],
  afterChange: [followChange],
  beforeDelete: [noteRemoval],
}

/** Payload's own ways of checking or replacing a password, over any entrance, its Local API included: ours stand in their place. */
const closed = ['login', 'forgotPassword', 'resetPassword', 'unlock', 'refresh'] as const satisfies Parameters<CollectionBeforeOperationHook>[0]['operation'][]

function closePayloadsOwn({ operation, req }: Parameters<CollectionBeforeOperationHook>[0]): void {
  if (closed.some((name) => name === operation)) throw new NotFound(req.t)
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
  const who = req.user ? String(req.user.id) : typeof req.context.chosenBy === 'string' ? req.context.chosenBy : null
  if (operation === 'create') await note(req, { act: 'account.created', who, subject })
  const had = operation === 'update' ? previousDoc : null
  if (had && given(req).delete(subject.id)) {
    await endWithPassword(req, subject.id)
    await note(req, { act: 'password.changed', who, subject })
  }
  if (had && had.email !== doc.email) await note(req, { act: 'account.address-changed', who, subject })
  if (Boolean(had?.isAdministrator) !== Boolean(doc.isAdministrator)) {
    await note(req, { act: doc.isAdministrator ? 'administrator.named' : 'administrator.unnamed', who, subject })
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
  await query(req, sql`delete from password_links where user_id = ${user}`)
  await query(req, sql`delete from one_time_passwords where user_id = ${user}`)
}

/** The accounts to which this request gives another password. */
function given({ context }: PayloadRequest): Set<string> {
  context.passwordsGiven ??= new Set<string>()
  return context.passwordsGiven as Set<string>
}
