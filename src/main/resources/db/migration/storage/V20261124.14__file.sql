-- Pictures lie in the database: one backup, one truth (docs/adr/0006-photos-in-postgresql.md).
create schema storage;

create table storage.file (
  file_id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z-]{1,40}$'),
  owner_subject uuid not null,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)*$'),
  name text not null check (length(name) <= 120),
  media_type text not null check (media_type in ('image/jpeg')),
  bytes integer not null check (bytes between 1 and 10485760),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width integer not null check (width between 1 and 1600),
  height integer not null check (height between 1 and 1600),
  published boolean not null default false,
  created_by uuid,
  created_at timestamptz not null
);

create index file_owner on storage.file (owner_subject, kind, created_at);

create table storage.content (
  file_id uuid primary key references storage.file,
  full_image bytea not null,
  thumb bytea not null
);

-- A JPEG does not shrink any further.
alter table storage.content alter column full_image set storage external;
alter table storage.content alter column thumb set storage external;

-- An expert who was invited sees the pictures of that matter.
create table storage.grant_person (
  file_id uuid not null references storage.file,
  person_id uuid not null,
  org_path text not null,
  granted_at timestamptz not null default now(),
  primary key (file_id, person_id)
);

alter table storage.file enable row level security;
alter table storage.file force row level security;
alter table storage.content enable row level security;
alter table storage.content force row level security;
alter table storage.grant_person enable row level security;
alter table storage.grant_person force row level security;

create policy grant_seen on storage.grant_person for select
  using (touyan.is_person(person_id) or touyan.in_scope(org_path));
create policy grant_made on storage.grant_person for insert
  with check (touyan.in_scope(org_path));

create policy file_seen on storage.file for select using (
  published and touyan.is_anyone()
  or touyan.in_scope(org_path)
  or touyan.is_request(owner_subject)
  or touyan.is_account(created_by)
  or exists (
    select 1 from storage.grant_person g
    where g.file_id = file.file_id and touyan.is_person(g.person_id)));

-- An asker adds to his own request, an expert under his own account, staff in their part of the tree. Nobody publishes
-- while uploading.
create policy file_added on storage.file for insert with check (
  not published
  and (touyan.in_scope(org_path)
    or touyan.is_request(owner_subject)
    or (touyan.ring() = 'SELF' and touyan.is_account(created_by))));

create policy file_published on storage.file for update
  using (touyan.in_scope(org_path)) with check (touyan.in_scope(org_path));

create policy content_seen on storage.content for select
  using (exists (select 1 from storage.file f where f.file_id = content.file_id));
create policy content_added on storage.content for insert
  with check (exists (select 1 from storage.file f where f.file_id = content.file_id));
