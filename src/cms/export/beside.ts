import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/documents/relation'
import { query } from '@/cms/transactions/query'
import type { Agreement, Event } from './format'
import type { Holdings } from './holdings'

type Row = { id: string; status: string; fr: string | null; en: string | null; previousStartsAt: string | null; previousEndsAt: string | null }

/** What acts decided about events, by their ids. */
export async function decidedAbout(req: PayloadRequest, events: string[]): Promise<Map<string, Event['decided']>> {
  const rows = await query<Row>(
    req,
    sql`select event_id as id, status, reason_fr as fr, reason_en as en, previous_starts_at as "previousStartsAt", previous_ends_at as "previousEndsAt"
          from event_records where event_id = any(${setOf(events)}::uuid[])`,
  )
  return new Map(rows.map(({ id, fr, en, ...decided }) => [id, { ...decided, reason: { ...(fr ? { fr } : {}), ...(en ? { en } : {}) } }]))
}

/** What is, or was, said of an event at the last minute: what another organisation has taken down is that one's own. */
export async function noticesAbout(req: PayloadRequest, event: string, organisation: string): Promise<Event['notices']> {
  const rows = await query<Event['notices'][number]>(
    req,
    sql`select organisation_id as organisation, language, text, posted_at as "postedAt", taken_down_at as "takenDownAt" from event_notices
         where event_id = ${event} and (taken_down_at is null or organisation_id = ${organisation}) order by posted_at`,
  )
  return rows.map(({ postedAt, takenDownAt, ...notice }) => ({ ...notice, postedAt: moment(postedAt), takenDownAt: takenDownAt && moment(takenDownAt) }))
}

/** The agreements that concern an organisation, asked or asking, of those that the person of the request may read. */
export async function agreementsOf(req: PayloadRequest, organisation: string, { events, communiques }: Holdings): Promise<Agreement[]> {
  const { docs } = await req.payload.find({
    collection: 'collaborations',
    where: { or: [{ organisation: { equals: organisation } }, { event: { in: events } }, { communique: { in: communiques } }] },
    depth: 0, pagination: false, sort: 'position', req, overrideAccess: false,
  })
  return docs.map(({ id, event, communique, organisation: whose, role, status, position, agreedOn, channel, note }) => ({
    id,
    about: event ? { concept: 'events', id: idOf(event) } : { concept: 'communiques', id: idOf(communique) },
    organisation: idOf(whose),
    role, status, position, agreedOn, channel, note,
  }))
}

const setOf = (ids: string[]) => `{${ids.join(',')}}`
const moment = (text: string) => new Date(text).toISOString()
