-- An address, also one from before, is known as long as what it names is public.
create view published.slugs as
select 'organisations'::text as concept,
       s.slug,
       s.document_id as id,
       not exists (select from public.slugs later where later.document_id = s.document_id and later.concept = s.concept and later.given_at > s.given_at offset 0) as current
  from public.slugs s
 where s.concept = 'organisations' and exists (select from published._organisations p where p.id = s.document_id offset 0)
union all
select 'events'::text as concept,
       s.slug,
       s.document_id as id,
       not exists (select from public.slugs later where later.document_id = s.document_id and later.concept = s.concept and later.given_at > s.given_at offset 0) as current
  from public.slugs s
 where s.concept = 'events' and exists (select from published._events p where p.id = s.document_id offset 0)
union all
select 'speakers'::text as concept,
       s.slug,
       s.document_id as id,
       not exists (select from public.slugs later where later.document_id = s.document_id and later.concept = s.concept and later.given_at > s.given_at offset 0) as current
  from public.slugs s
 where s.concept = 'speakers' and exists (select from published._speakers p where p.id = s.document_id offset 0)
union all
select 'venues'::text as concept,
       s.slug,
       s.document_id as id,
       not exists (select from public.slugs later where later.document_id = s.document_id and later.concept = s.concept and later.given_at > s.given_at offset 0) as current
  from public.slugs s
 where s.concept = 'venues' and exists (select from published._venues p where p.id = s.document_id offset 0)
union all
select 'topics'::text as concept,
       s.slug,
       s.document_id as id,
       not exists (select from public.slugs later where later.document_id = s.document_id and later.concept = s.concept and later.given_at > s.given_at offset 0) as current
  from public.slugs s
 where s.concept = 'topics' and exists (select from published._topics p where p.id = s.document_id offset 0)
union all
select 'communiques'::text as concept,
       s.slug,
       s.document_id as id,
       not exists (select from public.slugs later where later.document_id = s.document_id and later.concept = s.concept and later.given_at > s.given_at offset 0) as current
  from public.slugs s
 where s.concept = 'communiques' and exists (select from published._communiques p where p.id = s.document_id offset 0);

comment on view published.slugs is
'never null: concept slug id current
concept: Addressed';
