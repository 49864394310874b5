-- The settings of the site that its pages show; the others stay inside. There is always one row per language, also before anybody filled it in.
create view published.site as
select l.locale,
       coalesce(nullif(s.name, ''), 'De Concert') as name,
       nullif(t.intro, '') as intro,
       nullif(t.about, '') as about,
       nullif(t.footer, '') as footer,
       nullif(s.email, '') as email,
       case when s.phone_number <> '' then json_build_object('number', s.phone_number, 'hours', nullif(s.phone_hours, '')) end as phone,
       nullif(s.postal_address, '') as "postalAddress"
  from published._locales l
  left join lateral (
         select s.id, s.name, s.email, s.phone_number, s.phone_hours, s.postal_address from public.site_settings s order by s.created_at limit 1) s on true
  left join lateral (
         select t.intro, t.about, t.footer
           from public.site_settings_locales t
          where t._parent_id = s.id and num_nonnulls(nullif(t.intro, ''), nullif(t.about, ''), nullif(t.footer, '')) > 0
          order by t._locale = l.locale desc, t._locale = 'fr' desc, t._locale
          limit 1) t on true;

comment on view published.site is
'never null: locale name
phone: Phone';
