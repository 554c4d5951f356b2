create schema identity;

create table identity.account (
  account_id uuid primary key,
  login_print bytea not null unique,
  login_sealed bytea not null,
  login_is_phone boolean not null,
  name text not null check (length(name) between 1 and 40),
  role text not null check (role in ('EXPERT', 'ENTERPRISE_UNION', 'TOWN_CADRE', 'CITY_STAFF', 'CITY_LEADER', 'AUDITOR',
                                     'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
  scope text not null check (scope ~ '^/([0-9a-z]+/)*$'),
  person_id uuid,
  password_hash text,
  totp_sealed bytea,
  totp_confirmed_at timestamptz,
  totp_last_step bigint not null default 0,
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED')),
  created_at timestamptz not null,
  disabled_at timestamptz,
  version integer not null default 0,
  constraint expert_is_a_person check ((role = 'EXPERT') = (person_id is not null)),
  constraint expert_signs_in_by_phone check (role <> 'EXPERT' or login_is_phone and password_hash is null),
  constraint two_factors_or_none check ((password_hash is null) = (totp_sealed is null)
                                    and (password_hash is null) = (totp_confirmed_at is null)),
  constraint disabled_has_a_date check ((state = 'DISABLED') = (disabled_at is not null))
);
comment on table identity.account is 'who may sign in, as what, and where; the login is sealed and found by its fingerprint';
create unique index one_account_per_person on identity.account (person_id) where state = 'ACTIVE';
create index account_by_role on identity.account (role, scope) where state = 'ACTIVE';

alter table identity.account enable row level security;
alter table identity.account force row level security;
create policy see_self_or_platform on identity.account for select
  using (touyan.is_account(account_id) or touyan.is_platform());
create policy open_as_platform_or_expert_as_staff on identity.account for insert
  with check (touyan.is_platform() or role = 'EXPERT' and touyan.in_scope(scope));
create policy change_self_or_platform on identity.account for update
  using (touyan.is_account(account_id) or touyan.is_platform())
  with check (touyan.is_account(account_id) or touyan.is_platform());

-- Who a colleague is, without what he signs in with. Anyone named may ask, one question at a time; the rows stay closed.
create type identity.card as (account_id uuid, name text, role text, scope text, person_id uuid);

create function identity.cards(by_account uuid, by_person uuid, by_role text, by_place text)
  returns setof identity.card language plpgsql as
$$
declare
  ring constant text := coalesce(current_setting('touyan.ring', true), '');
begin
  if ring = '' then
    return;
  end if;
  perform set_config('touyan.ring', 'SYSTEM', true);
  return query
    select a.account_id, a.name, a.role, a.scope, a.person_id
    from identity.account a
    where a.state = 'ACTIVE'
      and (by_account is null or a.account_id = by_account)
      and (by_person is null or a.person_id = by_person)
      and (by_role is null or a.role = by_role)
      and (by_place is null or by_place like a.scope || '%')
    order by length(a.scope) desc, a.name, a.account_id;
  perform set_config('touyan.ring', ring, true);
end $$;

-- Where an expert is reached: his login, still sealed.
create function identity.phone(by_account uuid) returns bytea language plpgsql as
$$
declare
  ring constant text := coalesce(current_setting('touyan.ring', true), '');
  sealed bytea;
begin
  if ring = '' then
    return null;
  end if;
  perform set_config('touyan.ring', 'SYSTEM', true);
  sealed := (select a.login_sealed from identity.account a
             where a.account_id = by_account and a.login_is_phone and a.state = 'ACTIVE');
  perform set_config('touyan.ring', ring, true);
  return sealed;
end $$;
