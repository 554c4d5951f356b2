-- Searches of the roster that somebody wants to find again, for himself or for his union.
create table roster.saved_filter (
  filter_id uuid primary key, owner uuid not null, owner_name text not null,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  name text not null check (char_length(name) between 1 and 30), query text not null check (char_length(query) between 1 and 600),
  shared boolean not null, created_at timestamptz not null,
  unique (owner, name)
);
comment on table roster.saved_filter is '@deletable saved searches: no record of anything';
create index saved_filter_path on roster.saved_filter (org_path) where shared;
alter table roster.saved_filter enable row level security;
create policy saved_filter_read on roster.saved_filter for select using (
  touyan.is_account(owner) or (shared and touyan.along_scope(org_path)));
create policy saved_filter_insert on roster.saved_filter for insert with check (touyan.is_account(owner));
create policy saved_filter_update on roster.saved_filter for update using (touyan.is_account(owner));
create policy saved_filter_delete on roster.saved_filter for delete using (touyan.is_account(owner));
