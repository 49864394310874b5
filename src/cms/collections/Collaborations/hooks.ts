import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { idOf, type Related } from '@/cms/documents/relation'
import { wrongField } from '@/cms/errors/refused'
import { touch } from '@/cms/revisions/touch'
import { query } from '@/cms/transactions/query'

type Subject = { id: string; event?: Related; communique?: Related; organisation?: Related; role?: string }

/** An agreement is about one thing, and there is one per subject, organisation and role. */
export const refuseTwoSubjects: CollectionBeforeValidateHook<Subject> = async ({ data, originalDoc, req }) => {
  const { id, event, communique, organisation, role }: Partial<Subject> = { ...originalDoc, ...data }
  if (Boolean(event) === Boolean(communique)) throw wrongField(req, 'collaborations', 'event', problems.oneSubject)
  const rows = await query<{ id: string }>(
    req,
    sql`select id from collaborations
         where (event_id = ${idOf(event)} or communique_id = ${idOf(communique)}) and organisation_id = ${idOf(organisation)} and role::text = ${role}`,
  )
  if (rows.some((row) => row.id !== id)) throw wrongField(req, 'collaborations', 'organisation', problems.agreementExists)
  return data
}

const afterChange: CollectionAfterChangeHook<Subject> = async ({ doc, req }) => {
  await touchSubject(req, doc)
  return doc
}
const afterDelete: CollectionAfterDeleteHook<Subject> = ({ doc, req }) => touchSubject(req, doc)

/** A name appears, moves or leaves: the event or the text reads differently. */
export const tellTheWorld = { afterChange, afterDelete }

async function touchSubject(req: PayloadRequest, { event, communique }: Partial<Subject>): Promise<void> {
  const [eventId, communiqueId] = [idOf(event), idOf(communique)]
  if (eventId) await touch(req, 'events', eventId)
  if (communiqueId) await touch(req, 'communiques', communiqueId)
}
