import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { About } from '@/letters/letter'
import { isWallClock, isZone } from '@/time'
import type { Locale } from '@/words'
import { sharedForm } from '@/words/forms'
import type { Subject } from '@/cms/access/agreementRights'
import { asWritten } from '@/cms/documents/asWritten'
import { query } from '@/cms/transactions/query'

/** An event or a text as letters name it: its newest wording, which whoever is asked may read, in the language of the letter when it has it. */
export async function aboutOf(req: PayloadRequest, subject: Subject, language: Locale): Promise<About> {
  return subject.concept === 'events' ? aboutEvent(req, subject.id, language) : aboutText(req, subject.id, language)
}

type Row = { title: string | null; startsAt: string | null; endsAt: string | null; zone: string | null; venue: string | null }

async function aboutEvent(req: PayloadRequest, id: string, language: Locale): Promise<About> {
  const [row] = await query<Row>(
    req,
    sql`select t.version_title as title, nullif(v.version_starts_at, '') as "startsAt", nullif(v.version_ends_at, '') as "endsAt", v.version_zone as zone, v.version_venue_id as venue
          from _events_v v left join lateral (
                 select version_title from _events_v_locales l where l._parent_id = v.id and version_title <> '' order by l._locale::text = ${language} desc, l._locale::text = 'fr' desc limit 1) t on true
         where v.parent_id = ${id} and v.latest order by v.updated_at desc limit 1`,
  )
  const { title = null, venue = null, startsAt = null, endsAt = null, zone = null } = row ?? {}
  const moments = { startsAt: understood(startsAt, isWallClock), endsAt: understood(endsAt, isWallClock), zone: understood(zone, isZone) }
  return { concept: 'events', title: title ?? sharedForm.untitled.label[language], ...moments, place: await placeOf(req, venue) }
}

// A draft may hold what was typed and not understood.
const understood = (text: string | null, isRight: (text: string) => boolean) => (text !== null && isRight(text) ? text : null)

async function aboutText(req: PayloadRequest, id: string, language: Locale): Promise<About> {
  const [row] = await query<{ title: string | null }>(
    req,
    sql`select l.version_title as title from _communiques_v v join _communiques_v_locales l on l._parent_id = v.id
         where v.parent_id = ${id} and v.latest and l.version_title <> '' order by l._locale::text = ${language} desc, l._locale::text = 'fr' desc limit 1`,
  )
  return { concept: 'communiques', title: row?.title ?? sharedForm.untitled.label[language], startsAt: null, endsAt: null, zone: null, place: null }
}

/** A venue in a line: "Maison des associations, Lyon". */
export async function placeOf(req: PayloadRequest, venue: string | null): Promise<string | null> {
  if (!venue) return null
  const [row] = await query<{ name: string | null; city: string | null }>(req, sql`select name, city from venues where id = ${venue}`)
  return row ? [row.name, row.city].filter(Boolean).join(', ') || null : null
}

/** What organisations are called, in the order of their ids. */
export async function namesOf(req: PayloadRequest, organisations: readonly string[]): Promise<string[]> {
  const rows = await query<{ name: string }>(
    req,
    sql`select ${asWritten('name')} as name from unnest(${`{${organisations.join(',')}}`}::uuid[]) with ordinality as x(id, n) join organisations o on o.id = x.id order by x.n`,
  )
  return rows.map(({ name }) => name)
}
