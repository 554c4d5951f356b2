create schema record;

create sequence record.record_serial;

-- 志愿服务情况, the fields that 民政部令第67号 Art. 7 names, and what makes them believable.
create table record.service_record (
  record_id   uuid primary key,
  record_no   text not null unique,
  visit_id    uuid not null references visit.visit,
  request_id  uuid not null references request.help_request,
  expert_id   uuid not null references roster.person,
  org_path    text not null,
  state       text not null check (state in ('CAPTURED', 'CONFIRMED', 'EFFECTIVE', 'SAMPLED', 'CORRECTED', 'VOIDED')),
  basis       text not null check (basis in ('VOLUNTARY', 'PAID', 'DUTY', 'TRAINING')),
  activity    text not null,                        -- 活动名称
  day         date not null,                        -- 日期
  place       text not null,                        -- 地点
  content     text not null check (char_length(content) between 1 and 1000),   -- 服务内容
  started_at  timestamptz not null,
  minutes     int not null check (minutes between 1 and 1440),
  half_hours  int not null check (half_hours between 0 and 48),                -- 服务时间, rounded down
  expense_fen bigint not null default 0 check (expense_fen >= 0),              -- transport and meals paid back: not pay
  organiser   text not null,                        -- 活动组织单位
  leader      text not null,                        -- 活动负责人
  keyer       uuid,                                 -- account that captured it; null for the clock
  keyer_name  text not null,
  keyer_person uuid,                                -- roster person behind that account, if any
  captured_at timestamptz not null,
  due_on      date not null,                        -- ten working days after the service (Art. 11)
  late        boolean not null default false,
  held_because text not null default '',            -- LONG, OVERLAP, LATE, SAMPLE: waits for a second pair of eyes
  confirmer   uuid,                                 -- account; null when the person served confirmed by himself
  confirmer_name text,
  confirmer_person uuid,
  confirmed_how text check (confirmed_how in ('LINK', 'CODE', 'CALL_BACK', 'SIGNED_PAPER')),
  confirmed_at timestamptz,
  checked_by  uuid,                                 -- the second pair of eyes
  checked_at  timestamptz,
  effective_at timestamptz,
  replaces    uuid unique references record.service_record,
  reason      text not null default '',             -- of a correction or a voiding
  version     int not null,
  constraint hours_only_for_volunteers check (basis = 'VOLUNTARY' or half_hours = 0),
  constraint hours_not_above_time check (half_hours * 30 <= minutes),
  constraint confirmed_is_signed check (state not in ('CONFIRMED', 'EFFECTIVE') or (confirmed_how is not null and confirmed_at is not null)),
  constraint staff_confirmation_is_signed check (confirmed_how is null or confirmed_how in ('LINK', 'CODE') or confirmer is not null),
  -- Keyer, volunteer and confirmer are three people (E-rule "no single-person entry").
  constraint keyer_is_not_confirmer check (confirmer is null or keyer is null or confirmer <> keyer),
  constraint volunteer_is_not_confirmer check (confirmer_person is null or confirmer_person <> expert_id),
  constraint checker_is_a_third check (checked_by is null or ((keyer is null or checked_by <> keyer) and (confirmer is null or checked_by <> confirmer)))
);
create index service_record_path on record.service_record (org_path text_pattern_ops, day);
create index service_record_expert on record.service_record (expert_id, day);
create index service_record_request on record.service_record (request_id);
create index service_record_due on record.service_record (due_on) where state in ('CAPTURED', 'CONFIRMED', 'SAMPLED');

-- What is effective stays as it is: only its state may move on, to CORRECTED or VOIDED.
create function record.keep_effective() returns trigger language plpgsql as $$ begin
  if old.state in ('EFFECTIVE', 'CORRECTED', 'VOIDED') and (old.minutes, old.half_hours, old.basis, old.day, old.expert_id, old.content, old.confirmed_at, old.keyer, old.confirmer)
      is distinct from (new.minutes, new.half_hours, new.basis, new.day, new.expert_id, new.content, new.confirmed_at, new.keyer, new.confirmer) then
    raise exception 'record % is %: corrections are new entries', old.record_no, old.state using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('CORRECTED', 'VOIDED') and new.state <> old.state then
    raise exception 'record % has ended as %', old.record_no, old.state using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger service_record_stays before update on record.service_record for each row execute function record.keep_effective();
create trigger service_record_not_deleted before delete on record.service_record for each row execute function touyan.refuse_change();

-- One-time codes the person served reads out or types: hashed, five tries.
create table record.confirm_code (
  code_id uuid primary key, record_id uuid not null references record.service_record, code_hash bytea not null, expires_at timestamptz not null,
  tries int not null default 0, used_at timestamptz
);

create table record.step (
  step_id bigint generated always as identity primary key, record_id uuid not null references record.service_record,
  at timestamptz not null, act text not null, from_state text, to_state text not null, role text not null, actor_name text not null, note text not null default ''
);
comment on table record.step is '@appendonly';

alter table record.service_record enable row level security;
create policy service_record_all on record.service_record using (touyan.in_scope(org_path) or touyan.is_person(expert_id) or touyan.is_request(request_id));
do $$ declare t text; begin
  foreach t in array array['confirm_code', 'step'] loop
    execute format('alter table record.%I enable row level security', t);
    execute format('create policy %I on record.%I using (exists (select 1 from record.service_record r where r.record_id = %I.record_id))', t || '_all', t, t);
  end loop;
end $$;
create trigger step_stays before update or delete on record.step for each row execute function touyan.refuse_change();
