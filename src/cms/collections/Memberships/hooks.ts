import { sql } from '@payloadcms/db-postgres/drizzle'
import { Forbidden, type CollectionAfterChangeHook, type CollectionAfterDeleteHook, type CollectionBeforeValidateHook } from 'payload'
import { isUnasked, mayManage } from '../../access/members'
import { note } from '../../audit/note'
import type { Membership } from '../../payload-types'
import { end } from '../../signin/open'
import { query } from '../../transactions/query'

/** Access looks at the membership as it was; this looks at what it becomes. A membership stays that of one person in one organisation. */
export const askWhoManages: CollectionBeforeValidateHook<Membership> = async ({ data, operation, originalDoc, req }) => {
  if (isUnasked(req)) return data
  const organisation = idOf(data?.organisation ?? originalDoc?.organisation)
  const isMoved = operation === 'update' && originalDoc && (organisation !== idOf(originalDoc.organisation) || (data?.person !== undefined && idOf(data.person) !== idOf(originalDoc.person)))
  if (isMoved || !organisation || !(await mayManage(req, organisation))) throw new Forbidden(req.t)
  return data
}

export const noteMembership: CollectionAfterChangeHook<Membership> = async ({ doc, operation, previousDoc, req }) => {
  const isGiven = operation === 'create'
  if (isGiven || previousDoc.role !== doc.role) {
    await note(req, { act: isGiven ? 'membership.given' : 'membership.changed', ...about(doc), detail: { role: doc.role } })
  }
  return doc
}

/** Whoever is let go of their last organisation is signed out as well. */
export const letGo: CollectionAfterDeleteHook<Membership> = async ({ doc, req }) => {
  await note(req, { act: 'membership.ended', ...about(doc) })
  const person = idOf(doc.person) ?? ''
  const [left] = await query(req, sql`select 1 from memberships where person_id = ${person} union all select 1 from users where id = ${person} and is_administrator limit 1`)
  if (!left) await end(req, person)
}

const about = ({ person, organisation }: Membership) => ({ organisation: idOf(organisation) ?? null, subject: { concept: 'users', id: idOf(person) ?? '' } })

const idOf = (related: string | { id: string } | undefined) => (typeof related === 'object' ? related.id : related)
