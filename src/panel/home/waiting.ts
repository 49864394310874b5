import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest, Where } from 'payload'
import { isAdministrator, organisationsOf } from '@/cms/access/roles'
import { isLive } from '@/cms/documents/isPublic'
import { missingIn } from '@/cms/saving/missing'
import { query } from '@/cms/transactions/query'
import { isWallClock } from '@/time'

export type Draft = { collection: 'events' | 'communiques'; id: string; title: string | null; isPublic: boolean; updatedAt: string; missing: string[] }
export type Upcoming = { id: string; title: string | null; startsAt: string; endsAt: string | null; state: 'draft' | 'published' | 'changed' }
export type Waiting = { drafts: Draft[]; total: Record<Draft['collection'], number>; upcoming: Upcoming[] }

/** At most so many lines of each kind; a link leads to the others. */
const LINES = 8

/** What waits for a member: unfinished texts and events of their collectives, and what is coming up. They see only what they may read. */
export async function waitingFor(req: PayloadRequest): Promise<Waiting> {
  const [events, texts] = [await draftsIn(req, 'events'), await draftsIn(req, 'communiques')]
  const drafts = [...events.drafts, ...texts.drafts].sort((one, other) => other.updatedAt.localeCompare(one.updatedAt)).slice(0, LINES)
  return { drafts, total: { events: events.total, communiques: texts.total }, upcoming: await upcomingOf(req) }
}

const held = {
  events: { ids: (mine: SQL) => sql`select event_id as id from event_records where lead_id in ${mine}` },
  communiques: { ids: (mine: SQL) => sql`select communique_id as id from communique_records where organisation_id in ${mine}` },
} as const

async function draftsIn(req: PayloadRequest, collection: Draft['collection']): Promise<{ drafts: Draft[]; total: number }> {
  const found = await req.payload.find({
    collection,
    where: { and: [{ _status: { equals: 'draft' } }, await within(req, held[collection].ids)] },
    draft: true, depth: 0, limit: LINES, sort: '-updatedAt', req, overrideAccess: false,
  })
  const drafts: Draft[] = []
  for (const document of found.docs) {
    const missing = await missingIn(req, req.payload.collections[collection].config.fields, document)
    const { id, updatedAt, title } = document
    drafts.push({ collection, id, title: title || null, updatedAt, isPublic: await isLive(req, collection, id), missing: missing.map(({ label }) => label) })
  }
  return { drafts, total: found.totalDocs }
}

async function upcomingOf(req: PayloadRequest): Promise<Upcoming[]> {
  const organised = (mine: SQL) => sql`select event_id as id from event_records where lead_id in ${mine}
    union select event_id from collaborations where event_id is not null and status = 'accepted' and organisation_id in ${mine}`
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { and: [{ or: [{ startsInstant: { greater_than: now() } }, { endsInstant: { greater_than: now() } }] }, await within(req, organised)] },
    draft: true, depth: 0, limit: LINES, sort: 'startsInstant', pagination: false, req, overrideAccess: false,
  })
  const upcoming: Upcoming[] = []
  for (const { id, title, startsAt, endsAt, _status } of docs) {
    const state = _status === 'published' ? 'published' : (await isLive(req, 'events', id)) ? 'changed' : 'draft'
    // A draft may hold what was typed and not understood.
    if (isWallClock(startsAt)) upcoming.push({ id, title: title || null, startsAt, endsAt: endsAt && isWallClock(endsAt) ? endsAt : null, state })
  }
  return upcoming
}

// Whoever runs the platform and belongs to no collective looks after all of them.
async function within(req: PayloadRequest, ids: (mine: SQL) => SQL): Promise<Where> {
  const mine = await organisationsOf(req)
  if (mine.length === 0) return isAdministrator(req.user) ? {} : { id: { in: [] } }
  const rows = await query<{ id: string }>(req, ids(sql`(${sql.join(mine.map((id) => sql`${id}`), sql`, `)})`))
  return { id: { in: rows.map((row) => row.id) } }
}

const now = () => new Date().toISOString()
