import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { rowsOf } from '@/cms/documents/rowsOf'
import { relations } from '@/cms/documents/relations'
import type { Concept } from '@/cms/revisions/concepts'
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

/** The people, places, topics and bodies that events and their sessions show, in a draft too: rows of `id` and `event`. */
function mentionsOf(concept: Concept): SQL {
  const rows = relations.filter(({ to, shows, record }) => to === concept && shows && !record).flatMap((relation) => [false, true].flatMap((draft) => {
    const n = rowsOf(relation, draft)
    if (relation.from === 'events') return [sql`select n.named as id, n.id as event from (${n}) n`]
    return relation.from === 'sessions' ? [sql`select n.named, s.event_id from (${n}) n join sessions s on s.id = n.id`] : []
  }))
  return sql.join(rows, sql` union all `)
}

const sharedTies = (concept: Concept): SQL => sql`
  select document_id as id, 'kept' as tie, organisation_id as organisation from owner_records where concept = ${concept}
  union all
  -- What has a page is read there. What has none, or no more, is its keeper's, until its keeper organises the event that names it.
  select m.id, case when t.tie in ('invited', 'host') then 'in view' else 'mentioned' end, t.organisation
    from (${mentionsOf(concept)}) as m (id, event)
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
const pictures = sql.join(
  ([['events', eventTies], ['communiques', communiqueTies]] as const).flatMap(([concept, tiesOf]) =>
    relations.filter(({ from, to }) => from === concept && to === 'media').flatMap((relation) =>
      [false, true].map((draft) => sql`select n.named as id, t.organisation from (${rowsOf(relation, draft)}) n join (${tiesOf}) t on t.id = n.id`),
    ),
  ),
  sql` union `,
)

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
