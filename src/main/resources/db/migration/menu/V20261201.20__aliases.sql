-- Whoever is found twice on the roster stays on the list under the name he goes by now.
create or replace view menu.open_item with (security_barrier) as
select i.item_id, i.month, i.state, i.title, i.subject, i.kind, i.form, i.mechanism, i.audiences, i.purposes, i.towns,
  i.length_minutes, i.conditions, i.risk, i.elderly, i.contact, i.reason, t.name as team_name, t.slug as team_slug,
  p.name as person_name, p.slug as person_slug
from menu.item i
join menu.monthly_list l on l.month = i.month and l.state = 'PUBLISHED'
left join roster.team t on t.team_id = i.team_id
left join roster.profile p on p.person_id = roster.now_is(i.person_id) and p.standing <> 'DECEASED'
where i.shown and touyan.is_anyone();
