-- A line may come to a list that is out already, with a reason; some are secret; and several places may be one order.
alter table menu.item
  add column late_reason text not null default '' check (char_length(late_reason) <= 300),
  add column late_by uuid,                                            -- the account that wrote it
  add column secret boolean not null default false,
  add column agreement text not null default '' check (char_length(agreement) <= 100), -- under which name it is on file
  add constraint late_is_explained check (late_by is null or late_reason <> ''),
  add constraint secret_has_agreement check (not secret or agreement <> '');
alter table menu.standing_offer
  add column secret boolean not null default false,
  add column agreement text not null default '' check (char_length(agreement) <= 100),
  add constraint secret_offer_has_agreement check (not secret or agreement <> '');

alter table menu.place add column series uuid;                        -- the same for places that were ordered together
create index place_series on menu.place (series) where series is not null;

create or replace view menu.open_item with (security_barrier) as
select i.item_id, i.month, i.state, i.title, i.subject, i.kind, i.form, i.mechanism, i.audiences, i.purposes, i.towns,
  i.length_minutes, i.conditions, i.risk, i.elderly, i.contact, i.reason, t.name as team_name, t.slug as team_slug,
  p.name as person_name, p.slug as person_slug, i.late_reason, i.secret
from menu.item i
join menu.monthly_list l on l.month = i.month and l.state = 'PUBLISHED'
left join roster.team t on t.team_id = i.team_id
left join roster.profile p on p.person_id = roster.now_is(i.person_id) and p.standing <> 'DECEASED'
where i.shown and touyan.is_anyone();
