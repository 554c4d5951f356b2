create schema parameter;

create table parameter.definition (
  key text primary key check (key ~ '^[a-z][a-z0-9]*([.-][a-z0-9]+)+$'),
  kind text not null check (kind in ('NUMBER', 'DECIMAL', 'FLAG', 'TIME', 'TEXT')),
  default_value text not null,
  unit text not null default '' check (unit in ('', 'second', 'minute', 'hour', 'day', 'workday', 'month', 'year',
                                                'percent', 'point', 'yuan', 'px')),
  min_value numeric,
  max_value numeric,
  origin text not null check (origin in ('LAW', 'POLICY', 'PRACTICE', 'OWN')),
  source text not null default '',
  place integer generated always as identity
);
comment on table parameter.definition is 'what may be set, within which bounds; filled by migrations only';

-- Proposed by one, approved or refused by another; nothing is ever changed.
create table parameter.proposal (
  proposal_id uuid primary key,
  key text not null references parameter.definition,
  value text not null,
  valid_from date not null,
  author uuid not null,
  author_name text not null,
  reason text not null check (length(reason) between 1 and 500),
  at timestamptz not null
);
comment on table parameter.proposal is '@appendonly proposed values';
create index proposal_by_key on parameter.proposal (key, at);

create table parameter.setting (
  setting_id uuid primary key references parameter.proposal,
  key text not null references parameter.definition,
  value text not null,
  valid_from date not null,
  author uuid not null,
  approver uuid not null check (approver <> author),
  approver_name text not null,
  reason text not null,
  at timestamptz not null
);
comment on table parameter.setting is '@appendonly approved values; the latest valid one counts';
create index setting_by_key on parameter.setting (key, valid_from desc, at desc);

create table parameter.refusal (
  proposal_id uuid primary key references parameter.proposal,
  refused_by uuid not null,
  refused_name text not null,
  at timestamptz not null
);
comment on table parameter.refusal is '@appendonly proposals that were refused or withdrawn';

create trigger proposal_stays before update or delete on parameter.proposal
  for each row execute function touyan.refuse_change();
create trigger setting_stays before update or delete on parameter.setting
  for each row execute function touyan.refuse_change();
create trigger refusal_stays before update or delete on parameter.refusal
  for each row execute function touyan.refuse_change();

-- What was approved is what was proposed, and a proposal is decided once.
create function parameter.as_proposed() returns trigger language plpgsql as
$$ begin
  if not exists (select from parameter.proposal p
                 where p.proposal_id = new.setting_id and p.key = new.key and p.value = new.value
                   and p.valid_from = new.valid_from and p.author = new.author)
     or exists (select from parameter.refusal r where r.proposal_id = new.setting_id) then
    raise exception 'setting % is not what was proposed, or was refused', new.setting_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger setting_as_proposed before insert on parameter.setting
  for each row execute function parameter.as_proposed();
