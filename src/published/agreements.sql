-- An agreement is in force when the organisation accepted and is public.
create view published._agreements as
select c.id, c.event_id, c.communique_id, c.organisation_id, o.card, c.role, c.position, nullif(c.agreed_on, '') as agreed_on
  from public.collaborations c
 cross join lateral (select o.card from published._organisations o where o.id = c.organisation_id offset 0) o
 where c.status = 'accepted';
