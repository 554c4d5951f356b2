-- A load writes its rows as the clock, after its officer has opened it: whose load it is need not be asked for every row.
alter policy load_row_all on roster.load_row
  using (touyan.is_system() or exists (select 1 from roster.load l where l.load_id = load_row.load_id));

-- A confirmed level stays, asked for once for all the skills that are written together; what the trigger itself writes is no reason
-- to ask again.
drop trigger keep_confirmed_level on roster.person_skill;
drop function roster.keep_confirmed_level();
create function roster.keep_confirmed_levels() returns trigger language plpgsql security definer set search_path = roster, touyan as
$$ begin
  update roster.person_skill s set level = c.level
  from written w
  cross join lateral (
    select c.level from roster.skill_confirmation c
    where c.person_id = w.person and c.skill = w.skill order by c.entered_at desc, c.confirmation_id desc limit 1) c
  where s.person = w.person and s.skill = w.skill and s.level is distinct from c.level;
  return null;
end $$;
create trigger keep_confirmed_levels_added after insert on roster.person_skill
  referencing new table as written for each statement when (pg_trigger_depth() = 0)
  execute function roster.keep_confirmed_levels();
create trigger keep_confirmed_levels_changed after update on roster.person_skill
  referencing new table as written for each statement when (pg_trigger_depth() = 0)
  execute function roster.keep_confirmed_levels();
