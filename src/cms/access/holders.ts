import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Held } from './rights'
import { isAdministrator, organisationsOf } from './roles'
import { query } from '@/cms/transactions/query'

/** The field of a form that says which organisation holds the document. A session is its event's. */
export const holderField: Record<Held, 'lead' | 'organisation' | 'owner' | null> = {
  events: 'lead',
  sessions: null,
  communiques: 'organisation',
  organisations: 'owner',
  speakers: 'owner',
  venues: 'owner',
  topics: 'owner',
  media: 'owner',
}

/** The organisation that holds a document, as its record says. */
export async function holderOfDocument(req: PayloadRequest, concept: Held, id: string): Promise<string | null> {
  const [row] = await query<{ holder: string }>(req, statements[concept](id))
  return row?.holder ?? null
}

const owner = (concept: Held) => (id: string) => sql`select organisation_id as holder from owner_records where document_id = ${id} and concept = ${concept}`

const statements = {
  events: (id: string) => sql`select lead_id as holder from event_records where event_id = ${id}`,
  sessions: (id: string) => sql`select r.lead_id as holder from sessions s join event_records r on r.event_id = s.event_id where s.id = ${id}`,
  communiques: (id: string) => sql`select organisation_id as holder from communique_records where communique_id = ${id}`,
  organisations: owner('organisations'),
  speakers: owner('speakers'),
  venues: owner('venues'),
  topics: owner('topics'),
  media: owner('media'),
}

/** In whose name somebody writes a shared record: the organisation that keeps it when they publish there, else one for which they publish; null for whoever runs the platform. */
export async function onBehalfOf(req: PayloadRequest, concept: Held, id: string): Promise<string | null> {
  const theirs = await organisationsOf(req, 'publisher')
  const holder = await holderOfDocument(req, concept, id)
  if (holder && theirs.includes(holder)) return holder
  return isAdministrator(req.user) ? null : (theirs[0] ?? null)
}

/** Whether an organisation agreed to organise an event. */
export async function organises(req: PayloadRequest, event: string, organisation: string): Promise<boolean> {
  const rows = await query(
    req,
    sql`select 1 from collaborations where event_id = ${event} and organisation_id = ${organisation} and role = 'co-organiser' and status = 'accepted'`,
  )
  return rows.length > 0
}
