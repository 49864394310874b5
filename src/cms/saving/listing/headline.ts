import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isWallClock, isZone, whenInWords, withOffset } from '@/time'
import { attendanceModes, bookingPolicies, type ClosedList, eventKinds, type Locale } from '@/words'
import { eventForm as form } from '@/words/forms'
import { query } from '@/cms/transactions/query'
import type { Contents } from './contents'

type Told = { label: string; words: string }
type Event = { kind?: unknown; startsAt?: unknown; endsAt?: unknown; zone?: unknown; venue?: unknown; attendanceMode?: unknown; booking?: { policy?: unknown } }

/** What people look for first on the page of an event, as it will say it: when, where, what, and whether to book. Asked while it is published. */
export async function headlineOf(req: PayloadRequest, { concept, after }: Contents, language: Locale): Promise<Told[]> {
  if (concept !== 'events') return []
  const { kind, startsAt, endsAt, zone, venue, attendanceMode, booking } = after as Event
  const how = listed(attendanceModes, attendanceMode, language)
  const place = typeof venue === 'string' ? await publicPlace(req, venue) : null
  return [
    { label: form.when.label[language], words: when(startsAt, endsAt, zone, language) },
    { label: form.where.label[language], words: attendanceMode === 'on-site' && place ? place : [how, place].filter(Boolean).join(', ') },
    { label: form.kind.label[language], words: listed(eventKinds, kind, language) },
    { label: form.booking.label[language], words: listed(bookingPolicies, booking?.policy, language) },
  ].filter(({ words }) => words !== '')
}

// As the page says it, or not at all: a draft or a binned one is for its keeper alone.
async function publicPlace(req: PayloadRequest, venue: string): Promise<string | null> {
  const [row] = await query<{ name: string; city: string }>(req, sql`select name, city from published.venues where id = ${venue} limit 1`)
  return row ? `${row.name}, ${row.city}` : null
}

function when(startsAt: unknown, endsAt: unknown, zone: unknown, language: Locale): string {
  if (typeof zone !== 'string' || !isZone(zone)) return ''
  const at = (wall: unknown) => (typeof wall === 'string' && isWallClock(wall) ? withOffset(wall, zone) : null)
  const start = at(startsAt)
  return start === null ? '' : whenInWords({ startsAt: start, endsAt: at(endsAt) }, language)
}

const listed = (list: ClosedList, value: unknown, language: Locale) => (typeof value === 'string' ? (list[value]?.[language] ?? '') : '')
