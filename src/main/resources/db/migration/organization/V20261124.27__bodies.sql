-- Enterprises, schools, villages: whoever the union serves. Shown by place in the union tree.
create table organization.body (
  body_id uuid primary key,
  name text not null check (char_length(name) between 2 and 100),
  kind text not null check (kind in ('ENTERPRISE', 'SCHOOL', 'COMMUNITY', 'VILLAGE', 'COOPERATIVE', 'INSTITUTION', 'UNION')),
  credit_code text unique check (credit_code ~ '^[0-9A-HJ-NP-RTUW-Y]{2}[0-9]{6}[0-9A-HJ-NP-RTUW-Y]{10}$'),
  town text not null,
  code_system text not null generated always as ('NBS') stored,
  path text not null unique check (path ~ '^/([0-9a-z]+/)+$'),
  address text not null default '',
  industry_code text check (industry_code ~ '^[A-T][0-9]{2,4}$'),
  size_class text check (size_class in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
  size_year int check (size_year between 1990 and 2100),
  size_source text not null default '',
  workers int check (workers between 0 and 1000000),
  verified boolean not null default false,
  verified_at timestamptz,
  verified_by uuid,
  demo boolean not null default false,
  registered_at timestamptz not null,
  registered_by uuid,
  version int not null default 0,
  foreign key (code_system, town) references organization.region,
  check (path like '%/' || town || '/%'),
  check (verified = (verified_at is not null)),
  check (size_class is null or size_year is not null)
);
comment on table organization.body is 'Bodies the union serves, with the number they are registered under.';
create index on organization.body (town, kind);
create index on organization.body using gin (name gin_trgm_ops);

-- The contact is a person: the phone is sealed, and found by its fingerprint.
create table organization.body_contact (
  body_id uuid primary key references organization.body,
  name text not null check (char_length(name) between 2 and 30),
  post text not null default '',
  phone_sealed bytea not null,
  phone_print bytea not null,
  changed_at timestamptz not null,
  changed_by uuid
);
comment on table organization.body_contact is 'Whom to ring at a body.';
create index on organization.body_contact (phone_print);

alter table organization.body enable row level security;
alter table organization.body force row level security;
create policy body_read on organization.body for select using (touyan.in_scope(path));
create policy body_add on organization.body for insert with check (touyan.in_scope(path));
create policy body_change on organization.body for update using (touyan.in_scope(path)) with check (touyan.in_scope(path));

alter table organization.body_contact enable row level security;
alter table organization.body_contact force row level security;
create policy contact_of_visible_body on organization.body_contact
  using (exists (select from organization.body b where b.body_id = body_contact.body_id))
  with check (exists (select from organization.body b where b.body_id = body_contact.body_id));
