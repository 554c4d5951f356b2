-- One-time links: only the hash of the token lies here.
create table identity.one_time_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references identity.account,
  purpose text not null check (purpose in ('SIGN_IN', 'ENROL')),
  loopback_only boolean not null,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  used_at timestamptz
);
comment on table identity.one_time_link is '@deletable links that sign in once, or set up password and second factor';
create index one_time_link_by_account on identity.one_time_link (account_id);
create index one_time_link_by_end on identity.one_time_link (expires_at);

alter table identity.one_time_link enable row level security;
alter table identity.one_time_link force row level security;
create policy make on identity.one_time_link for insert with check (touyan.is_anyone());
create policy redeem on identity.one_time_link for select using (touyan.is_platform());
create policy use_up on identity.one_time_link for update using (touyan.is_platform()) with check (touyan.is_platform());
create policy purge on identity.one_time_link for delete using (touyan.is_system());

-- Codes sent to a phone. An unknown number leaves the same trace as a known one.
create table identity.sign_in_code (
  code_id uuid primary key,
  login_print bytea not null,
  account_id uuid references identity.account,
  code_print bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0 check (tries between 0 and 5),
  used_at timestamptz
);
comment on table identity.sign_in_code is '@deletable six digits sent to a phone; ten minutes, five tries';
create index sign_in_code_by_login on identity.sign_in_code (login_print, made_at desc);

alter table identity.sign_in_code enable row level security;
alter table identity.sign_in_code force row level security;
create policy system_only on identity.sign_in_code for all using (touyan.is_system()) with check (touyan.is_system());

-- Every try is counted before it is checked, so that many at once do not slip through.
create table identity.attempt (
  attempt_id bigint generated always as identity primary key,
  login_print bytea not null,
  address text not null,
  at timestamptz not null,
  succeeded boolean not null default false
);
comment on table identity.attempt is '@deletable tries to sign in, for the failure lock';
create index attempt_by_login on identity.attempt (login_print, at);
create index attempt_by_address on identity.attempt (address, at);

alter table identity.attempt enable row level security;
alter table identity.attempt force row level security;
create policy system_only on identity.attempt for all using (touyan.is_system()) with check (touyan.is_system());

-- A lost telephone or password: one person asks, another decides, and sees the link.
create table identity.recovery (
  recovery_id uuid primary key,
  account_id uuid not null references identity.account,
  reason text not null check (length(reason) between 1 and 200),
  asked_by uuid not null references identity.account,
  asked_name text not null,
  asked_at timestamptz not null,
  decided_by uuid references identity.account,
  decided_name text,
  decided_at timestamptz,
  granted boolean,
  constraint two_people check (decided_by <> asked_by),
  constraint decided_whole check (num_nulls(decided_by, decided_name, decided_at, granted) in (0, 4))
);
comment on table identity.recovery is 'requests for a new enrolment link, decided by a second administrator';
create unique index one_open_recovery on identity.recovery (account_id) where decided_at is null;

alter table identity.recovery enable row level security;
alter table identity.recovery force row level security;
create policy platform_only on identity.recovery for all using (touyan.is_platform()) with check (touyan.is_platform());
