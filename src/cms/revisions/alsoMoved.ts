import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sources, type Source } from './concepts'

// What else moves with a thing. A reader of an event sees its sessions, speakers, place and organisers: when one of these moves, the event reads
// differently. What its lead hides or shows comes and goes with it, and reads the same.
const also: Record<Source, SQL> = {
  organisations: sql`
    select 'events', c.event_id, true from touched t join collaborations c on c.organisation_id = t.id where c.event_id is not null
    union all select 'communiques', c.communique_id, true from touched t join collaborations c on c.organisation_id = t.id where c.communique_id is not null
    union all select 'events', r.event_id, true from touched t join event_records r on r.lead_id = t.id
    union all select 'sessions', s.id, false from touched t join event_records r on r.lead_id = t.id join sessions s on s.event_id = r.event_id
    union all select 'communiques', r.communique_id, true from touched t join communique_records r on r.organisation_id = t.id
    union all select 'events', x._parent_id, true from touched t join events_supporters x on x.organisation_id = t.id
    union all select 'events', e.id, true from touched t join events e on e.booking_by_id = t.id
    union all select 'topics', x._parent_id, true from touched t join topics_carried_by x on x.organisation_id = t.id
    union all select 'topics', x._parent_id, true from touched t join topics_claimants x on x.organisation_id = t.id
    union all select v.concept, v.id, true from touched t
      join sessions_participations p on p.organisation_id = t.id
        or p.id in (select a._parent_id from sessions_participations_affiliations a where a.organisation_id = t.id)
      join sessions s on s.id = p._parent_id
     cross join lateral (values ('sessions', s.id), ('events', s.event_id)) as v(concept, id)
     where v.id is not null`,
  events: sql`select 'sessions', s.id, true from touched t join sessions s on s.event_id = t.id`,
  sessions: sql`select 'events', s.event_id, true from touched t join sessions s on s.id = t.id where s.event_id is not null`,
  speakers: sql`
    select 'sessions', p._parent_id, true from touched t join sessions_participations p on p.speaker_id = t.id
    union all select 'events', s.event_id, true from touched t join sessions_participations p on p.speaker_id = t.id
                       join sessions s on s.id = p._parent_id where s.event_id is not null`,
  venues: sql`select 'events', e.id, true from touched t join events e on e.venue_id = t.id`,
  topics: sql`
    select 'events', x._parent_id, true from touched t join events_topics x on x.topic_id = t.id
    union all select 'sessions', x._parent_id, true from touched t join sessions_topics x on x.topic_id = t.id
    union all select 'communiques', x._parent_id, true from touched t join communiques_topics x on x.topic_id = t.id
    union all select v.concept, v.id, true from touched t
      join sessions_participations_affiliations a on a.campaign_id = t.id join sessions_participations p on p.id = a._parent_id join sessions s on s.id = p._parent_id
     cross join lateral (values ('sessions', s.id), ('events', s.event_id)) as v(concept, id)
     where v.id is not null`,
  communiques: sql`select 'events', x.event_id, true from touched t join communiques_events x on x._parent_id = t.id`,
  pages: sql`select null, null::uuid, null::boolean where false`,
  site: sql`select null, null::uuid, null::boolean where false`,
  media: sql`
    select 'events', e.id, true from touched t join events e on e.image_id = t.id
    union all select 'events', x._parent_id, true from touched t join events_supporters x on x.logo_id = t.id
    union all select 'organisations', o.id, true from touched t join organisations o on o.logo_id = t.id
    union all select 'speakers', s.id, true from touched t join speakers s on s.portrait_id = t.id
    union all select 'communiques', x._parent_id, true from touched t join communiques_attachments x on x.file_id = t.id`,
}

const movedBy = (source: Source): SQL => sql`
  ${source === 'media' ? sql`` : sql`select t.concept, t.id, true as reads from touched t where t.concept = ${source} union all`}
  select x.concept, x.id, x.reads from (
    with touched as (select * from touched where concept = ${source} and not alone) ${also[source]}
  ) as x(concept, id, reads)`

/** `concept, id, reads` of all that moves with the rows of `touched` (concept, id, alone), themselves included. Without `reads` it only comes and goes with them. */
export const alsoMoved: SQL = sql.join(sources.map(movedBy), sql` union all `)

/** What names others just while they are public. */
export const naming = ['events', 'communiques'] as const

/** `concept, id` of what names the rows of `flipped` (id) just while they are public. */
export const namingFlipped: SQL = sql`
  select 'communiques' as concept, x._parent_id as id from flipped f join communiques_events x on x.event_id = f.id
  union all select 'events', e.id from flipped f join events e on e.parent_id = f.id
  union all select 'events', x.event_id from flipped f join communiques_events x on x._parent_id = f.id where x.event_id is not null`
