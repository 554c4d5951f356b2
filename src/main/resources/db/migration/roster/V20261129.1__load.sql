-- Rosters loaded from spreadsheets. The rows wait here, sealed, until they are loaded; what a load changed can be taken back
-- for a day.
create table roster.load (
  load_id uuid primary key, org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  file_name text not null check (char_length(file_name) between 1 and 120), file_hash bytea not null,
  state text not null check (state in ('READING', 'MAPPING', 'CHECKED', 'RUNNING', 'LOADED', 'UNDONE', 'FAILED')),
  headings text[] not null default '{}',      -- of the file, in its order
  mapping text[] not null default '{}',       -- our column under each of them; empty for one that is left out
  rows_all int not null default 0, rows_done int not null default 0,
  added int not null default 0, changed int not null default 0,
  step_began timestamptz not null, step_beat timestamptz not null,
  failure text not null default '', failure_arguments text[] not null default '{}',
  created_by uuid not null, created_by_name text not null, created_at timestamptz not null,
  loaded_at timestamptz, undone_at timestamptz
);
create index load_created on roster.load (org_path text_pattern_ops, created_at);

create table roster.load_row (
  load_id uuid not null references roster.load, row_no int not null,
  state text not null check (state in ('READ', 'CLEAN', 'FAULTY', 'TWIN', 'SKIPPED', 'LOADED', 'UNDONE')),
  sealed bytea not null,                      -- the cells as they stand in the file, or were mended
  faults text not null default '',            -- column, key and arguments of each fault; without what was typed
  person_id uuid,                             -- whom the row adds or changes
  known boolean not null default false,       -- whether the roster knows this person already
  twin uuid,                                  -- who may be the same person
  created boolean not null default false,     -- the person was added by this row
  version_after int,                          -- of the person, when the row was loaded
  before jsonb,                               -- what stood there before, sealed fields still sealed
  primary key (load_id, row_no)
);
comment on table roster.load_row is '@deletable rows on their way into the roster';
create index load_row_state on roster.load_row (load_id, state, row_no);

-- What a union calls our columns.
create table roster.load_heading (
  org_path text not null, heading text not null check (char_length(heading) <= 60), column_key text not null,
  primary key (org_path, heading)
);

alter table roster.load enable row level security;
create policy load_all on roster.load using (touyan.in_scope(org_path));
alter table roster.load_heading enable row level security;
create policy load_heading_all on roster.load_heading using (touyan.in_scope(org_path));
alter table roster.load_row enable row level security;
create policy load_row_all on roster.load_row using (exists (select 1 from roster.load l where l.load_id = load_row.load_id));

-- Which awards and posts a load brought in, so that taking it back finds them.
alter table roster.honour_award add column load_id uuid references roster.load;
alter table roster.post add column load_id uuid references roster.load;
create index honour_award_load on roster.honour_award (load_id) where load_id is not null;
create index post_load on roster.post (load_id) where load_id is not null;

-- Whom a load means: by identity number, or by name and phone. Within the actor's part of the tree.
create function roster.known_as(identities bytea[], phones bytea[]) returns table (
    person_id uuid, name text, identity_print bytea, phone_print bytea)
  stable language sql security definer set search_path = roster, touyan as
$$ select c.person_id, p.name, c.identity_print, c.phone_print
   from roster.contact c join roster.person p on p.person_id = c.person_id
   where (c.identity_print = any(identities) or c.phone_print = any(phones)) and touyan.in_scope(p.org_path) $$;

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('roster.load.undo.hours', 'NUMBER', '24', 'hour', 1, 168, 'OWN', ''),
('roster.load.keep.days', 'NUMBER', '30', 'day', 1, 90, 'OWN', '');
