-- A picture, whoever shows it: what does not show it may not look here.
create view published._images as
select m.id,
       l.locale,
       json_build_object(
         'alt', case when m.decorative then '' else coalesce(t.alt, '') end,
         'credit', nullif(m.credit, ''),
         'width', published._whole(m.width),
         'height', published._whole(m.height),
         'files', array(
           select json_build_object('filename', f.filename, 'mimeType', f.mime_type, 'width', published._whole(f.width))
             from (values
                    (m.filename, m.mime_type, m.width),
                    (m.sizes_avif480_filename, m.sizes_avif480_mime_type, m.sizes_avif480_width),
                    (m.sizes_avif960_filename, m.sizes_avif960_mime_type, m.sizes_avif960_width),
                    (m.sizes_avif1600_filename, m.sizes_avif1600_mime_type, m.sizes_avif1600_width),
                    (m.sizes_webp480_filename, m.sizes_webp480_mime_type, m.sizes_webp480_width),
                    (m.sizes_webp960_filename, m.sizes_webp960_mime_type, m.sizes_webp960_width),
                    (m.sizes_webp1600_filename, m.sizes_webp1600_mime_type, m.sizes_webp1600_width)) as f (filename, mime_type, width)
            where f.filename is not null and published._whole(f.width) > 0
            order by f.mime_type, f.width)) as image
  from public.media m
 cross join published._locales l
  left join lateral (
         select t.alt
           from public.media_locales t
          where t._parent_id = m.id and t.alt <> ''
          order by t._locale = l.locale desc, t._locale = 'fr' desc, t._locale
          limit 1) t on true
 where m.mime_type like 'image/%' and m.filename is not null and published._whole(m.width) > 0 and published._whole(m.height) > 0;
