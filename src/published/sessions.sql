-- A session is public when it is published, not in the bin, and its event is public.
create view published._sessions as
select s.id, s.event_id
  from public.sessions s
 where s._status = 'published'
   and s.deleted_at is null
   and exists (select from published._events e where e.id = s.event_id offset 0);

-- A speaker, an organisation or a campaign is named only when public itself; a participation that then names nobody is dropped.
create view published.sessions as
select s.id,
       l.locale,
       t._locale as "contentLocale",
       s.event_id as "eventId",
       s.kind,
       t.title,
       nullif(t.summary, '') as summary,
       t.body,
       array_to_json(array(
         select json_build_object('title', nullif(n.title, ''), 'text', n.text)
           from public.sessions_parts x
          cross join lateral (
                  select n.title, n.text
                    from public.sessions_parts_locales n
                   where n._parent_id = x.id and n.text <> ''
                   order by n._locale = t._locale desc, n._locale = 'fr' desc, n._locale
                   limit 1) n
          where x._parent_id = s.id
          order by x._order)) as parts,
       array_to_json(array(
         select k.card
           from public.sessions_topics x
          cross join lateral (select to_json(k) as card from published._topics k where k.id = x.topic_id and k.locale = l.locale offset 0) k
          where x._parent_id = s.id
          order by x._order)) as topics,
       s.starts_at as "startsAt",
       nullif(s.ends_at, '') as "endsAt",
       e.zone,
       nullif(s.room, '') as room,
       s.language::text as language,
       array_to_json(array(
         select json_build_object(
                  'id', x.id,
                  'role', coalesce(x.role, 'speaker'),
                  'speaker', p.card,
                  'placeholder', case when p.id is null then
                    json_build_object('kind', x.placeholder, 'organisation', (select o.card from published._organisations o where o.id = x.organisation_id))
                  end,
                  'affiliations', array(
                    select json_build_object('words', nullif(a.words, ''), 'language', coalesce(a.language, 'fr'), 'organisation', o.card, 'campaign', c.card)
                      from public.sessions_participations_affiliations a
                      left join published._organisations o on o.id = a.organisation_id
                      left join lateral (select k.id, to_json(k) as card from published._topics k where k.id = a.campaign_id and k.locale = l.locale offset 0) c on true
                     where a._parent_id = x.id and (a.words <> '' or o.id is not null or c.id is not null)
                     order by a._order),
                  'confirmation', x.confirmation)
           from public.sessions_participations x
           left join published._speakers p on p.id = x.speaker_id
          where x._parent_id = s.id and (p.id is not null or (x.speaker_id is null and x.placeholder is not null))
          order by x._order)) as participations,
       array(
         select n.text
           from public.sessions_questions x
          cross join lateral (
                  select n.text
                    from public.sessions_questions_locales n
                   where n._parent_id = x.id and n.text <> ''
                   order by n._locale = t._locale desc, n._locale = 'fr' desc, n._locale
                   limit 1) n
          where x._parent_id = s.id
          order by x._order)::text[] as questions,
       array_to_json(array(
         select json_build_object('label', x.label, 'url', x.url)
           from public.sessions_resources x
          where x._parent_id = s.id and x.label <> '' and x.url <> ''
          order by x._order)) as resources,
       coalesce(s.recording, 'undecided') as recording,
       coalesce((select m.at from public.revisions m where m.document_id = s.id order by m.n desc limit 1), s.updated_at) as "updatedAt",
       coalesce((select m.n from public.revisions m where m.document_id = s.id order by m.n desc limit 1), 0)::text as revision
  from published._sessions public_ones
  join public.sessions s on s.id = public_ones.id
  join public.events e on e.id = s.event_id
 cross join published._locales l
 cross join lateral (
         select t._locale, t.title, t.summary, t.body
           from public.sessions_locales t
          where t._parent_id = s.id and t.title <> ''
          order by t._locale = l.locale desc, t._locale = 'fr' desc, t._locale
          limit 1) t;

comment on view published.sessions is
'never null: id locale contentLocale eventId kind title parts topics startsAt zone participations questions resources recording updatedAt revision
topics: TopicCard[]
body: RichText
parts: SessionPart[]
participations: Participation[]
resources: NamedLink[]';
