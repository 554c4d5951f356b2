-- A person has read an example and found nobody in it.
create table knowledge.look (
  example_id uuid primary key references knowledge.example,
  by_name    text not null check (by_name <> ''),
  at         timestamptz not null
);
comment on table knowledge.look is '@appendonly';

-- A person has taken an example out, and why. The example ends in the same act, and its request teaches nothing more (PIPL Art. 47, 51).
create table knowledge.taken_out (
  example_id uuid primary key references knowledge.example,
  why        text not null check (char_length(why) between 2 and 200),
  by_name    text not null check (by_name <> ''),
  at         timestamptz not null
);
comment on table knowledge.taken_out is '@appendonly';

do $$ declare t text; begin
  foreach t in array array['look', 'taken_out'] loop
    execute format('create trigger %I before update or delete on knowledge.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
    execute format('alter table knowledge.%I enable row level security', t);
    execute format('create policy %I on knowledge.%I using (exists (select 1 from knowledge.example e where e.example_id = %I.example_id))', t || '_all', t, t);
  end loop;
end $$;

-- Nothing is taken out without a reason that stays, and nothing that was taken out is learnt again.
create function knowledge.taken_out_for_good() returns trigger language plpgsql security definer set search_path = knowledge as
$$ begin
  if tg_op = 'INSERT' then
    if exists (select 1 from knowledge.example e join knowledge.taken_out t using (example_id) where e.request_id = new.request_id) then
      raise exception 'what request % teaches was taken out', new.request_id using errcode = 'integrity_constraint_violation';
    end if;
  elsif not exists (select 1 from knowledge.taken_out t where t.example_id = new.example_id) then
    raise exception 'example % is taken out without a reason', new.example_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger not_again before insert on knowledge.example for each row execute function knowledge.taken_out_for_good();
create trigger for_a_reason before update on knowledge.example for each row
  when (new.ended_because = 'TAKEN_OUT') execute function knowledge.taken_out_for_good();

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('matching.examples.seen-only', 'FLAG', 'false', '', null, null, 'OWN', '');
