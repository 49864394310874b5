import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError, type PayloadRequest, type TextField, type ValidateOptions } from 'payload'
import { filledIn, localeNamed } from '@/words'
import { eventForm as form, problems } from '@/words/forms'
import { may } from '@/cms/access/idsWithRight'
import { translate } from '@/cms/errors/translate'
import { idOf, type Related } from '@/cms/documents/relation'
import { labelled } from '@/cms/fields/labels'
import { query } from '@/cms/transactions/query'
import { namesOf } from '@/cms/agreements/read/about'
import { agreementsAbout } from '@/cms/agreements/read/agreement'
import type { WhenAndWhere } from '@/cms/agreements/read/whenAndWhere'
import { tellOfMove } from '@/cms/agreements/tell/tellOfChange'
import type { Decision } from '@/cms/documents/decision'
import { type EventStatus, statusAfterMove } from './eventStatus'

type Given = { startsAt?: unknown; endsAt?: unknown; zone?: unknown; venue?: unknown; attendanceMode?: unknown }
type Online = WhenAndWhere
/** The same, as a draft has it. */
type Standing = { [Part in keyof WhenAndWhere]: WhenAndWhere[Part] | null }

/*
 * Moving an event is publishing other dates, another place or another way to attend than what is online. It needs a public reason, and the
 * dates that were announced are kept. What is over is corrected, not moved.
 */

/** Why the event moves: asked for when publishing would move it, and each time anew. */
export const reason: TextField = {
  name: 'reason',
  type: 'text',
  localized: true,
  ...labelled(form.reason),
  // Said with a move only (`moveOf`).
  custom: { isAside: true },
  validate: async (value: string | null | undefined, { data, id, req }: ValidateOptions<Given, unknown, TextField, string>) =>
    !id || !(await moves(req, String(id), data)) || (Boolean(value?.trim()) && !(await wasGiven(req, String(id), value ?? ''))) || translate(req, problems.reasonMissing),
}

/** Whether publishing this would move the event. */
export async function moves(req: PayloadRequest, id: string, data: Given): Promise<boolean> {
  const online = await onlineOf(req, id)
  return online !== null && differs(online, data)
}

/** What publishing a draft would move: the reason that readers will be told, and who else organises and will be told. Null when nothing moves. */
export type Move = { reason: string; told: string[] }

export async function moveOf(req: PayloadRequest, document: Given & { id: string; reason?: unknown }): Promise<Move | null> {
  if (!(await moves(req, document.id, document))) return null
  const agreed = (await agreementsAbout(req, { concept: 'events', id: document.id })).filter(({ lead, organisation, state }) => state.status === 'accepted' && organisation !== lead)
  return { reason: typeof document.reason === 'string' ? document.reason : '', told: await namesOf(req, [...new Set(agreed.map(({ organisation }) => organisation))]) }
}

/** Whether a draft would say otherwise when, where or how an announced event is than the draft that stands. */
export async function draftsMove(req: PayloadRequest, document: Given & { id: string }, data: Given): Promise<boolean> {
  return differs(standing(document), data) && (await onlineOf(req, document.id)) !== null
}

/** Who can move an event that is announced, for whoever cannot (`/:id/move`): null when nobody need be asked. */
export async function moverOf(req: PayloadRequest, event: string): Promise<{ lead: Lead } | null> {
  return (await onlineOf(req, event)) !== null && !(await may(req, 'move', 'events', event)) ? { lead: await leadOf(req, event) } : null
}

/** A move that is not theirs to make: code ONLY_LEAD_MOVES. They see the event, so it is no secret that it is there. */
export async function onlyLeadMoves(req: PayloadRequest, event: string): Promise<APIError> {
  const { name, email } = await leadOf(req, event)
  const words = filledIn(email ? problems.onlyLeadMovesAt : problems.onlyLeadMoves, localeNamed(req.i18n.language), { lead: name, email })
  return new APIError(words, 403, { code: 'ONLY_LEAD_MOVES' }, true)
}

type Lead = { name: string; email: string }

async function leadOf(req: PayloadRequest, event: string): Promise<Lead> {
  const [lead] = await query<Lead>(req, sql`select o.name, coalesce(o.email, '') as email from event_records r join organisations o on o.id = r.lead_id where r.event_id = ${event}`)
  return lead ?? { name: '', email: '' }
}

/** Once the new dates are written, the ones that were online can no longer be asked. */
export const move: Decision<Online | null> = {
  before: async ({ req, document, given }) => (given._status === 'published' ? onlineOf(req, document.id) : null),
  async decide({ req, document, given }, online) {
    if (document._status !== 'published' || !online || !differs(online, document as Given)) return {}
    const words = typeof given.reason === 'string' ? given.reason.trim() : ''
    await record(req, document.id, online, document as Given, words)
    await tellOfMove(req, document.id, online, gatheringOf(online, document as Given), words)
    return {}
  },
}

async function onlineOf(req: PayloadRequest, id: string): Promise<Online | null> {
  const [row] = await query<Online>(
    req,
    sql`select starts_at as "startsAt", nullif(ends_at, '') as "endsAt", zone, venue_id as venue, attendance_mode::text as "attendanceMode"
          from events
         where id = ${id} and _status = 'published' and deleted_at is null and coalesce(ends_instant, starts_instant + interval '12 hours') > now()`,
  )
  return row ?? null
}

async function wasGiven(req: PayloadRequest, id: string, words: string): Promise<boolean> {
  const rows = await query(req, sql`select 1 from event_records where event_id = ${id} and ${words.trim()} in (reason_fr, reason_en)`)
  return rows.length > 0
}

const standing = ({ startsAt, endsAt, zone, venue, attendanceMode }: Given): Standing => ({
  startsAt: (startsAt ?? null) as string | null, endsAt: (endsAt || null) as string | null, zone: (zone ?? null) as string | null,
  venue: idOf(venue as Related), attendanceMode: (attendanceMode ?? null) as string | null,
})

function gatheringOf(online: Online, given: Given): Online {
  const text = (value: unknown, before: string) => (typeof value === 'string' && value !== '' ? value : before)
  return {
    startsAt: text(given.startsAt, online.startsAt),
    endsAt: given.endsAt === undefined ? online.endsAt : text(given.endsAt, '') || null,
    zone: text(given.zone, online.zone),
    venue: given.venue === undefined ? online.venue : idOf(given.venue as Related),
    attendanceMode: text(given.attendanceMode, online.attendanceMode),
  }
}

const differs = (online: Standing, given: Given): boolean => isMovedInTime(online, given) || isOther(online.zone, given.zone) || isOther(online.venue, venueOf(given)) || isOther(online.attendanceMode, given.attendanceMode)

const isMovedInTime = (online: Pick<Standing, 'startsAt' | 'endsAt'>, { startsAt, endsAt }: Given): boolean => isOther(online.startsAt, startsAt) || isOther(online.endsAt, endsAt === '' ? null : endsAt)

const venueOf = ({ venue }: Given) => (venue === undefined ? undefined : idOf(venue as Related))

// What is not given stays as it is.
const isOther = (before: string | null, now: unknown): boolean => now !== undefined && (now ?? null) !== before

// A cancelled event that moves stays cancelled, for the reason that readers were given then: why it moves is for those who organise it.
async function record(req: PayloadRequest, id: string, online: Online, given: Given, words: string): Promise<void> {
  const [standing] = await query<{ status: EventStatus }>(req, sql`select status from event_records where event_id = ${id}`)
  if (!standing) throw new Error('An event that is online has no record')
  const inTime = isMovedInTime(online, given)
  const { attendanceMode } = gatheringOf(online, given)
  const status = statusAfterMove(standing.status, { inTime, wasOnline: online.attendanceMode === 'online', isOnline: attendanceMode === 'online' })
  await query(
    req,
    sql`update event_records
           set status = ${status}
               ${status === 'cancelled' ? sql`` : sql`, ${req.locale === 'en' ? sql`reason_en` : sql`reason_fr`} = ${words}`}
               ${inTime ? sql`, previous_starts_at = ${online.startsAt}, previous_ends_at = ${online.endsAt}` : sql``}
         where event_id = ${id}`,
  )
}
