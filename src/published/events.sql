-- An event is public when it is published, not in the bin, and its lead is a public organisation.
create view published._events as
select e.id
  from public.events e
  join public.event_records r on r.event_id = e.id
 where e._status = 'published'
   and e.deleted_at is null
   and exists (select from published._organisations lead where lead.id = r.lead_id offset 0);

-- What it names besides (venue, organisers, supporters, topics, parent) shows only when public itself. A wording that is required is taken from another
-- language rather than left out.
create view published.events as
select e.id,
       l.locale,
       t._locale as "contentLocale",
       e.current_slug as slug,
       e.kind,
       t.title,
       nullif(t.summary, '') as summary,
       t.body,
       r.status,
       nullif(case t._locale when 'en' then r.reason_en else r.reason_fr end, '') as "statusReason",
       array_to_json(array(
         select json_build_object('organisation', a.card, 'text', n.text, 'language', n.language, 'postedAt', n.posted_at)
           from public.event_notices n
          cross join lateral (
                  select a.card
                    from published._agreements a
                   where a.event_id = n.event_id and a.organisation_id = n.organisation_id and a.role = 'co-organiser'
                  offset 0) a
          where n.event_id = e.id and n.taken_down_at is null and coalesce(e.ends_instant > statement_timestamp(), e.starts_instant > statement_timestamp() - interval '12 hours')
          order by n.posted_at desc)) as notices,
       e.starts_at as "startsAt",
       nullif(e.ends_at, '') as "endsAt",
       nullif(e.doors_at, '') as "doorsAt",
       e.zone,
       e.starts_instant as "startsAtUtc",
       e.ends_instant as "endsAtUtc",
       nullif(r.previous_starts_at, '') as "previousStartsAt",
       nullif(r.previous_ends_at, '') as "previousEndsAt",
       array_to_json(array(
         select json_build_object('startsAt', x.starts_at, 'endsAt', nullif(x.ends_at, ''))
           from public.events_slots x
          where x._parent_id = e.id and x.starts_at <> ''
          order by x.starts_at, x._order)) as slots,
       e.attendance_mode as "attendanceMode",
       nullif(e.online_url, '') as "onlineUrl",
       (select v.id from published._venues v where v.id = e.venue_id) as "venueId",
       (select v.card from published._venues v where v.id = e.venue_id) as venue,
       (select o.card from published._organisations o where o.id = r.lead_id) as lead,
       array_to_json(array(
         select a.card
           from published._agreements a
          where a.event_id = e.id and a.role = 'co-organiser'
          order by a.position, a.id)) as organisers,
       array_to_json(array(
         select json_build_object('organisation', o.card, 'mention', m.mention, 'logo', (select i.image from published._images i where i.id = x.logo_id and i.locale = l.locale))
           from public.events_supporters x
          cross join lateral (select o.card from published._organisations o where o.id = x.organisation_id offset 0) o
          cross join lateral (
                  select m.mention
                    from public.events_supporters_locales m
                   where m._parent_id = x.id and m.mention <> ''
                   order by m._locale = t._locale desc, m._locale = 'fr' desc, m._locale
                   limit 1) m
          where x._parent_id = e.id
          order by x._order)) as supporters,
       array_to_json(array(
         select k.card
           from public.events_topics x
          cross join lateral (select to_json(k) as card from published._topics k where k.id = x.topic_id and k.locale = l.locale offset 0) k
          where x._parent_id = e.id
          order by x._order)) as topics,
       (select i.image from published._images i where i.id = e.image_id and i.locale = l.locale) as image,
       e.paper,
       nullif(t.audience, '') as audience,
       array(select x.value::text from public.events_languages x where x.parent_id = e.id and x.value is not null order by x."order") as languages,
       case when e.price_kind is not null then
         json_build_object(
           'kind', e.price_kind, 'note', nullif(t.price_note, ''), 'currency', coalesce(e.price_currency, 'EUR'),
           'amount', case when e.price_kind = 'fixed' then published._whole(e.price_amount) end,
           'minimum', case when e.price_kind = 'pay-what-you-can' then published._whole(e.price_minimum) end)
       end as price,
       case when e.booking_policy is not null then
         json_build_object(
           'policy', e.booking_policy, 'url', nullif(e.booking_url, ''), 'provider', nullif(e.booking_provider, ''),
           'by', (select o.card from published._organisations o where o.id = e.booking_by_id),
           'phone', case when e.booking_phone_number <> '' then json_build_object('number', e.booking_phone_number, 'hours', nullif(e.booking_phone_hours, '')) end,
           'email', nullif(e.booking_email, ''), 'postalAddress', nullif(e.booking_postal_address, ''), 'atTheDoor', e.booking_at_the_door,
           'closesAt', nullif(e.booking_closes_at, ''), 'full', coalesce(e.booking_full, false))
       end as booking,
       array_to_json(array(
         select json_build_object(
                  'kind', x.kind, 'answer', coalesce(x.answer, 'unknown'), 'note', nullif(n.note, ''),
                  'askBefore', nullif(x.ask_before, ''), 'contact', nullif(x.contact, ''))
           from public.events_services x
           left join public.events_services_locales n on n._parent_id = x.id and n._locale = t._locale
          where x._parent_id = e.id and x.kind is not null
          order by x._order)) as services,
       nullif(t.access_contact, '') as "accessContact",
       t.practical_notes as "practicalNotes",
       (select p.id from published._events p where p.id = e.parent_id) as "parentId",
       array_to_json(array(
         select json_build_object('kind', x.kind, 'label', n.label, 'url', x.url)
           from public.events_archive x
          cross join lateral (
                  select n.label
                    from public.events_archive_locales n
                   where n._parent_id = x.id and n.label <> ''
                   order by n._locale = t._locale desc, n._locale = 'fr' desc, n._locale
                   limit 1) n
          where x._parent_id = e.id and x.kind is not null and x.url <> ''
          order by x._order)) as archive,
       published._whole(e.attendance) as attendance,
       e.licence,
       coalesce((select m.at from public.revisions m where m.document_id = e.id order by m.n desc limit 1), e.updated_at) as "updatedAt",
       coalesce((select m.n from public.revisions m where m.document_id = e.id order by m.n desc limit 1), 0)::text as revision
  from published._events public_ones
  join public.events e on e.id = public_ones.id
  join public.event_records r on r.event_id = e.id
 cross join published._locales l
 cross join lateral (
         select t._locale, t.title, t.summary, t.body, t.audience, t.price_note, t.access_contact, t.practical_notes
           from public.events_locales t
          where t._parent_id = e.id and t.title <> ''
          order by t._locale = l.locale desc, t._locale = 'fr' desc, t._locale
          limit 1) t;

comment on view published.events is
'never null: id locale contentLocale slug kind title status notices startsAt zone startsAtUtc slots attendanceMode lead organisers supporters topics paper languages services archive updatedAt revision
topics: TopicCard[]
status: EventStatus
body: RichText
venue: VenueCard
lead: OrganisationCard
organisers: OrganisationCard[]
notices: Notice[]
slots: Slot[]
supporters: Supporter[]
image: Image
price: Price
booking: Booking
services: Service[]
practicalNotes: RichText
archive: ArchiveItem[]';
