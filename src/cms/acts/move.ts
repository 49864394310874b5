import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { wrongField } from '../fields/wrongField'
import { query } from '../transactions/query'

type Related = string | { id: string } | null | undefined
type Given = { startsAt?: unknown; endsAt?: unknown; zone?: unknown; venue?: unknown; attendanceMode?: unknown; reason?: unknown }
type Online = { startsAt: string; endsAt: string | null; zone: string; venue: string | null; attendanceMode: string }

/**
 * Moving an event is publishing other dates, another place or another way to attend than what is online. It needs a public reason, and the
 * dates that were announced first are kept. What is over is corrected, not moved.
 */
export const move: CollectionBeforeValidateHook<Given & { id: string; _status?: string | null }> = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !data || !originalDoc || data._status !== 'published' || req.context.isDraftSave === true) return data
  const online = await onlineOf(req, originalDoc.id)
  if (!online || !differs(online, data)) return data
  const reason = typeof data.reason === 'string' ? data.reason.trim() : ''
  if (reason === '') throw wrongField(req, 'events', 'reason', problems.reasonMissing)
  await record(req, originalDoc.id, online, data, reason)
  return data
}

/** Whether publishing this would move the event. */
export async function moves(req: PayloadRequest, id: string, data: Given): Promise<boolean> {
  const online = await onlineOf(req, id)
  return online !== null && differs(online, data)
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

function differs(online: Online, given: Given): boolean {
  const isOther = (name: keyof Online, value: unknown) => given[name] !== undefined && (value ?? null) !== online[name]
  return (
    isOther('startsAt', given.startsAt) ||
    isOther('endsAt', given.endsAt === '' ? null : given.endsAt) ||
    isOther('zone', given.zone) ||
    isOther('venue', idOf(given.venue as Related)) ||
    isOther('attendanceMode', given.attendanceMode)
  )
}

async function record(req: PayloadRequest, id: string, online: Online, given: Given, reason: string): Promise<void> {
  const isMovedInTime = (given.startsAt ?? online.startsAt) !== online.startsAt || (given.endsAt === undefined ? online.endsAt : given.endsAt || null) !== online.endsAt
  const goesOnline = given.attendanceMode === 'online' && online.attendanceMode !== 'online'
  const words = req.locale === 'en' ? sql`reason_en = ${reason}` : sql`reason_fr = ${reason}`
  await query(
    req,
    sql`update event_records
           set ${words},
               status = ${goesOnline ? sql`'moved-online'` : isMovedInTime ? sql`'rescheduled'` : sql`status`}
               ${isMovedInTime ? sql`, previous_starts_at = ${online.startsAt}, previous_ends_at = ${online.endsAt}` : sql``}
         where event_id = ${id}`,
  )
}

const idOf = (related: Related): string | null => (typeof related === 'object' ? (related?.id ?? null) : (related ?? null))
