-- 志愿服务记录证明 (民政部令第67号 Art. 15-17): what was certified to whom, record by record, and the keys that sign badges.
create schema certificate;

insert into paper.kind (kind, word, keep_years, source) values ('volunteer-certificate', '志证', null, '民政部令第67号 Art. 15');

create table certificate.certificate (
  certificate_id uuid primary key,
  person_id   uuid not null references roster.person,
  org_path    text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  from_day    date not null,
  until_day   date not null,
  half_hours  int not null check (half_hours > 0),
  times       int not null check (times > 0),
  paper_id    uuid not null unique references paper.paper,
  replaces    uuid unique references certificate.certificate,
  asked_by    uuid, asked_by_name text not null, asked_at timestamptz not null,
  constraint period_runs_forward check (from_day <= until_day)
);
comment on table certificate.certificate is '@appendonly';
create index certificate_person on certificate.certificate (person_id, asked_at);
create index certificate_path on certificate.certificate (org_path text_pattern_ops, asked_at);

-- Each record as it stood on that day.
create table certificate.line (
  certificate_id uuid not null references certificate.certificate,
  record_id   uuid not null references record.service_record,
  half_hours  int not null check (half_hours > 0),
  primary key (certificate_id, record_id)
);
comment on table certificate.line is '@appendonly';
create index line_record on certificate.line (record_id);

-- Only what counts can be certified, and no more of it than counts.
create function certificate.counts() returns trigger language plpgsql security definer set search_path = certificate, record as
$$ begin
  if not exists (
      select 1 from record.service_record r join certificate.certificate c on c.certificate_id = new.certificate_id
      where r.record_id = new.record_id and r.state = 'EFFECTIVE' and r.basis = 'VOLUNTARY' and r.half_hours = new.half_hours
        and r.day between c.from_day and c.until_day) then
    raise exception 'record % does not count in this certificate', new.record_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger line_counts before insert on certificate.line for each row execute function certificate.counts();

-- One living key a union; the old ones stay, so that what they signed can still be checked.
create table certificate.signing_key (
  key_id      text primary key,
  union_path  text not null check (union_path ~ '^/([0-9a-z]+/)+$'),
  public_jwk  jsonb not null check (not (public_jwk ? 'd')),
  private_jwk bytea not null,                                          -- sealed
  made_at     timestamptz not null
);
comment on table certificate.signing_key is '@appendonly';
create index signing_key_union on certificate.signing_key (union_path, made_at);

do $$ declare t text; begin
  foreach t in array array['certificate', 'line', 'signing_key'] loop
    execute format('create trigger %I before update or delete on certificate.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;

alter table certificate.certificate enable row level security;
create policy certificate_read on certificate.certificate for select using (touyan.in_scope(org_path) or touyan.is_person(person_id));
create policy certificate_add on certificate.certificate for insert with check (touyan.in_scope(org_path));
alter table certificate.line enable row level security;
create policy line_read on certificate.line for select using (
  exists (select 1 from certificate.certificate c where c.certificate_id = line.certificate_id));
create policy line_add on certificate.line for insert with check (
  exists (select 1 from certificate.certificate c where c.certificate_id = line.certificate_id and touyan.in_scope(c.org_path)));
alter table certificate.signing_key enable row level security;
create policy signing_key_all on certificate.signing_key using (touyan.ring() = 'SYSTEM') with check (touyan.ring() = 'SYSTEM');
