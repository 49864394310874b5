-- An organisation is public when it is published, not in the bin, and not suspended. Whatever names one shows its card.
create view published._organisations as
select o.id,
       json_build_object(
         'id', o.id,
         'slug', o.current_slug,
         'name', o.name, 'acronym', nullif(o.acronym, ''), 'kind', o.kind, 'hue', o.hue::text::int) as card
  from public.organisations o
 where o._status = 'published'
   and o.deleted_at is null
   and not o.suspended;

create view published.organisations as
select o.id,
       l.locale,
       coalesce(t._locale, l.locale) as "contentLocale",
       o.current_slug as slug,
       o.name,
       nullif(o.acronym, '') as acronym,
       o.kind,
       o.scope,
       nullif(t.territory, '') as territory,
       nullif(t.summary, '') as summary,
       t.body,
       (select i.image from published._images i where i.id = o.logo_id and i.locale = l.locale) as logo,
       nullif(o.website, '') as website,
       nullif(o.email, '') as email,
       case when o.phone_number <> '' then json_build_object('number', o.phone_number, 'hours', nullif(o.phone_hours, '')) end as phone,
       nullif(o.postal_address, '') as "postalAddress",
       array_to_json(array(
         select json_build_object(
                  'name', p.name, 'phone', nullif(p.phone, ''), 'email', nullif(p.email, ''), 'hours', nullif(p.hours, ''),
                  'languages', array(select v.value from public.organisations_press_contacts_languages v where v.parent_id = p.id and v.value is not null order by v."order"))
           from public.organisations_press_contacts p
          where p._parent_id = o.id
            and p.name <> ''
            and (coalesce(p.visible_until, '') = '' or p.visible_until >= to_char(statement_timestamp() at time zone 'Europe/Paris', 'YYYY-MM-DD'))
          order by p._order)) as "pressContacts",
       array_to_json(array(
         select json_build_object('label', x.label, 'url', x.url)
           from public.organisations_links x
          where x._parent_id = o.id and x.label <> '' and x.url <> ''
          order by x._order)) as links,
       nullif(t.boilerplate, '') as boilerplate,
       case when concat(o.legal_form, o.legal_rna, o.legal_siret, o.legal_seat, o.legal_publication_director, o.legal_host, o.legal_carried_by) <> '' then
         json_build_object(
           'form', nullif(o.legal_form, ''), 'rna', nullif(o.legal_rna, ''), 'siret', nullif(o.legal_siret, ''), 'seat', nullif(o.legal_seat, ''),
           'publicationDirector', nullif(o.legal_publication_director, ''), 'host', nullif(o.legal_host, ''), 'carriedBy', nullif(o.legal_carried_by, ''))
       end as legal,
       o.hue::text::int as hue,
       -- Accents and capitals do not matter to the order of names.
       lower(normalize(o.name, nfd)) as "sortName",
       coalesce((select m.at from public.revisions m where m.document_id = o.id order by m.n desc limit 1), o.updated_at) as "updatedAt",
       coalesce((select m.n from public.revisions m where m.document_id = o.id order by m.n desc limit 1), 0)::text as revision
  from public.organisations o
 cross join published._locales l
  left join lateral (
         select t._locale, t.territory, t.summary, t.body, t.boilerplate
           from public.organisations_locales t
          where t._parent_id = o.id and num_nonnulls(nullif(t.territory, ''), nullif(t.summary, ''), t.body, nullif(t.boilerplate, '')) > 0
          order by t._locale = l.locale desc, t._locale = 'fr' desc, t._locale
          limit 1) t on true
 where exists (select from published._organisations public_ones where public_ones.id = o.id offset 0);

comment on view published.organisations is
'never null: id locale contentLocale slug name kind pressContacts links sortName updatedAt revision
logo: Image
phone: Phone
body: RichText
pressContacts: PressContact[]
links: NamedLink[]
legal: LegalDetails';
