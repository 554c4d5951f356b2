-- What closed cases teach: these words were said, these trades helped. Per union, and about nobody.
create schema knowledge;

create table knowledge.example (
  example_id  uuid primary key,
  serial      bigint generated always as identity unique,
  union_path  text not null check (union_path ~ '^/([0-9a-z]+/)+$'),
  request_id  uuid not null references request.help_request,
  words       text not null check (char_length(words) between 4 and 500),
  trades      text[] not null check (cardinality(trades) between 1 and 40),
  closed_at   timestamptz not null,
  learnt_at   timestamptz not null,
  ended_at    timestamptz,
  ended_because text check (ended_because in ('VOIDED', 'REOPENED', 'CORRECTED', 'TAKEN_OUT')),
  ended_by_name text not null default '',
  constraint ends_for_a_reason check ((ended_at is null) = (ended_because is null)),
  -- Neither a number by which somebody is found, nor an address of the net.
  constraint no_numbers_of_people check (words !~ '[0-9][0-9 .-]{5,}[0-9]' and words !~ '[@＠]')
);
create unique index example_living on knowledge.example (request_id) where ended_at is null;
create index example_union on knowledge.example (union_path text_pattern_ops, closed_at);

-- The confirmed records an example rests on.
create table knowledge.source (
  example_id uuid not null references knowledge.example,
  record_id  uuid not null references record.service_record,
  primary key (example_id, record_id)
);
comment on table knowledge.source is '@appendonly';
create index source_record on knowledge.source (record_id);

-- Cases that taught nothing, and why: they are not looked at again while their records stay the same.
create table knowledge.passed_over (
  passed_id  uuid primary key,
  union_path text not null check (union_path ~ '^/([0-9a-z]+/)+$'),
  request_id uuid not null references request.help_request,
  records    uuid[] not null,
  because    text not null check (because in ('PERSONAL', 'SHORT', 'NO_TRADE', 'TAKEN_OUT')),
  at         timestamptz not null
);
comment on table knowledge.passed_over is '@appendonly';
create index passed_over_request on knowledge.passed_over (request_id);

-- Nobody on the roster, nobody with an account, nobody who asked is named, whatever the code in front has overlooked.
create function knowledge.names_nobody() returns trigger language plpgsql security definer set search_path = knowledge, roster as
$$ begin
  if exists (select 1 from roster.person p where char_length(p.name) > 1 and p.name not in ('某人', '某号', '某处') and position(p.name in new.words) > 0)
      or exists (select 1 from request.help_request h
                 where h.request_id = new.request_id and char_length(h.asker_name) > 1 and h.asker_name not in ('某人', '某号', '某处') and position(h.asker_name in new.words) > 0) then
    raise exception 'an example names somebody' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger names_nobody before insert on knowledge.example for each row execute function knowledge.names_nobody();

-- An example is written once. It may end, and stays as it ended.
create function knowledge.only_ends() returns trigger language plpgsql as
$$ begin
  if old.ended_at is not null or new.ended_at is null
      or (to_jsonb(old) - 'ended_at' - 'ended_because' - 'ended_by_name') <> (to_jsonb(new) - 'ended_at' - 'ended_because' - 'ended_by_name') then
    raise exception 'an example is not changed: corrections are new entries' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger example_only_ends before update on knowledge.example for each row execute function knowledge.only_ends();
create trigger example_stays before delete on knowledge.example for each row execute function touyan.refuse_change();

-- Only what is confirmed and counts can teach.
create function knowledge.is_confirmed() returns trigger language plpgsql security definer set search_path = knowledge, record as
$$ begin
  if not exists (
      select 1 from record.service_record r join knowledge.example e on e.request_id = r.request_id
      where r.record_id = new.record_id and e.example_id = new.example_id and r.state = 'EFFECTIVE') then
    raise exception 'record % is not confirmed for this example', new.record_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger source_confirmed before insert on knowledge.source for each row execute function knowledge.is_confirmed();

do $$ declare t text; begin
  foreach t in array array['source', 'passed_over'] loop
    execute format('create trigger %I before update or delete on knowledge.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
  foreach t in array array['example', 'passed_over'] loop
    execute format('alter table knowledge.%I enable row level security', t);
    execute format('create policy %I on knowledge.%I using (touyan.in_scope(union_path))', t || '_all', t);
  end loop;
end $$;
alter table knowledge.source enable row level security;
create policy source_all on knowledge.source using (exists (select 1 from knowledge.example e where e.example_id = source.example_id));

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('matching.weight.examples', 'NUMBER', '20', 'point', 0, 100, 'OWN', ''),
('matching.examples.cap', 'NUMBER', '5', '', 1, 50, 'OWN', '');
