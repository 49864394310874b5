-- The files made of an upload, the upload itself included. One branch per index on a name.
create view published._files as
select m.id, m.filename, m.mime_type from public.media m
union all select m.id, m.sizes_avif480_filename, m.sizes_avif480_mime_type from public.media m
union all select m.id, m.sizes_avif960_filename, m.sizes_avif960_mime_type from public.media m
union all select m.id, m.sizes_avif1600_filename, m.sizes_avif1600_mime_type from public.media m
union all select m.id, m.sizes_webp480_filename, m.sizes_webp480_mime_type from public.media m
union all select m.id, m.sizes_webp960_filename, m.sizes_webp960_mime_type from public.media m
union all select m.id, m.sizes_webp1600_filename, m.sizes_webp1600_mime_type from public.media m;

-- A file is public when something public shows it.
create view published.files as
select f.filename, f.mime_type as "mimeType"
  from published._files f
 where f.filename is not null
   and f.mime_type is not null
   and (exists (select from public.events e where e.image_id = f.id and exists (select from published._events p where p.id = e.id offset 0) offset 0)
     or exists (
          select from public.events_supporters x
           where x.logo_id = f.id
             and exists (select from published._events p where p.id = x._parent_id offset 0)
             and exists (select from published._organisations o where o.id = x.organisation_id offset 0)
          offset 0)
     or exists (select from public.organisations o where o.logo_id = f.id and exists (select from published._organisations p where p.id = o.id offset 0) offset 0)
     or exists (select from public.speakers s where s.portrait_id = f.id and s.consent_portrait and exists (select from published._speakers p where p.id = s.id offset 0) offset 0)
     or exists (select from public.communiques_attachments x where x.file_id = f.id and exists (select from published._communiques p where p.id = x._parent_id offset 0) offset 0));

comment on view published.files is 'never null: filename mimeType';
