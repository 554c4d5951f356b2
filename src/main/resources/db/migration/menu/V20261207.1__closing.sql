-- Until when a time on the list may be ordered: whoever gives it knows by then who comes. What was printed stays as it was
-- printed, so that each time keeps its own closing; a changed parameter speaks of times that are written from then on.
insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('menu.close.hours', 'NUMBER', '2', 'hour', 0, 168, 'OWN', '');

alter table menu.slot add column closes_at timestamptz;
update menu.slot set closes_at = from_at - interval '2 hours';
alter table menu.slot
  alter column closes_at set not null,
  add constraint closes_before_it_begins check (closes_at <= from_at);

create or replace view menu.open_slot with (security_barrier) as
select s.slot_id, s.item_id, s.from_at, s.to_at, s.place, s.capacity, s.taken, s.closes_at
from menu.slot s join menu.item i on i.item_id = s.item_id
join menu.monthly_list l on l.month = i.month and l.state = 'PUBLISHED'
where i.shown and s.live and touyan.is_anyone();

-- Orders are open from the day the line is out until its time closes.
create function menu.order_in_time() returns trigger language plpgsql security definer set search_path = menu, touyan as
$$ begin
  if not exists (select from menu.slot s join menu.item i using (item_id)
                 where s.slot_id = new.slot_id and i.state = 'PUBLISHED' and new.asked_at < s.closes_at) then
    raise exception 'time % is not open for orders', new.slot_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger order_in_time before insert on menu.place for each row execute function menu.order_in_time();
