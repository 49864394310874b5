-- A venue is public when it is published and not in the bin. Whatever happens there shows its card.
create view published._venues as
select v.id,
       json_build_object(
         'id', v.id,
         'slug', v.current_slug,
         'name', v.name, 'acronym', nullif(v.acronym, ''), 'street', nullif(v.street, ''), 'postcode', nullif(v.postcode, ''), 'city', v.city,
         'department', nullif(v.department, ''), 'country', coalesce(nullif(v.country, ''), 'FR')) as card
  from public.venues v
 where v._status = 'published'
   and v.deleted_at is null;

create view published.venues as
select v.id,
       l.locale,
       coalesce(t._locale, l.locale) as "contentLocale",
       v.current_slug as slug,
       v.name,
       nullif(v.acronym, '') as acronym,
       nullif(v.street, '') as street,
       nullif(v.postcode, '') as postcode,
       v.city,
       nullif(v.department, '') as department,
       coalesce(nullif(v.country, ''), 'FR') as country,
       published._degrees(v.latitude, 90) as latitude,
       published._degrees(v.longitude, 180) as longitude,
       t.directions,
       json_build_object(
         'checkedOn', nullif(v.accessibility_checked_on, ''),
         'contact', nullif(t.accessibility_contact, ''),
         'answers', array(
           select json_build_object('kind', a.kind, 'answer', coalesce(a.answer, 'unknown'), 'note', nullif(n.note, ''))
             from public.venues_accessibility_answers a
             left join public.venues_accessibility_answers_locales n on n._parent_id = a.id and n._locale = coalesce(t._locale, l.locale)
            where a._parent_id = v.id and a.kind is not null
            order by a._order)) as accessibility,
       coalesce((select m.at from public.revisions m where m.document_id = v.id order by m.n desc limit 1), v.updated_at) as "updatedAt",
       coalesce((select m.n from public.revisions m where m.document_id = v.id order by m.n desc limit 1), 0)::text as revision
  from published._venues public_ones
  join public.venues v on v.id = public_ones.id
 cross join published._locales l
  left join lateral (
         select t._locale, t.directions, t.accessibility_contact
           from public.venues_locales t
          where t._parent_id = v.id and num_nonnulls(t.directions, nullif(t.accessibility_contact, '')) > 0
          order by t._locale = l.locale desc, t._locale = 'fr' desc, t._locale
          limit 1) t on true;

comment on view published.venues is
'never null: id locale contentLocale slug name city country accessibility updatedAt revision
directions: RichText
accessibility: Accessibility';
