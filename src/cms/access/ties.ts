import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Held } from './rights'

// Who holds what stands in unversioned records and agreements: no draft grants a right, and none takes one away.

const eventTies = sql`
  select event_id as id, 'lead' as tie, lead_id as organisation from event_records
  union all
  select event_id, case when status = 'invited' then 'invited' when role = 'co-organiser' then 'co-organiser' else 'host' end, organisation_id
    from collaborations
   where event_id is not null and status in ('invited', 'accepted')`

const communiqueTies = sql`
  select communique_id as id, 'own' as tie, organisation_id as organisation from communique_records
  union all
  select communique_id, 'signatory', organisation_id
    from collaborations
   where communique_id is not null and role = 'signatory' and status in ('invited', 'accepted')
  union all
  -- Until the organisation that handed it in takes it back, or has members of its own.
  select h.communique_id, 'handed in', e.lead_id
    from handed_in h join collaborations c on c.id = h.collaboration_id join event_records e on e.event_id = c.event_id
   where h.taken_back_at is null and not exists (select from memberships m where m.organisation_id = c.organisation_id)`

const sessionTies = sql`select s.id, t.tie, t.organisation from sessions s join (${eventTies}) t on t.id = s.event_id`

/** A draft of an event names people and places: whoever reads it reads them. */
const mentions = {
  venues: sql`
    select e.venue_id as id, t.organisation, t.tie from events e join (${eventTies}) t on t.id = e.id
    union select v.version_venue_id, t.organisation, t.tie from _events_v v join (${eventTies}) t on t.id = v.parent_id where v.latest`,
  speakers: sql`
    select p.speaker_id as id, t.organisation, t.tie from sessions_participations p join (${sessionTies}) t on t.id = p._parent_id
    union select p.speaker_id, t.organisation, t.tie from _sessions_v_version_participations p join _sessions_v v on v.id = p._parent_id and v.latest join (${sessionTies}) t on t.id = v.parent_id`,
  topics: sql`
    select x.topic_id as id, t.organisation, t.tie from events_topics x join (${eventTies}) t on t.id = x._parent_id
    union select x.topic_id, t.organisation, t.tie from _events_v_version_topics x join _events_v v on v.id = x._parent_id and v.latest join (${eventTies}) t on t.id = v.parent_id
    union select x.topic_id, t.organisation, t.tie from sessions_topics x join (${sessionTies}) t on t.id = x._parent_id
    union select x.topic_id, t.organisation, t.tie from _sessions_v_version_topics x join _sessions_v v on v.id = x._parent_id and v.latest join (${sessionTies}) t on t.id = v.parent_id
    union select a.campaign_id, t.organisation, t.tie
      from sessions_participations_affiliations a join sessions_participations p on p.id = a._parent_id join (${sessionTies}) t on t.id = p._parent_id
    union select a.campaign_id, t.organisation, t.tie
      from _sessions_v_version_participations_affiliations a join _sessions_v_version_participations p on p.id = a._parent_id
      join _sessions_v v on v.id = p._parent_id and v.latest join (${sessionTies}) t on t.id = v.parent_id`,
  organisations: sql`
    select x.organisation_id as id, t.organisation, t.tie from events_supporters x join (${eventTies}) t on t.id = x._parent_id
    union select x.organisation_id, t.organisation, t.tie from _events_v_version_supporters x join _events_v v on v.id = x._parent_id and v.latest join (${eventTies}) t on t.id = v.parent_id
    union select e.booking_by_id, t.organisation, t.tie from events e join (${eventTies}) t on t.id = e.id
    union select v.version_booking_by_id, t.organisation, t.tie from _events_v v join (${eventTies}) t on t.id = v.parent_id where v.latest
    union select unnest(array[p.organisation_id, a.organisation_id]), t.organisation, t.tie
      from sessions_participations p left join sessions_participations_affiliations a on a._parent_id = p.id join (${sessionTies}) t on t.id = p._parent_id
    union select unnest(array[p.organisation_id, a.organisation_id]), t.organisation, t.tie
      from _sessions_v_version_participations p left join _sessions_v_version_participations_affiliations a on a._parent_id = p.id
      join _sessions_v v on v.id = p._parent_id and v.latest join (${sessionTies}) t on t.id = v.parent_id`,
}

const sharedTies = (concept: keyof typeof mentions): SQL => sql`
  select document_id as id, 'kept' as tie, organisation_id as organisation from owner_records where concept = ${concept}
  union all
  select id, case when tie in ('invited', 'host') then 'in view' else 'mentioned' end, organisation from (${mentions[concept]}) as m where id is not null
  union all
  select w.document_id, 'working', m.organisation_id from working_copies w join memberships m on m.person_id = w.person_id where w.concept = ${concept}
  union all
  select id, 'public', null from ${sql.identifier(concept)} d
   where _status = 'published' and deleted_at is null
     and not exists (select from ${sql.identifier(`_${concept}_v`)} v where v.parent_id = d.id and v.latest and v.version__status = 'draft')`

/** A draft shows pictures and files: whoever reads it sees them, in its preview too. */
const pictures = sql`
  select e.image_id as id, t.organisation from events e join (${eventTies}) t on t.id = e.id
  union select v.version_image_id, t.organisation from _events_v v join (${eventTies}) t on t.id = v.parent_id where v.latest
  union select x.logo_id, t.organisation from events_supporters x join (${eventTies}) t on t.id = x._parent_id
  union select x.logo_id, t.organisation from _events_v_version_supporters x join _events_v v on v.id = x._parent_id and v.latest join (${eventTies}) t on t.id = v.parent_id
  union select x.file_id, t.organisation from communiques_attachments x join (${communiqueTies}) t on t.id = x._parent_id
  union select x.file_id, t.organisation from _communiques_v_version_attachments x join _communiques_v v on v.id = x._parent_id and v.latest join (${communiqueTies}) t on t.id = v.parent_id`

/** How documents are tied to organisations: rows of `id`, `tie`, `organisation` (null: to all). */
export const ties: Record<Held, SQL> = {
  events: eventTies,
  sessions: sessionTies,
  communiques: communiqueTies,
  // An organisation with members keeps its own page; one that is only named is kept by who named it.
  organisations: sql`
    select id, 'itself' as tie, id as organisation from organisations
    union all
    select t.* from (${sharedTies('organisations')}) as t where not exists (select from memberships m where m.organisation_id = t.id)`,
  speakers: sharedTies('speakers'),
  venues: sharedTies('venues'),
  topics: sharedTies('topics'),
  media: sql`
    select m.id, case when exists (select from published.files f where f.filename = m.filename) then 'shown' else 'unseen' end as tie, o.organisation_id as organisation
      from media m join owner_records o on o.document_id = m.id and o.concept = 'media'
    union all
    select id, 'in view', organisation from (${pictures}) as p where id is not null`,
}
