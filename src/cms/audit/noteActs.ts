import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Concept } from '../revisions/concepts'
import { query } from '../transactions/query'
import { type AuditedAct, note } from './note'

/** How a document stood before and after a save: public, in the bin. */
export type Standing = { live: boolean; binned: boolean }

/** Notes what a save did to the public or to the bin; a draft that nobody outside sees is nothing. */
export async function noteSave(req: PayloadRequest, concept: Concept, id: string, before: Standing, after: Standing): Promise<void> {
  for (const act of actsBetween(before, after)) await noteAct(req, act, concept, id)
}

export async function noteAct(req: PayloadRequest, act: AuditedAct, concept: Concept, id: string): Promise<void> {
  await note(req, { act, organisation: await organisationOf(req, concept, id), subject: { concept, id } })
}

export function actsBetween(before: Standing, after: Standing): AuditedAct[] {
  if (after.binned) return before.binned ? [] : ['binned']
  const restored: AuditedAct[] = before.binned ? ['restored'] : []
  if (after.live) return [...restored, before.live ? 'corrected' : 'published']
  return before.live ? [...restored, 'unpublished'] : restored
}

/** Whose thing it is; speakers, venues and topics are everybody's. */
async function organisationOf(req: PayloadRequest, concept: Concept, id: string): Promise<string | null> {
  if (concept === 'organisations') return id
  const whose = {
    events: sql`select lead_id as id from event_records where event_id = ${id}`,
    sessions: sql`select r.lead_id as id from sessions s join event_records r on r.event_id = s.event_id where s.id = ${id}`,
    communiques: sql`select organisation_id as id from communique_records where communique_id = ${id}`,
  }
  if (!(concept in whose)) return null
  const [row] = await query<{ id: string }>(req, whose[concept as keyof typeof whose])
  return row?.id ?? null
}
