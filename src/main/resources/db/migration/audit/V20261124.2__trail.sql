create schema audit;

create table audit.entry (
  entry_id bigint generated always as identity primary key,
  at timestamptz not null,
  act text not null check (act ~ '^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$'),
  actor_account uuid,
  actor_role text not null,
  actor_name text not null,
  subject_kind text not null,
  subject_id text not null,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)*$'),
  detail text not null,
  digest bytea not null check (length(digest) = 32)
);
comment on table audit.entry is '@appendonly who did what to what, when, and where in the union tree';
create index entry_by_subject on audit.entry (subject_kind, subject_id, entry_id);
create index entry_by_act on audit.entry (act, entry_id);
create index entry_by_day on audit.entry (at, entry_id);

create trigger entry_stays before update or delete on audit.entry
  for each row execute function touyan.refuse_change();
create trigger entry_is_not_emptied before truncate on audit.entry
  for each statement execute function touyan.refuse_change();

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy write_down on audit.entry for insert with check (touyan.is_anyone());
create policy read_in_scope on audit.entry for select using (touyan.in_scope(org_path) or touyan.is_platform());

-- The chain. Writers only leave a note in "unlinked", so they never wait for each other; one chore ties the links.
create table audit.link (
  position bigint primary key check (position > 0),
  entry_id bigint not null unique,
  hash bytea not null check (length(hash) = 32),
  linked_at timestamptz not null
);
comment on table audit.link is '@appendonly position of each entry in the hash chain';
create trigger link_stays before update or delete on audit.link
  for each row execute function touyan.refuse_change();
create trigger link_is_not_emptied before truncate on audit.link
  for each statement execute function touyan.refuse_change();

create table audit.unlinked (
  entry_id bigint primary key
);
comment on table audit.unlinked is '@deletable entries that wait for their link; the chore that ties it takes the row away';

create function audit.wait_for_link() returns trigger language plpgsql as
$$ begin
  insert into audit.unlinked (entry_id) values (new.entry_id);
  return null;
end $$;
create trigger entry_waits_for_link after insert on audit.entry
  for each row execute function audit.wait_for_link();
