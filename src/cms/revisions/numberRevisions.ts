import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Session } from '@/cms/transactions/adapter'
import { concepts, type Concept } from './concepts'
import { readByTheWorld } from './readByTheWorld'

/**
 * Writes the revisions of a transaction, as its last step: the lock is held until COMMIT only, so that number order is commit order
 * and a mirror's cursor never skips a slow transaction. Earlier, in a hook, it deadlocks. A revision's moment is the one by which the views judged:
 * what the clock changes until then is told by it.
 */
export async function number(session: Session, touched: Map<string, Set<string>>): Promise<void> {
  const documents = [...touched].flatMap(([concept, ids]) => [...ids].map((id) => ({ concept, id })))
  await session.db.execute(sql`select pg_advisory_xact_lock(hashtext('de-concert revisions'))`)
  await session.db.execute(sql`
    with touched as (select t.concept, t.id from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as t(concept text, id uuid)),
    moved as (
      select concept, id, bool_or(reads) as reads from (${sql.join(concepts.map(alsoMoved), sql` union all `)}) as x group by concept, id
    ),
    judged as (
      select m.concept, m.id, m.reads, ${readByTheWorld('m')} as is_public,
             coalesce((select r.change from revisions r where r.document_id = m.id order by r.n desc limit 1), 'removed') as last
        from moved m
    )
    insert into revisions (n, at, change, concept, document_id)
    select nextval('revisions_n'), statement_timestamp(),
           case when not is_public then 'removed' when last = 'removed' then 'created' else 'updated' end, concept, id
      from judged
     where (is_public and reads) or is_public = (last = 'removed')
     order by concept, id`)
}

// What else moves with a thing. A reader of an event sees its sessions, speakers, place and organisers: when one of these moves, the event
// reads differently. Its sessions come and go with it, and read the same.
const also: Record<Concept, SQL> = {
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
  events: sql`select 'sessions', s.id, false from touched t join sessions s on s.event_id = t.id`,
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
}

const alsoMoved = (concept: Concept) => sql`
  select t.concept, t.id, true as reads from touched t where t.concept = ${concept}
  union all select x.concept, x.id, x.reads from (
    with touched as (select * from touched where concept = ${concept}) ${also[concept]}
  ) as x(concept, id, reads)`
