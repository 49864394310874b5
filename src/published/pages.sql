-- A page about the platform is public when it is published and not in the bin.
create view published.pages as
select p.id,
       l.locale,
       t._locale as "contentLocale",
       p.key,
       t.title,
       t.body,
       coalesce((select m.at from public.revisions m where m.document_id = p.id order by m.n desc limit 1), p.updated_at) as "updatedAt",
       coalesce((select m.n from public.revisions m where m.document_id = p.id order by m.n desc limit 1), 0)::text as revision
  from public.pages p
 cross join published._locales l
 cross join lateral (
         select t._locale, t.title, t.body
           from public.pages_locales t
          where t._parent_id = p.id and t.title <> ''
          order by t._locale = l.locale desc, t._locale = 'fr' desc, t._locale
          limit 1) t
 where p._status = 'published'
   and p.deleted_at is null;

comment on view published.pages is
'never null: id locale contentLocale key title updatedAt revision
body: RichText';
