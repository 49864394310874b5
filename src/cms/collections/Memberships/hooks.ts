import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { keepACoordinator } from '@/cms/access/management'
import { note } from '@/cms/journal/note'
import { idOf } from '@/cms/documents/relation'
import type { Membership } from '@/cms/payload-types'
import { endLinks } from '@/cms/accounts/links'
import { end } from '@/cms/accounts/open'
import { query } from '@/cms/transactions/query'

export const noteMembership: CollectionAfterChangeHook<Membership> = async ({ doc, operation, previousDoc, req }) => {
  const isGiven = operation === 'create'
  if (!isGiven && previousDoc.role === 'coordinator' && doc.role !== 'coordinator') await keepACoordinator(req, idOf(doc.organisation) ?? '')
  if (isGiven || previousDoc.role !== doc.role) {
    await note(req, { act: isGiven ? 'membership.given' : 'membership.changed', ...about(doc), detail: { role: doc.role } })
    // A link from before opens no more than it was made for.
    await endLinks(req, idOf(doc.person) ?? '', 'password')
  }
  return doc
}

/** Whoever is let go of their last organisation is signed out as well. */
export const letGo: CollectionAfterDeleteHook<Membership> = async ({ doc, req }) => {
  if (doc.role === 'coordinator') await keepACoordinator(req, idOf(doc.organisation) ?? '')
  await note(req, { act: 'membership.ended', ...about(doc) })
  const person = idOf(doc.person) ?? ''
  const [left] = await query(req, sql`select 1 from memberships where person_id = ${person} union all select 1 from users where id = ${person} and is_administrator limit 1`)
  if (!left) await end(req, person)
}

const about = ({ person, organisation }: Membership) => ({ organisation: idOf(organisation), subject: { concept: 'users', id: idOf(person) ?? '' } })
