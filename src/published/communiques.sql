-- A communiqué is public when it is published, not in the bin, its embargo is over, and the organisation that publishes it is public.
create view published._communiques as
select c.id
  from public.communiques c
  join public.communique_records r on r.communique_id = c.id
 where c._status = 'published'
   and c.deleted_at is null
   and exists (select from published._organisations o where o.id = r.organisation_id offset 0)
   and (c.embargo_instant is null or c.embargo_instant <= statement_timestamp())
   and r.first_published_at is not null;

create view published.communiques as
select c.id,
       l.locale,
       t._locale as "contentLocale",
       c.current_slug as slug,
       c.kind,
       t.title,
       nullif(t.standfirst, '') as standfirst,
       t.body,
       case when concat(c.dateline_place, c.dateline_date) <> '' then
         json_build_object('place', nullif(c.dateline_place, ''), 'date', nullif(c.dateline_date, ''))
       end as dateline,
       (select o.card from published._organisations o where o.id = r.organisation_id) as organisation,
       array_to_json(array(
         select json_build_object(
                  'organisation', a.card, 'signedOn', a.agreed_on,
                  'textOf', (select to_char(x.written_at at time zone 'Europe/Paris', 'YYYY-MM-DD') from public.agreement_records g join public.texts x on x.id = g.text_id where g.collaboration_id = a.id and x.written_at between '1900-01-01' and '2200-01-01'))
           from published._agreements a
          where a.communique_id = c.id and a.role = 'signatory' and c.kind = 'joint'
          order by a.organisation_id = r.organisation_id desc, a.position, a.id)) as signatories,
       array(
         select x.event_id
           from public.communiques_events x
          where x._parent_id = c.id and exists (select from published._events p where p.id = x.event_id offset 0)
          order by x._order) as "eventIds",
       array_to_json(array(
         select k.card
           from public.communiques_topics x
          cross join lateral (select to_json(k) as card from published._topics k where k.id = x.topic_id and k.locale = l.locale offset 0) k
          where x._parent_id = c.id
          order by x._order)) as topics,
       array_to_json(array(
         select json_build_object(
                  'name', p.name, 'phone', nullif(p.phone, ''), 'email', nullif(p.email, ''), 'hours', nullif(p.hours, ''),
                  'languages', array(select v.value from public.communiques_press_contacts_languages v where v.parent_id = p.id and v.value is not null order by v."order"))
           from public.communiques_press_contacts p
          where p._parent_id = c.id
            and p.name <> ''
            and (coalesce(p.visible_until, '') = '' or p.visible_until >= to_char(statement_timestamp() at time zone 'Europe/Paris', 'YYYY-MM-DD'))
          order by p._order)) as "pressContacts",
       array_to_json(array(
         select json_build_object('date', x.date, 'text', n.text)
           from public.communiques_corrections x
          cross join lateral (
                  select n.text
                    from public.communiques_corrections_locales n
                   where n._parent_id = x.id and n.text <> ''
                   order by n._locale = t._locale desc, n._locale = 'fr' desc, n._locale
                   limit 1) n
          where x._parent_id = c.id and x.date <> ''
          order by x._order)) as corrections,
       array_to_json(array(
         select json_build_object('label', n.label, 'filename', m.filename, 'mimeType', m.mime_type)
           from public.communiques_attachments x
           join public.media m on m.id = x.file_id and m.filename is not null and m.mime_type is not null
          cross join lateral (
                  select n.label
                    from public.communiques_attachments_locales n
                   where n._parent_id = x.id and n.label <> ''
                   order by n._locale = t._locale desc, n._locale = 'fr' desc, n._locale
                   limit 1) n
          where x._parent_id = c.id
          order by x._order)) as attachments,
       c.licence,
       r.first_published_at as "publishedAt",
       coalesce((select m.at from public.revisions m where m.document_id = c.id order by m.n desc limit 1), c.updated_at) as "updatedAt",
       coalesce((select m.n from public.revisions m where m.document_id = c.id order by m.n desc limit 1), 0)::text as revision
  from published._communiques public_ones
  join public.communiques c on c.id = public_ones.id
  join public.communique_records r on r.communique_id = c.id
 cross join published._locales l
 cross join lateral (
         select t._locale, t.title, t.standfirst, t.body
           from public.communiques_locales t
          where t._parent_id = c.id and t.title <> ''
          order by t._locale = l.locale desc, t._locale = 'fr' desc, t._locale
          limit 1) t;

comment on view published.communiques is
'never null: id locale contentLocale slug kind title organisation signatories eventIds topics pressContacts corrections attachments publishedAt updatedAt revision
topics: TopicCard[]
body: RichText
dateline: Dateline
organisation: OrganisationCard
signatories: Signature[]
pressContacts: PressContact[]
corrections: Correction[]
attachments: Attachment[]';
