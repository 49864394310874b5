-- A topic is public when it is published and not in the bin; of those who carry it, only public organisations show. Whatever is about one shows this much of it.
create view published._topics as
select p.id,
       l.locale,
       t._locale as "contentLocale",
       p.current_slug as slug,
       p.kind,
       t.title,
       nullif(t.summary, '') as summary,
       nullif(p.link, '') as link
  from public.topics p
 cross join published._locales l
 cross join lateral (
         select t._locale, t.title, t.summary
           from public.topics_locales t
          where t._parent_id = p.id and t.title <> ''
          order by t._locale = l.locale desc, t._locale = 'fr' desc, t._locale
          limit 1) t
 where p._status = 'published'
   and p.deleted_at is null;

create view published.topics as
select p.id,
       p.locale,
       p."contentLocale",
       p.slug,
       p.kind,
       p.title,
       p.summary,
       t.body,
       p.link,
       case when p.kind = 'campaign' then
         json_build_object(
           'since', nullif(d.since, ''), 'scope', d.scope,
           'carriedBy', array_to_json(array(
             select o.card
               from public.topics_carried_by x
              cross join lateral (select o.card from published._organisations o where o.id = x.organisation_id offset 0) o
              where x._parent_id = d.id
              order by x._order)))
       end as campaign,
       case when p.kind = 'case' then
         json_build_object(
           'court', nullif(t.court, ''), 'parties', nullif(t.parties, ''), 'claimantCount', published._whole(d.claimant_count), 'filedIn', nullif(d.filed_in, ''),
           'claimants', array_to_json(array(
             select o.card
               from public.topics_claimants x
              cross join lateral (select o.card from published._organisations o where o.id = x.organisation_id offset 0) o
              where x._parent_id = d.id
              order by x._order)))
       end as "case",
       case when p.kind = 'initiative' then
         json_build_object(
           'place', nullif(d.place, ''),
           'carriedBy', array_to_json(array(
             select o.card
               from public.topics_carried_by x
              cross join lateral (select o.card from published._organisations o where o.id = x.organisation_id offset 0) o
              where x._parent_id = d.id
              order by x._order)))
       end as initiative,
       -- Accents and capitals do not matter to the order of titles.
       lower(normalize(p.title, nfd)) as "sortTitle",
       coalesce((select m.at from public.revisions m where m.document_id = p.id order by m.n desc limit 1), d.updated_at) as "updatedAt",
       coalesce((select m.n from public.revisions m where m.document_id = p.id order by m.n desc limit 1), 0)::text as revision
  from published._topics p
  join public.topics d on d.id = p.id
  join public.topics_locales t on t._parent_id = p.id and t._locale = p."contentLocale";

comment on view published.topics is
'never null: id locale contentLocale slug kind title sortTitle updatedAt revision
body: RichText
campaign: Campaign
case: Case
initiative: Initiative';
