-- Who and what belongs together; a link shows only between two public things.
create view published.event_organisers as
select a.event_id as "eventId", a.organisation_id as "organisationId"
  from published._agreements a
 where a.role = 'co-organiser'
   and exists (select from published._events e where e.id = a.event_id offset 0);

create view published.event_topics as
select x._parent_id as "eventId", x.topic_id as "topicId"
  from public.events_topics x
 where exists (select from published._events e where e.id = x._parent_id offset 0)
   and exists (select from published._topics t where t.id = x.topic_id offset 0)
union
select s.event_id, x.topic_id
  from public.sessions_topics x
  join public.sessions s on s.id = x._parent_id
 where exists (select from published._sessions p where p.id = s.id offset 0)
   and exists (select from published._topics t where t.id = x.topic_id offset 0);

create view published.session_speakers as
select distinct x._parent_id as "sessionId", s.event_id as "eventId", x.speaker_id as "speakerId"
  from public.sessions_participations x
  join public.sessions s on s.id = x._parent_id
 where exists (select from published._sessions p where p.id = s.id offset 0)
   and exists (select from published._speakers p where p.id = x.speaker_id offset 0);

create view published.communique_organisations as
select r.communique_id as "communiqueId", r.organisation_id as "organisationId"
  from public.communique_records r
 where exists (select from published._communiques c where c.id = r.communique_id offset 0)
union
select a.communique_id, a.organisation_id
  from published._agreements a
  join public.communiques c on c.id = a.communique_id and c.kind = 'joint'
 where a.role = 'signatory'
   and exists (select from published._communiques p where p.id = c.id offset 0);

create view published.communique_events as
select distinct x._parent_id as "communiqueId", x.event_id as "eventId"
  from public.communiques_events x
 where exists (select from published._communiques c where c.id = x._parent_id offset 0)
   and exists (select from published._events e where e.id = x.event_id offset 0);

create view published.communique_topics as
select distinct x._parent_id as "communiqueId", x.topic_id as "topicId"
  from public.communiques_topics x
 where exists (select from published._communiques c where c.id = x._parent_id offset 0)
   and exists (select from published._topics t where t.id = x.topic_id offset 0);

comment on view published.event_organisers is 'never null: eventId organisationId';
comment on view published.event_topics is 'never null: eventId topicId';
comment on view published.session_speakers is 'never null: sessionId eventId speakerId';
comment on view published.communique_organisations is 'never null: communiqueId organisationId';
comment on view published.communique_events is 'never null: communiqueId eventId';
comment on view published.communique_topics is 'never null: communiqueId topicId';
