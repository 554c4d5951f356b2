-- Turns in a life: retired, moved to another union, died. What was known before stays; who took somebody over is written here.
create table roster.life_turn (
  turn_id uuid primary key, person_id uuid not null references roster.person,
  kind text not null check (kind in ('RETIRED', 'MOVED', 'DECEASED', 'PROFILE')),
  day date not null,
  from_path text not null check (from_path ~ '^/([0-9a-z]+/)+$'),
  to_path text check (to_path ~ '^/([0-9a-z]+/)+$'),        -- the union he moves to; null when it is not one of ours
  words text not null default '' check (char_length(words) <= 300),
  profile_stays boolean,                                    -- what the family and the union decided after a death
  entered_by text not null, entered_at timestamptz not null, taken_by text, taken_at timestamptz,
  constraint taken_is_signed check ((taken_by is null) = (taken_at is null)),
  constraint only_moves_are_taken check (kind = 'MOVED' or (to_path is null and taken_at is null)),
  constraint decided_after_a_death check ((profile_stays is not null) = (kind in ('DECEASED', 'PROFILE')))
);
create index life_turn_person on roster.life_turn (person_id, entered_at);

alter table roster.life_turn enable row level security;
create policy life_turn_read on roster.life_turn for select using (
  touyan.in_scope(from_path) or touyan.in_scope(to_path) or roster.visible(person_id));
create policy life_turn_insert on roster.life_turn for insert with check (touyan.in_scope(from_path) and roster.staffed(person_id));
create policy life_turn_update on roster.life_turn for update using (touyan.in_scope(to_path));

-- The new union takes over whoever was moved to it: he is not in its part of the tree until then.
create function roster.take_over(id uuid) returns uuid language sql security definer set search_path = roster, touyan as
$$ update roster.person p set org_path = l.to_path, state = 'ACTIVE', version = p.version + 1
   from roster.life_turn l
   where l.turn_id = id and l.kind = 'MOVED' and l.taken_at is null and p.person_id = l.person_id and p.state = 'LEFT'
     and touyan.in_scope(l.to_path)
   returning p.person_id $$;

-- Whoever goes leaves the teams of the unions he leaves; all of them when he leaves for nowhere.
create function roster.leave_teams(id uuid, kept text, who text, at timestamptz) returns void language sql security definer
  set search_path = roster, touyan as
$$ update roster.team_member m set ended_by = who, ended_at = at, version = m.version + 1
   from roster.team t
   where t.team_id = m.team_id and m.person_id = id and m.ended_at is null
     and (kept is null or kept not like t.org_path || '%') and roster.staffed(id) $$;
