create schema privacy;

-- One row for each key this database was ever sealed with: a start with another key file is refused.
create table privacy.sealing_key (
  key_id text primary key check (key_id ~ '^[a-z0-9]{1,16}$'),
  witness bytea not null,
  first_seen timestamptz not null
);
comment on table privacy.sealing_key is '@appendonly sealed samples, which tell whether the key file is the right one';
create trigger sealing_key_stays before update or delete on privacy.sealing_key
  for each row execute function touyan.refuse_change();

create table privacy.unmasking (
  unmasking_id uuid primary key,
  account uuid,
  role text not null,
  subject_kind text not null,
  subject_id text not null,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)*$'),
  field text not null,
  reason text not null check (length(reason) between 1 and 200),
  at timestamptz not null
);
comment on table privacy.unmasking is '@appendonly who looked at which personal field, and why';
create index unmasking_by_subject on privacy.unmasking (subject_kind, subject_id, at);
create trigger unmasking_stays before update or delete on privacy.unmasking
  for each row execute function touyan.refuse_change();
alter table privacy.unmasking enable row level security;
alter table privacy.unmasking force row level security;
create policy unmasking_written on privacy.unmasking for insert with check (touyan.is_anyone());
create policy unmasking_seen on privacy.unmasking for select
  using (touyan.in_scope(org_path) or touyan.is_platform());

-- Each giving and each withdrawal is an entry; the last one for a field counts.
create table privacy.consent (
  consent_id uuid primary key,
  subject_kind text not null check (subject_kind ~ '^[a-z-]+$'),
  subject_id uuid not null,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)*$'),
  field text not null check (field ~ '^[a-z][a-z0-9.-]*$'),
  version text not null,
  given_at timestamptz,
  withdrawn_at timestamptz,
  channel text not null check (channel in ('PAGE', 'PHONE', 'PAPER')),
  keyer uuid,
  place bigint generated always as identity,
  check (num_nonnulls(given_at, withdrawn_at) = 1)
);
comment on table privacy.consent is '@appendonly what a person has agreed to show, and has taken back';
create index consent_by_subject on privacy.consent (subject_kind, subject_id, field, place desc);
create trigger consent_stays before update or delete on privacy.consent
  for each row execute function touyan.refuse_change();
alter table privacy.consent enable row level security;
alter table privacy.consent force row level security;
create policy consent_written on privacy.consent for insert
  with check (touyan.is_person(subject_id) or touyan.in_scope(org_path));
-- Public pages must know what they may show: the rows say which field, not what stands in it.
create policy consent_seen on privacy.consent for select using (touyan.is_anyone());
