-- What goes with an honour, and recognition that is none.
create table recognition.treatment (
  honour_type text primary key references catalog.honour_type, name text not null, name_en text not null, source text not null
);
comment on table recognition.treatment is 'How holders of an honour are treated: an attribute of its kind, never a title. @readonly';
insert into recognition.treatment values
  ('national-may-day-medal', '享受省部级劳模待遇', 'Treated as a provincial model worker', '全国总工会答复，公开转载 liuxuequn.com/topic/3147021');

create table recognition.benefit (
  benefit_id uuid primary key,
  honour_type text not null references catalog.honour_type,
  year int not null check (year between 2000 and 2100),
  kind text not null check (kind in ('ALLOWANCE', 'RECUPERATION', 'CHECK_UP', 'HARDSHIP', 'VISIT')),
  amount_fen bigint not null check (amount_fen between 1 and 1000000000),
  source text not null check (char_length(source) between 2 and 200),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  entered_by uuid not null, entered_by_name text not null, entered_at timestamptz not null,
  unique (org_path, honour_type, year, kind)
);
comment on table recognition.benefit is 'What holders of an honour get in a year, by its document. @appendonly';

create table recognition.payment (
  payment_id uuid primary key,
  benefit_id uuid not null references recognition.benefit, person_id uuid not null references roster.person,
  org_path text not null, amount_fen bigint not null check (amount_fen > 0), paid_on date not null,
  paid_by uuid not null, paid_by_name text not null, paid_at timestamptz not null,
  receipt_by uuid, receipt_by_name text, receipt_at timestamptz,
  unique (benefit_id, person_id),
  constraint receipt_is_signed check (num_nonnulls(receipt_by, receipt_by_name, receipt_at) in (0, 3)),
  constraint receipt_by_another check (receipt_by is null or receipt_by <> paid_by)
);
create index payment_person on recognition.payment (person_id);

-- A payment is never rewritten; its receipt is signed once.
create function recognition.payment_stays() returns trigger language plpgsql as $$ begin
  if old.receipt_at is not null or (new.payment_id, new.benefit_id, new.person_id, new.org_path, new.amount_fen, new.paid_on, new.paid_by, new.paid_at)
     is distinct from (old.payment_id, old.benefit_id, old.person_id, old.org_path, old.amount_fen, old.paid_on, old.paid_by, old.paid_at) then
    raise exception 'payment % cannot be rewritten', old.payment_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payment_stays before update on recognition.payment for each row execute function recognition.payment_stays();

create table recognition.mention (
  mention_id uuid primary key, person_id uuid not null references roster.person,
  what text not null check (char_length(what) between 2 and 120), year int not null check (year between 1949 and 2100),
  source text not null check (char_length(source) between 2 and 200),
  entered_by uuid not null, entered_by_name text not null, entered_at timestamptz not null, withdrawn_at timestamptz
);
create index mention_person on recognition.mention (person_id);

alter table recognition.benefit enable row level security;
create policy benefit_read on recognition.benefit for select using (touyan.along_scope(org_path));
create policy benefit_insert on recognition.benefit for insert with check (touyan.in_scope(org_path));
alter table recognition.payment enable row level security;
create policy payment_all on recognition.payment using (touyan.in_scope(org_path));
alter table recognition.mention enable row level security;
create policy mention_read on recognition.mention for select using (roster.visible(person_id));
create policy mention_insert on recognition.mention for insert with check (roster.staffed(person_id));
create policy mention_update on recognition.mention for update using (roster.staffed(person_id));

-- On a profile only with the person's own yes.
create view recognition.profile_mention with (security_barrier) as
select m.person_id, m.mention_id, m.what, m.year, m.source
from recognition.mention m join roster.person p on p.person_id = m.person_id
where m.withdrawn_at is null and p.published and p.state <> 'LEFT' and roster.shown(p.public_fields, 'RECOGNITION') and touyan.is_anyone();
