-- Null for what is no day.
create function published._after_day(day text) returns timestamptz language sql stable parallel safe as $$
  select case when day <> '' and public.holds_day(day) then (day::date + 1)::timestamp at time zone 'Europe/Paris' end
$$;

-- Null beyond the years that a moment can be in (ADR 0056).
create function published._half_a_day_after(moment timestamptz) returns timestamptz language sql immutable parallel safe as $$
  select case when public.holds_moment(moment) then moment + interval '12 hours' end
$$;

-- The moments, behind and ahead, at which something reads otherwise without anybody's act: the worker writes a revision then (ADR 0068). Each condition of
-- another view on the clock has its branch here. What is not public when its moment comes may be listed: it is not moved by it.
-- The clock of all of them is statement_timestamp(). By now() a transaction that waited for its turn would judge what is public as of when it began, and
-- would say of a text that has appeared meanwhile that it left.
create view published._clock as
select 'communiques'::text as concept, c.id, c.embargo_instant as at
  from public.communiques c
 where c.embargo_instant is not null
union all
select 'communiques'::text, p._parent_id, published._after_day(p.visible_until)
  from public.communiques_press_contacts p
 where published._after_day(p.visible_until) is not null
union all
select 'organisations'::text, p._parent_id, published._after_day(p.visible_until)
  from public.organisations_press_contacts p
 where published._after_day(p.visible_until) is not null
union all
select 'events'::text, e.id, coalesce(e.ends_instant, published._half_a_day_after(e.starts_instant))
  from public.events e
 where exists (select from public.event_notices n where n.event_id = e.id and n.taken_down_at is null);
