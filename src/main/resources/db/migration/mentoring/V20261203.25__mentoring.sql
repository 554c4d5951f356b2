-- 名师带徒: wishes, contracts between master, apprentice, employer and witness, what happens under them, and what became of it.
create schema mentoring;

create table mentoring.wish (
  wish_id uuid primary key,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  side text not null check (side in ('MASTER', 'APPRENTICE')),
  person_id uuid references roster.person,                           -- a master who wishes, or whom an apprentice wishes for
  name text not null check (char_length(name) between 2 and 30),
  company text not null default '' check (char_length(company) <= 60),
  trade text not null check (char_length(trade) between 2 and 30),
  words text not null check (char_length(words) between 2 and 300),
  entered_by_name text not null, entered_at timestamptz not null,
  closed_because text not null default '' check (char_length(closed_because) <= 100), closed_at timestamptz,
  version int not null
);
create index wish_path on mentoring.wish (org_path text_pattern_ops) where closed_at is null;
create index wish_person on mentoring.wish (person_id);

create table mentoring.contract (
  contract_id uuid primary key,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('DRAFT', 'SIGNING', 'ACTIVE', 'SUSPENDED', 'ASSESSING', 'EXTENDED', 'GRADUATED', 'TERMINATED', 'LAPSED')),
  master_id uuid not null references roster.person, master_name text not null,
  -- One apprentice, and no more: 一带一.
  apprentice_name text not null check (char_length(apprentice_name) between 2 and 30),
  apprentice_phone bytea not null, apprentice_print bytea not null,
  born_on date not null, hired_on date not null,
  body_id uuid, company text not null check (char_length(company) between 2 and 60),
  town text not null,
  employer_signer text not null check (char_length(employer_signer) between 2 and 30), employer_phone bytea not null,
  trade text not null check (char_length(trade) between 2 and 30),
  trade_code text not null default '' check (trade_code ~ '^([1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2})?$'),
  post text not null check (char_length(post) between 2 and 30),
  start_level text not null check (start_level in ('0', '5', '4', '3', '2', '1', 'T', 'S')),
  target_level text not null check (target_level in ('', '0', '5', '4', '3', '2', '1', 'T', 'S')),
  target text not null check (char_length(target) between 2 and 100),
  from_day date not null, until_day date not null, extensions int not null default 0,
  reward_fen bigint not null check (reward_fen between 0 and 100000000), reward_payer text not null default '' check (char_length(reward_payer) <= 60),
  penalty_fen bigint not null, training_cost_fen bigint not null check (training_cost_fen >= 0),
  training_document text not null default '' check (char_length(training_document) <= 60),
  deposit_fen bigint not null, fee_fen bigint not null,
  scheme_ref text not null default '' check (char_length(scheme_ref) <= 60),
  ceremony text not null default '' check (char_length(ceremony) <= 60),
  follows_id uuid references mentoring.contract,
  text_no int not null check (text_no >= 1), pending_no int,
  master_agreed_at timestamptz, apprentice_agreed_at timestamptz,
  signed_on date, activated_at timestamptz,
  ended_on date, ended_reason text check (ended_reason in ('GRADUATED', 'MUTUAL', 'APPRENTICE_LEFT', 'MASTER_LEFT', 'MASTER_CHANGED', 'POST_CHANGED', 'EMPLOYER', 'LAPSED')),
  ended_words text not null default '' check (char_length(ended_words) <= 300),
  level_after text check (level_after in ('0', '5', '4', '3', '2', '1', 'T', 'S')),
  certificate_no text not null default '' check (char_length(certificate_no) <= 40),
  result_words text not null default '' check (char_length(result_words) <= 300),
  written_by_name text not null, written_at timestamptz not null,
  version int not null,
  constraint apprentice_is_sixteen check (born_on + interval '16 years' <= from_day),
  constraint apprentice_is_employed check (hired_on <= from_day),
  constraint term_is_one_to_three_years check (until_day > from_day and until_day <= from_day + interval '4 years'),
  constraint extended_once_at_most check (extensions between 0 and 1),
  -- 劳动合同法 Art. 22 and 25: a penalty only for special training that was paid for, and never more than it cost.
  constraint no_penalty_without_training check (penalty_fen = 0 or (penalty_fen > 0 and training_cost_fen > 0 and training_document <> ''
    and penalty_fen <= training_cost_fen)),
  constraint no_deposit check (deposit_fen = 0),
  constraint no_fee_from_the_apprentice check (fee_fen = 0),
  constraint active_is_signed check (state in ('DRAFT', 'SIGNING', 'TERMINATED', 'LAPSED') or (signed_on is not null and activated_at is not null)),
  constraint ended_has_a_reason check ((state in ('GRADUATED', 'TERMINATED', 'LAPSED')) = (ended_on is not null and ended_reason is not null))
);
create index contract_path on mentoring.contract (org_path text_pattern_ops);
create index contract_master on mentoring.contract (master_id);
create index contract_signed on mentoring.contract (signed_on);
create index contract_follows on mentoring.contract (follows_id);
create unique index one_contract_an_apprentice on mentoring.contract (apprentice_print)
  where state in ('SIGNING', 'ACTIVE', 'SUSPENDED', 'ASSESSING', 'EXTENDED');

create table mentoring.text (
  contract_id uuid not null references mentoring.contract, text_no int not null,
  clauses jsonb not null, canonical text not null, sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  reason text not null check (char_length(reason) <= 300), by_name text not null, at timestamptz not null,
  primary key (contract_id, text_no)
);
comment on table mentoring.text is '@appendonly';

-- Codes sent to a phone: a hash, a few minutes, a few tries.
create table mentoring.code (
  code_id uuid primary key, contract_id uuid not null references mentoring.contract, text_no int not null,
  party text not null check (party in ('MASTER', 'APPRENTICE', 'EMPLOYER')),
  code_hash bytea not null, phone text not null, sent_at timestamptz not null, tries int not null default 0, used_at timestamptz
);
create index code_contract on mentoring.code (contract_id, party, sent_at);

create table mentoring.signature (
  signature_id uuid primary key, contract_id uuid not null references mentoring.contract, text_no int not null,
  party text not null check (party in ('MASTER', 'APPRENTICE', 'EMPLOYER', 'WITNESS')),
  how text not null check (how in ('CODE', 'SESSION', 'PAPER')),
  name text not null, sha256 text not null, evidence text not null check (char_length(evidence) <= 500),
  filed_by uuid, filed_by_name text not null, at timestamptz not null,
  unique (contract_id, text_no, party)
);
comment on table mentoring.signature is '@appendonly';

-- A second person has held the paper against its scan.
create table mentoring.seen (
  signature_id uuid primary key references mentoring.signature, by_account uuid not null, by_name text not null, at timestamptz not null
);
comment on table mentoring.seen is '@appendonly';

create table mentoring.milestone (
  milestone_id uuid primary key, contract_id uuid not null references mentoring.contract,
  kind text not null check (kind in ('SAFE_WORK', 'SINGLE_TASK', 'ALONE', 'LEVEL', 'PIECE', 'CONTEST')),
  due date not null, words text not null check (char_length(words) between 2 and 200),
  evidence text not null default '' check (char_length(evidence) <= 300), reached boolean, settled_on date,
  master_words text not null default '' check (char_length(master_words) <= 300),
  apprentice_words text not null default '' check (char_length(apprentice_words) <= 300),
  planned_by_name text not null, settled_by_name text not null default '', version int not null,
  constraint reached_with_evidence check (reached is not true or (evidence <> '' and settled_on is not null))
);
create index milestone_contract on mentoring.milestone (contract_id, due);

create table mentoring.log (
  log_id uuid primary key, contract_id uuid not null references mentoring.contract, day date not null,
  words text not null check (char_length(words) between 2 and 300), minutes int not null check (minutes between 10 and 720),
  by_party text not null check (by_party in ('MASTER', 'APPRENTICE')), by_name text not null, at timestamptz not null
);
comment on table mentoring.log is '@appendonly';
create index log_contract on mentoring.log (contract_id, day);

-- The other side says so too.
create table mentoring.log_sign (
  log_id uuid primary key references mentoring.log, party text not null check (party in ('MASTER', 'APPRENTICE')),
  words text not null default '' check (char_length(words) <= 200), by_name text not null, at timestamptz not null
);
comment on table mentoring.log_sign is '@appendonly';

create table mentoring.check_up (
  check_id uuid primary key, contract_id uuid not null references mentoring.contract, on_day date not null,
  answer text not null check (answer in ('SMOOTH', 'TROUBLE', 'ADJUST')),
  words text not null check (char_length(words) <= 300), by_name text not null, at timestamptz not null,
  constraint trouble_is_told check (answer = 'SMOOTH' or char_length(words) >= 2)
);
comment on table mentoring.check_up is '@appendonly';
create index check_contract on mentoring.check_up (contract_id, on_day);

-- What a human did about it.
create table mentoring.care (
  check_id uuid primary key references mentoring.check_up, words text not null check (char_length(words) between 2 and 300),
  by_name text not null, at timestamptz not null
);
comment on table mentoring.care is '@appendonly';

create table mentoring.judge (
  judge_id uuid primary key, contract_id uuid not null references mentoring.contract, round int not null check (round between 1 and 9),
  person_id uuid references roster.person, name text not null check (char_length(name) between 2 and 30),
  unit text not null check (char_length(unit) between 2 and 60),
  passed boolean not null, words text not null check (char_length(words) between 2 and 300),
  entered_by_name text not null, at timestamptz not null,
  unique (contract_id, round, name)
);
comment on table mentoring.judge is '@appendonly';
create index judge_person on mentoring.judge (person_id);

create table mentoring.allowance (
  allowance_id uuid primary key, contract_id uuid not null references mentoring.contract,
  kind text not null check (kind in ('EMPLOYER', 'REWARD', 'SUBSIDY')), period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$'),
  amount_fen bigint not null check (amount_fen between 1 and 100000000), basis text not null check (char_length(basis) between 2 and 100),
  payer text not null check (char_length(payer) between 2 and 60), entered_by_name text not null, entered_at timestamptz not null,
  unique (contract_id, kind, period)
);
comment on table mentoring.allowance is '@appendonly';
create unique index one_reward_an_apprentice on mentoring.allowance (contract_id) where kind = 'REWARD';

-- 签收: whoever got it says so.
create table mentoring.receipt (
  allowance_id uuid primary key references mentoring.allowance, received_on date not null,
  signed_by text not null check (char_length(signed_by) between 2 and 30), entered_by_name text not null, at timestamptz not null
);
comment on table mentoring.receipt is '@appendonly';

create table mentoring.follow_up (
  contract_id uuid not null references mentoring.contract, months int not null check (months in (6, 12)),
  employed boolean not null, post text not null default '' check (char_length(post) <= 30),
  level text check (level in ('0', '5', '4', '3', '2', '1', 'T', 'S')), words text not null default '' check (char_length(words) <= 300),
  by_name text not null, at timestamptz not null, primary key (contract_id, months)
);
comment on table mentoring.follow_up is '@appendonly';

-- What became of it, in the order of time: for the timeline, and for counts as of a day.
create table mentoring.turn (
  turn_id uuid primary key, contract_id uuid not null references mentoring.contract,
  state text not null, on_day date not null, words text not null check (char_length(words) <= 300), by_name text not null, at timestamptz not null
);
comment on table mentoring.turn is '@appendonly';
create index turn_contract on mentoring.turn (contract_id, on_day, at);

-- The secret of an apprentice who has no account, as a hash. No personal data, therefore without row-level security.
create table mentoring.access (token_hash bytea primary key, contract_id uuid not null unique references mentoring.contract);

create function mentoring.sees(contract uuid) returns boolean stable language sql security definer set search_path = mentoring, touyan as
$$ select exists (select 1 from mentoring.contract c where c.contract_id = contract
     and (touyan.in_scope(c.org_path) or touyan.is_person(c.master_id) or touyan.is_request(c.contract_id))) $$;

-- How many a master has now; asked for people whom the asker does not see.
create function mentoring.load(master uuid) returns int stable language sql security definer set search_path = mentoring, touyan as
$$ select count(*)::int from mentoring.contract c where c.master_id = any(roster.selves(master))
     and c.state in ('ACTIVE', 'SUSPENDED', 'ASSESSING', 'EXTENDED') and touyan.is_anyone() $$;

create function mentoring.honoured(master uuid, day date) returns boolean stable language sql security definer set search_path = mentoring, touyan as
$$ select exists (select 1 from roster.honour_award a where a.person_id = any(roster.selves(master)) and a.state = 'VERIFIED'
     and coalesce(a.decided_on, make_date(a.year, 1, 1)) <= day) and touyan.is_anyone() $$;

-- Whom a master must not have as judges: himself, under whichever number, and his own name.
create function mentoring.not_his_own() returns trigger language plpgsql security definer set search_path = mentoring, touyan as
$$ begin
  if exists (select 1 from mentoring.contract c where c.contract_id = new.contract_id
      and (new.person_id = any(roster.selves(c.master_id)) or new.name in (c.master_name, c.apprentice_name))) then
    raise exception 'nobody judges his own apprentice' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger judge_is_another before insert on mentoring.judge for each row execute function mentoring.not_his_own();

-- The cap of the parameter, and an honour on the day of signing: two who sign at the same moment wait for each other.
create function mentoring.guard_active() returns trigger language plpgsql security definer set search_path = mentoring, touyan as
$$ declare cap int; begin
  if new.state = 'ACTIVE' and old.state = 'SIGNING' then
    perform pg_advisory_xact_lock(hashtextextended(roster.now_is(new.master_id)::text, 20261203));
    select coalesce((select s.value::int from parameter.setting s where s.key = 'mentor.max-apprentices' and s.valid_from <= new.signed_on
        order by s.valid_from desc, s.at desc limit 1),
      (select d.default_value::int from parameter.definition d where d.key = 'mentor.max-apprentices')) into cap;
    if mentoring.load(new.master_id) >= cap then
      raise exception 'the master has % apprentices', cap using errcode = 'integrity_constraint_violation', constraint = 'load_cap';
    end if;
    if not mentoring.honoured(new.master_id, new.signed_on) then
      raise exception 'the master holds no honour on %', new.signed_on using errcode = 'integrity_constraint_violation', constraint = 'honour_needed';
    end if;
    if (select count(*) from mentoring.signature s where s.contract_id = new.contract_id and s.text_no = new.text_no
        and (s.how <> 'PAPER' or exists (select 1 from mentoring.seen n where n.signature_id = s.signature_id))) < 4 then
      raise exception 'four signatures are needed' using errcode = 'integrity_constraint_violation', constraint = 'four_signatures';
    end if;
  end if;
  return new;
end $$;
create trigger contract_active before update on mentoring.contract for each row execute function mentoring.guard_active();

create function mentoring.second_person() returns trigger language plpgsql security definer set search_path = mentoring as
$$ begin
  if exists (select 1 from mentoring.signature s where s.signature_id = new.signature_id and s.filed_by = new.by_account) then
    raise exception 'whoever filed a paper does not verify it' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger seen_by_another before insert on mentoring.seen for each row execute function mentoring.second_person();

create function mentoring.other_side() returns trigger language plpgsql security definer set search_path = mentoring as
$$ begin
  if exists (select 1 from mentoring.log l where l.log_id = new.log_id and l.by_party = new.party) then
    raise exception 'whoever wrote a line does not sign it off' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger log_signed_by_another before insert on mentoring.log_sign for each row execute function mentoring.other_side();

-- The same words that the use case refuses, sentence by sentence; one that says "no deposit" is as it should be.
create function mentoring.forbids(clauses jsonb, penalty_allowed boolean) returns boolean immutable language sql as
$$ select exists (select 1 from jsonb_each_text(clauses) c, regexp_split_to_table(c.value, '[。；;，,\n]') piece
     where piece !~ '不|无|免|禁止'
       and (piece ~ '押金|保证金|抵押|扣押|扣留|拜师费|学费|培训费|收费|罚款|罚金' or (not penalty_allowed and piece ~ '违约金'))) $$;

create function mentoring.check_text() returns trigger language plpgsql security definer set search_path = mentoring as
$$ begin
  if mentoring.forbids(new.clauses, (select c.penalty_fen > 0 from mentoring.contract c where c.contract_id = new.contract_id)) then
    raise exception 'a clause that labour law forbids' using errcode = 'integrity_constraint_violation', constraint = 'forbidden_clause';
  end if;
  return new;
end $$;
create trigger text_is_lawful before insert on mentoring.text for each row execute function mentoring.check_text();

-- A subsidy of the government scheme once for a person and year, whichever contract it is claimed under.
create function mentoring.subsidy_once() returns trigger language plpgsql security definer set search_path = mentoring as
$$ begin
  if new.kind = 'SUBSIDY' then
    if (select c.scheme_ref = '' from mentoring.contract c where c.contract_id = new.contract_id) then
      raise exception 'a subsidy needs the reference of its scheme' using errcode = 'integrity_constraint_violation';
    end if;
    perform pg_advisory_xact_lock(hashtextextended((select encode(c.apprentice_print, 'hex') from mentoring.contract c where c.contract_id = new.contract_id), 20261203));
    if exists (select 1 from mentoring.allowance a join mentoring.contract o on o.contract_id = a.contract_id
        join mentoring.contract c on c.contract_id = new.contract_id
        where a.kind = 'SUBSIDY' and left(a.period, 4) = left(new.period, 4) and o.apprentice_print = c.apprentice_print) then
      raise exception 'the subsidy of that year has been claimed' using errcode = 'integrity_constraint_violation', constraint = 'subsidy_twice';
    end if;
  end if;
  return new;
end $$;
create trigger allowance_once before insert on mentoring.allowance for each row execute function mentoring.subsidy_once();

do $$ declare t text; begin
  foreach t in array array['text', 'signature', 'seen', 'log', 'log_sign', 'check_up', 'care', 'judge', 'allowance', 'receipt', 'follow_up', 'turn'] loop
    execute format('create trigger %I before update or delete on mentoring.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;

alter table mentoring.wish enable row level security;
create policy wish_read on mentoring.wish for select using (touyan.in_scope(org_path) or touyan.is_person(person_id));
create policy wish_add on mentoring.wish for insert with check (touyan.in_scope(org_path) or touyan.is_person(person_id));
create policy wish_change on mentoring.wish for update using (touyan.in_scope(org_path) or touyan.is_person(person_id));
alter table mentoring.contract enable row level security;
create policy contract_read on mentoring.contract for select using (
  touyan.in_scope(org_path) or touyan.is_person(master_id) or touyan.is_request(contract_id));
create policy contract_add on mentoring.contract for insert with check (touyan.in_scope(org_path));
create policy contract_change on mentoring.contract for update using (
  touyan.in_scope(org_path) or touyan.is_person(master_id) or touyan.is_request(contract_id));
do $$ declare t text; begin
  foreach t in array array['text', 'code', 'signature', 'milestone', 'log', 'check_up', 'judge', 'allowance', 'follow_up', 'turn'] loop
    execute format('alter table mentoring.%I enable row level security', t);
    execute format('create policy %I on mentoring.%I using (mentoring.sees(contract_id)) with check (mentoring.sees(contract_id))', t || '_all', t);
  end loop;
end $$;
alter table mentoring.seen enable row level security;
create policy seen_all on mentoring.seen using (exists (select 1 from mentoring.signature s where s.signature_id = seen.signature_id));
alter table mentoring.log_sign enable row level security;
create policy log_sign_all on mentoring.log_sign using (exists (select 1 from mentoring.log l where l.log_id = log_sign.log_id));
alter table mentoring.care enable row level security;
create policy care_all on mentoring.care using (exists (select 1 from mentoring.check_up k where k.check_id = care.check_id));
alter table mentoring.receipt enable row level security;
create policy receipt_all on mentoring.receipt using (exists (select 1 from mentoring.allowance a where a.allowance_id = receipt.allowance_id));

insert into paper.kind (kind, word, keep_years, source) values
('mentor-contract', '带徒', 5, ''),
('mentor-certificate', '出师', null, '');

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('mentor.max-apprentices', 'NUMBER', '5', '', 1, 20, 'PRACTICE', '厦门市名师带徒实施办法'),
('mentor.term.min', 'NUMBER', '12', 'month', 1, 36, 'PRACTICE', '厦门市名师带徒实施办法'),
('mentor.term.max', 'NUMBER', '36', 'month', 12, 48, 'PRACTICE', '厦门市名师带徒实施办法'),
('mentor.check.days', 'NUMBER', '90', 'day', 30, 180, 'OWN', ''),
('mentor.check.grace', 'NUMBER', '10', 'day', 0, 60, 'OWN', ''),
('mentor.panel.min', 'NUMBER', '3', '', 2, 9, 'OWN', ''),
('mentor.tenure.max', 'NUMBER', '36', 'month', 1, 240, 'OWN', '');
