-- Whoever signs by a click holds the phone to which a code went: the witness too. What changes a contract is signed like the contract.
alter table mentoring.code drop constraint code_party_check;
alter table mentoring.code add constraint code_party_check check (party in ('MASTER', 'APPRENTICE', 'EMPLOYER', 'WITNESS'));
alter table mentoring.code add constraint five_tries check (tries between 0 and 5);
alter table mentoring.signature add column code_id uuid references mentoring.code;
create unique index one_signature_a_code on mentoring.signature (code_id);
-- Contracts that were signed in a session, before there were codes for witnesses, stay as they are.
alter table mentoring.signature add constraint nobody_signs_by_session check (how <> 'SESSION') not valid;
alter table mentoring.signature add constraint a_click_has_its_code check ((how = 'CODE') = (code_id is not null)) not valid;

create function mentoring.by_code() returns trigger language plpgsql security definer set search_path = mentoring as
$$ begin
  if new.how = 'CODE' and not exists (select 1 from mentoring.code k where k.code_id = new.code_id and k.contract_id = new.contract_id
      and k.text_no = new.text_no and k.party = new.party and k.used_at is not null) then
    raise exception 'no code was entered for this signature' using errcode = 'integrity_constraint_violation', constraint = 'code_needed';
  end if;
  return new;
end $$;
create trigger signature_by_code before insert on mentoring.signature for each row execute function mentoring.by_code();

-- What a text changes beside its words, once all four have signed it.
create table mentoring.change (
  contract_id uuid not null, text_no int not null,
  kind text not null check (kind in ('EXTEND', 'SUSPEND', 'RESUME', 'MASTER')),
  until_day date, from_day date, master_id uuid references roster.person, master_name text not null default '',
  words text not null check (char_length(words) between 2 and 200),
  by_name text not null, at timestamptz not null,
  primary key (contract_id, text_no),
  foreign key (contract_id, text_no) references mentoring.text,
  constraint extended_until check (kind not in ('EXTEND', 'MASTER') or until_day is not null),
  constraint another_master check ((kind = 'MASTER') = (master_id is not null and from_day is not null))
);
comment on table mentoring.change is '@appendonly';
create index change_master on mentoring.change (master_id);
create trigger change_stays before update or delete on mentoring.change for each row execute function touyan.refuse_change();
alter table mentoring.change enable row level security;
create policy change_all on mentoring.change using (mentoring.sees(contract_id) or touyan.is_person(master_id))
  with check (mentoring.sees(contract_id));

create function mentoring.signed_by_all(contract uuid, no int) returns boolean stable language sql security definer
set search_path = mentoring as
$$ select count(*) = 4 from mentoring.signature s where s.contract_id = contract and s.text_no = no
     and (s.how <> 'PAPER' or exists (select 1 from mentoring.seen n where n.signature_id = s.signature_id)) $$;

-- Nobody extends, interrupts or resumes a contract, or gives it to another master, alone.
create function mentoring.guard_change() returns trigger language plpgsql security definer set search_path = mentoring as
$$ declare what text; begin
  what := case
    when new.until_day <> old.until_day then 'EXTEND'
    when new.state = 'SUSPENDED' and old.state <> 'SUSPENDED' then 'SUSPEND'
    when new.state = 'ACTIVE' and old.state = 'SUSPENDED' then 'RESUME'
    when new.ended_reason = 'MASTER_CHANGED' and old.ended_reason is null then 'MASTER' end;
  if what is not null and not (mentoring.signed_by_all(new.contract_id, new.text_no)
      and exists (select 1 from mentoring.change k where k.contract_id = new.contract_id and k.text_no = new.text_no and k.kind = what)) then
    raise exception '% is not signed by all four', what using errcode = 'integrity_constraint_violation', constraint = 'change_signed';
  end if;
  return new;
end $$;
create trigger contract_changed before update on mentoring.contract for each row execute function mentoring.guard_change();
