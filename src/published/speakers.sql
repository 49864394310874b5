-- A speaker is public when published and not in the bin; the portrait, when the person agreed to show it. Sessions show the card.
create view published._speakers as
select p.id,
       json_build_object(
         'id', p.id,
         'slug', p.current_slug,
         'name', p.name) as card
  from public.speakers p
 where p._status = 'published'
   and p.deleted_at is null;

create view published.speakers as
select p.id,
       l.locale,
       coalesce(t._locale, l.locale) as "contentLocale",
       p.current_slug as slug,
       p.name,
       nullif(p.pronouns, '') as pronouns,
       t.bio,
       array_to_json(array(
         select json_build_object('title', w.title, 'url', nullif(w.url, ''))
           from public.speakers_works w
          where w._parent_id = p.id and w.title <> ''
          order by w._order)) as works,
       (select i.image from published._images i where i.id = p.portrait_id and i.locale = l.locale and p.consent_portrait) as portrait,
       array_to_json(array(
         select json_build_object('label', x.label, 'url', x.url)
           from public.speakers_links x
          where x._parent_id = p.id and x.label <> '' and x.url <> ''
          order by x._order)) as links,
       coalesce((select m.at from public.revisions m where m.document_id = p.id order by m.n desc limit 1), p.updated_at) as "updatedAt",
       coalesce((select m.n from public.revisions m where m.document_id = p.id order by m.n desc limit 1), 0)::text as revision
  from public.speakers p
 cross join published._locales l
  left join lateral (
         select t._locale, t.bio
           from public.speakers_locales t
          where t._parent_id = p.id and t.bio is not null
          order by t._locale = l.locale desc, t._locale = 'fr' desc, t._locale
          limit 1) t on true
 where exists (select from published._speakers public_ones where public_ones.id = p.id offset 0);

comment on view published.speakers is
'never null: id locale contentLocale slug name works links updatedAt revision
bio: RichText
works: Work[]
portrait: Image
links: NamedLink[]';
