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

/** The people, places, topics and bodies that events name, in a draft too: rows of `id` and `event`. */
const mentions = {
  venues: sql`
    select venue_id as id, id as event from events
    union all select version_venue_id, parent_id from _events_v where latest`,
  speakers: sql`
    select p.speaker_id as id, s.event_id as event from sessions_participations p join sessions s on s.id = p._parent_id
    union all select p.speaker_id, s.event_id from _sessions_v_version_participations p join _sessions_v v on v.id = p._parent_id and v.latest join sessions s on s.id = v.parent_id`,
  topics: sql`
    select topic_id as id, _parent_id as event from events_topics
    union all select x.topic_id, v.parent_id from _events_v_version_topics x join _events_v v on v.id = x._parent_id and v.latest
    union all select x.topic_id, s.event_id from sessions_topics x join sessions s on s.id = x._parent_id
    union all select x.topic_id, s.event_id from _sessions_v_version_topics x join _sessions_v v on v.id = x._parent_id and v.latest join sessions s on s.id = v.parent_id
    union all select a.campaign_id, s.event_id
      from sessions_participations_affiliations a join sessions_participations p on p.id = a._parent_id join sessions s on s.id = p._parent_id
    union all select a.campaign_id, s.event_id
      from _sessions_v_version_participations_affiliations a join _sessions_v_version_participations p on p.id = a._parent_id
      join _sessions_v v on v.id = p._parent_id and v.latest join sessions s on s.id = v.parent_id`,
  organisations: sql`
    select organisation_id as id, _parent_id as event from events_supporters
    union all select x.organisation_id, v.parent_id from _events_v_version_supporters x join _events_v v on v.id = x._parent_id and v.latest
    union all select booking_by_id, id from events
    union all select version_booking_by_id, parent_id from _events_v where latest
    union all select unnest(array[p.organisation_id, a.organisation_id]), s.event_id
      from sessions_participations p left join sessions_participations_affiliations a on a._parent_id = p.id join sessions s on s.id = p._parent_id
    union all select unnest(array[p.organisation_id, a.organisation_id]), s.event_id
      from _sessions_v_version_participations p left join _sessions_v_version_participations_affiliations a on a._parent_id = p.id
      join _sessions_v v on v.id = p._parent_id and v.latest join sessions s on s.id = v.parent_id`,
}

const sharedTies = (concept: keyof typeof mentions): SQL => sql`
  select document_id as id, 'kept' as tie, organisation_id as organisation from owner_records where concept = ${concept}
  union all
  -- What has a page is read there. What has none, or no more, is its keeper's, until its keeper organises the event that names it.
  select m.id, case when t.tie in ('invited', 'host') then 'in view' else 'mentioned' end, t.organisation
    from (${mentions[concept]}) as m
    join ${sql.identifier(concept)} d on d.id = m.id and (d._status is distinct from 'published' or d.deleted_at is not null)
    join (${eventTies}) t on t.id = m.event
    left join owner_records o on o.document_id = m.id
   where o.organisation_id is null
      or exists (select from (${eventTies}) k where k.id = m.event and k.organisation = o.organisation_id and k.tie in ('lead', 'co-organiser'))
  union all
  -- Whoever is of the keeper works for the keeper, else for whom they publish.
  select w.document_id, 'working', m.organisation_id
    from working_copies w join memberships m on m.person_id = w.person_id and m.role <> 'contributor'
   where w.concept = ${concept}
     and not exists (select from owner_records o join memberships k on k.organisation_id = o.organisation_id where o.document_id = w.document_id and k.person_id = w.person_id)
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
