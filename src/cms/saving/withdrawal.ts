import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { locales } from '@/words'
import type { Concept } from '@/cms/revisions/concepts'
import { query } from '@/cms/transactions/query'
import { isPublic } from '@/cms/documents/isPublic'
import { publicAddress } from '@/cms/documents/publicAddress'
import { currentSlug, hasAddress } from '@/cms/documents/slugs'

type Line = { concept: Concept; id: string; name: string }

/** What the world loses when a document is un-published or binned: its pages, what goes with it, and what goes on without naming it. */
export type Withdrawal = { isPublic: boolean; addresses: string[]; goes: Line[]; stays: Line[] }

export async function withdrawalOf(req: PayloadRequest, concept: Concept, document: { id: string; key?: unknown }): Promise<Withdrawal> {
  if (!(await isPublic(req, concept, document.id))) return { isPublic: false, addresses: [], goes: [], stays: [] }
  const { goes, stays } = around[concept]
  return {
    isPublic: true,
    addresses: await addressesOf(req, concept, document),
    goes: goes ? await query<Line>(req, named(goes(document.id))) : [],
    stays: stays ? await query<Line>(req, named(stays(document.id))) : [],
  }
}

async function addressesOf(req: PayloadRequest, concept: Concept, { id, key }: { id: string; key?: unknown }): Promise<string[]> {
  const slug = hasAddress(concept) ? await currentSlug(req, concept, id) : null
  return locales.flatMap((locale) => publicAddress(concept, locale, { slug, key }) ?? [])
}

type Statement = (id: string) => SQL

const eventsOf = (condition: SQL) => sql`select 'events' as concept, e.id, e.title as name, e."startsAt" as at from published.events e where e.locale = 'fr' and ${condition}`
const sessionsOf = (condition: SQL) => sql`select 'sessions' as concept, s.id, s.title as name, s."startsAt" as at from published.sessions s where s.locale = 'fr' and ${condition}`
const textsOf = (condition: SQL) => sql`select 'communiques' as concept, c.id, c.title as name, c."publishedAt"::text as at from published.communiques c where c.locale = 'fr' and ${condition}`

const around: Record<Concept, { goes?: Statement; stays?: Statement }> = {
  events: { goes: (id) => sessionsOf(sql`s."eventId" = ${id}`), stays: (id) => textsOf(sql`${id} = any(c."eventIds")`) },
  sessions: { stays: (id) => eventsOf(sql`e.id = (select x.event_id from sessions x where x.id = ${id})`) },
  speakers: { stays: (id) => sessionsOf(sql`exists (select from sessions_participations p where p._parent_id = s.id and p.speaker_id = ${id})`) },
  venues: { stays: (id) => eventsOf(sql`e."venueId" = ${id}`) },
  topics: {
    stays: (id) => sql`${eventsOf(sql`exists (select from events_topics x where x._parent_id = e.id and x.topic_id = ${id})`)}
      union all ${textsOf(sql`exists (select from communiques_topics x where x._parent_id = c.id and x.topic_id = ${id})`)}`,
  },
  organisations: {
    goes: (id) => sql`${eventsOf(sql`exists (select from event_records r where r.event_id = e.id and r.lead_id = ${id})`)}
      union all ${textsOf(sql`exists (select from communique_records r where r.communique_id = c.id and r.organisation_id = ${id})`)}`,
    stays: (id) => eventsOf(sql`exists (select from collaborations a where a.event_id = e.id and a.organisation_id = ${id} and a.status = 'accepted')
      and not exists (select from event_records r where r.event_id = e.id and r.lead_id = ${id})`),
  },
  communiques: { stays: (id) => eventsOf(sql`exists (select from communiques_events x where x.event_id = e.id and x._parent_id = ${id})`) },
  pages: {},
}

const named = (lines: SQL) => sql`select concept, id, name from (${lines}) line order by at desc nulls last, name limit 100`
