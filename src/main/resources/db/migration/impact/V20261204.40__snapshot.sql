-- Frozen figures: what was published, from which rows, by which definition. Nothing here is changed or deleted; a figure that turns out
-- to be wrong is restated by another, with the reason.
create schema impact;

create table impact.snapshot (
  snapshot_id uuid primary key,
  metric text not null check (metric ~ '^[a-z][a-z-]*$'),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  first_day date not null, last_day date not null check (last_day >= first_day),
  value numeric not null,
  row_count bigint not null check (row_count >= 0),
  as_of timestamptz not null,
  definition text not null, definition_sha text not null check (definition_sha ~ '^[0-9a-f]{64}$'),
  rows_sha text not null check (rows_sha ~ '^[0-9a-f]{64}$'),
  seal text not null unique check (seal ~ '^[0-9a-f]{64}$'),           -- over all of the above; stands in the audit trail too
  replaces uuid unique references impact.snapshot,
  reason text not null default '' check (char_length(reason) <= 300),
  frozen_by uuid, frozen_by_name text not null,
  constraint restated_is_explained check ((replaces is null) = (reason = ''))
);
comment on table impact.snapshot is 'Figures as they were published. @appendonly';
create index snapshot_metric on impact.snapshot (metric, org_path text_pattern_ops, first_day);

-- Each row behind it, so that what moved later can be named. No names of people: what the figure is made from, and nothing else.
create table impact.snapshot_row (
  snapshot_id uuid not null references impact.snapshot,
  row_id text not null,
  canonical text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (snapshot_id, row_id)
);
comment on table impact.snapshot_row is 'Rows behind a frozen figure. @appendonly';

alter table impact.snapshot enable row level security;
create policy snapshot_read on impact.snapshot for select using (touyan.in_scope(org_path));
create policy snapshot_add on impact.snapshot for insert with check (touyan.in_scope(org_path));
alter table impact.snapshot_row enable row level security;
create policy snapshot_row_all on impact.snapshot_row using (
  exists (select 1 from impact.snapshot s where s.snapshot_id = snapshot_row.snapshot_id));

create trigger snapshot_stays before update or delete on impact.snapshot for each row execute function touyan.refuse_change();
create trigger snapshot_row_stays before update or delete on impact.snapshot_row for each row execute function touyan.refuse_change();

-- Views that a statement names, and all that those are made from: when one of them is changed, the definition is another.
create function impact.views_behind(names text[]) returns table (name text, body text) stable language sql as
$$ with recursive behind (oid) as (
     select to_regclass(n)::oid from unnest(names) as n where to_regclass(n) is not null
     union
     select d.refobjid
     from behind b
     join pg_rewrite r on r.ev_class = b.oid
     join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
     where d.refobjid <> b.oid)
   select n.nspname || '.' || c.relname, pg_get_viewdef(c.oid)
   from behind b join pg_class c on c.oid = b.oid join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'v'
   order by 1 $$;
