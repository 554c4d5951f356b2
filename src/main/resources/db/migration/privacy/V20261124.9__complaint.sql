insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('complaint.answer.days', 'NUMBER', '15', 'day', 1, 15, 'OWN', '');

create table privacy.complaint (
  complaint_id uuid primary key,
  number text not null unique,
  kind text not null check (kind in ('COMPLAINT', 'SUGGESTION', 'PRIVACY')),
  body text not null check (length(body) between 1 and 2000),
  about text not null check (length(about) <= 120),
  name text not null check (length(name) <= 60),
  phone_sealed bytea,
  phone_fingerprint bytea,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)*$'),
  received_at timestamptz not null,
  due_at timestamptz not null,
  concerns_account uuid,
  answer text check (length(answer) between 1 and 2000),
  answered_by uuid,
  answered_at timestamptz,
  check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  check (concerns_account is null or answered_by is null or concerns_account <> answered_by)
);
comment on table privacy.complaint is 'what people were not content with; nobody answers a complaint about himself';
create index complaint_open on privacy.complaint (org_path, due_at) where answered_at is null;
create index complaint_by_phone on privacy.complaint (phone_fingerprint, received_at) where phone_fingerprint is not null;

create table privacy.complaint_day (
  day date primary key,
  last integer not null check (last > 0)
);
comment on table privacy.complaint_day is 'the last number given out on a day';

-- What was said is not touched, and an answer is given once.
create function privacy.complaint_stays() returns trigger language plpgsql as
$$ begin
  if (new.complaint_id, new.number, new.kind, new.body, new.about, new.name, new.phone_sealed, new.phone_fingerprint,
      new.secret_hash, new.org_path, new.received_at, new.due_at)
     is distinct from
     (old.complaint_id, old.number, old.kind, old.body, old.about, old.name, old.phone_sealed, old.phone_fingerprint,
      old.secret_hash, old.org_path, old.received_at, old.due_at)
     or old.answered_at is not null
     or (old.concerns_account is not null and new.concerns_account is distinct from old.concerns_account) then
    raise exception 'complaint % cannot be rewritten', old.number using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger complaint_stays before update on privacy.complaint
  for each row execute function privacy.complaint_stays();

alter table privacy.complaint enable row level security;
alter table privacy.complaint force row level security;
create policy complaint_said on privacy.complaint for insert with check (touyan.is_anyone() and answered_at is null);
create policy complaint_seen on privacy.complaint for select using (touyan.in_scope(org_path));
create policy complaint_answered on privacy.complaint for update
  using (touyan.in_scope(org_path)) with check (touyan.in_scope(org_path));
