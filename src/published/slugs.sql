-- An address, also one from before, is known as long as what it names is public.
create view published.slugs as
select 'organisations'::text as concept,
       s.slug,
       d.id,
       s.slug = d.current_slug as current
  from public.slugs s
  join public.organisations d on d.id = s.document_id
 where s.concept = 'organisations' and exists (select from published._organisations p where p.id = d.id offset 0)
union all
select 'events'::text as concept,
       s.slug,
       d.id,
       s.slug = d.current_slug as current
  from public.slugs s
  join public.events d on d.id = s.document_id
 where s.concept = 'events' and exists (select from published._events p where p.id = d.id offset 0)
union all
select 'speakers'::text as concept,
       s.slug,
       d.id,
       s.slug = d.current_slug as current
  from public.slugs s
  join public.speakers d on d.id = s.document_id
 where s.concept = 'speakers' and exists (select from published._speakers p where p.id = d.id offset 0)
union all
select 'venues'::text as concept,
       s.slug,
       d.id,
       s.slug = d.current_slug as current
  from public.slugs s
  join public.venues d on d.id = s.document_id
 where s.concept = 'venues' and exists (select from published._venues p where p.id = d.id offset 0)
union all
select 'topics'::text as concept,
       s.slug,
       d.id,
       s.slug = d.current_slug as current
  from public.slugs s
  join public.topics d on d.id = s.document_id
 where s.concept = 'topics' and exists (select from published._topics p where p.id = d.id offset 0)
union all
select 'communiques'::text as concept,
       s.slug,
       d.id,
       s.slug = d.current_slug as current
  from public.slugs s
  join public.communiques d on d.id = s.document_id
 where s.concept = 'communiques' and exists (select from published._communiques p where p.id = d.id offset 0);

comment on view published.slugs is
'never null: concept slug id current
concept: Addressed';
