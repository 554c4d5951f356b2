-- 年度抽访: which pairs the federation visits in a year is drawn by lot from all that are taught, once, with a seed that anybody can try.
create table mentoring.draw (
  draw_id uuid primary key,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  year int not null check (year between 2020 and 2200),
  seed text not null check (seed ~ '^[0-9a-z-]{6,64}$'),
  pool uuid[] not null check (cardinality(pool) >= 1),              -- all from which it was drawn, in the order of their ids
  size int not null check (size between 1 and cardinality(pool)),
  by_account uuid not null, by_name text not null, at timestamptz not null,
  -- Nobody draws again until the lot suits him.
  unique (org_path, year)
);
comment on table mentoring.draw is '@appendonly';

create table mentoring.drawn (
  draw_id uuid not null references mentoring.draw, place int not null check (place >= 1),
  contract_id uuid not null references mentoring.contract,
  primary key (draw_id, place), unique (draw_id, contract_id)
);
comment on table mentoring.drawn is '@appendonly';
create index drawn_contract on mentoring.drawn (contract_id);

-- What was found there; it is one of the looks at the pair, and stands among them.
create table mentoring.spot_visit (
  draw_id uuid not null, contract_id uuid not null, check_id uuid not null unique references mentoring.check_up,
  heard text not null check (heard in ('BOTH', 'MASTER', 'APPRENTICE')),
  by_name text not null, at timestamptz not null,
  primary key (draw_id, contract_id), foreign key (draw_id, contract_id) references mentoring.drawn (draw_id, contract_id)
);
comment on table mentoring.spot_visit is '@appendonly';

-- The lot of a contract: the smallest are visited.
create function mentoring.lot(seed text, contract uuid) returns text immutable language sql as
$$ select encode(sha256(convert_to(seed || ' ' || contract, 'UTF8')), 'hex') $$;

create function mentoring.by_lot() returns trigger language plpgsql security definer set search_path = mentoring as
$$ begin
  if not exists (select 1 from mentoring.draw d where d.draw_id = new.draw_id and new.place <= d.size and new.contract_id = any(d.pool)
      and new.place - 1 = (select count(*) from unnest(d.pool) p
        where mentoring.lot(d.seed, p) < mentoring.lot(d.seed, new.contract_id))) then
    raise exception 'this is not what the seed draws' using errcode = 'integrity_constraint_violation', constraint = 'drawn_by_lot';
  end if;
  return new;
end $$;
create trigger drawn_by_lot before insert on mentoring.drawn for each row execute function mentoring.by_lot();

do $$ declare t text; begin
  foreach t in array array['draw', 'drawn', 'spot_visit'] loop
    execute format('create trigger %I before update or delete on mentoring.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;

alter table mentoring.draw enable row level security;
create policy draw_all on mentoring.draw using (touyan.in_scope(org_path)) with check (touyan.in_scope(org_path));
do $$ declare t text; begin
  foreach t in array array['drawn', 'spot_visit'] loop
    execute format('alter table mentoring.%I enable row level security', t);
    execute format('create policy %I on mentoring.%I using (mentoring.sees(contract_id)) with check (mentoring.sees(contract_id))', t || '_all', t);
  end loop;
end $$;

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('mentor.spot.percent', 'NUMBER', '10', '', 1, 100, 'OWN', '');
