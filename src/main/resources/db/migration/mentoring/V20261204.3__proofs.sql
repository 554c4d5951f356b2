-- What shows that a milestone was reached, or what was taught: pictures, and PDF as pictures of its pages.
create table mentoring.proof (
  file_id uuid primary key references storage.file,
  contract_id uuid not null references mentoring.contract,
  what text not null check (what in ('MILESTONE', 'LOG')),
  owner_id uuid not null,                                            -- the milestone, or the line of the logbook
  by_name text not null, at timestamptz not null
);
comment on table mentoring.proof is '@appendonly';
create index proof_contract on mentoring.proof (contract_id);
create index proof_owner on mentoring.proof (owner_id);
create trigger proof_stays before update or delete on mentoring.proof for each row execute function touyan.refuse_change();
alter table mentoring.proof enable row level security;
create policy proof_all on mentoring.proof using (mentoring.sees(contract_id)) with check (mentoring.sees(contract_id));

create function mentoring.reached_is_shown() returns trigger language plpgsql security definer set search_path = mentoring as
$$ begin
  if new.reached and old.reached is not true and not exists (select 1 from mentoring.proof p
      where p.owner_id = new.milestone_id and p.contract_id = new.contract_id and p.what = 'MILESTONE') then
    raise exception 'a milestone is reached when a picture or a document shows it' using errcode = 'integrity_constraint_violation', constraint = 'reached_is_shown';
  end if;
  return new;
end $$;
create trigger milestone_shown before update on mentoring.milestone for each row execute function mentoring.reached_is_shown();

-- 一带一 from the other side: whether this apprentice is bound by another contract; asked also where the asker does not see that one.
create function mentoring.bound(contract uuid) returns boolean stable language sql security definer set search_path = mentoring, touyan as
$$ select exists (select 1 from mentoring.contract o join mentoring.contract c on c.contract_id = contract
     where o.contract_id <> c.contract_id and o.apprentice_print = c.apprentice_print
       and o.state in ('SIGNING', 'ACTIVE', 'SUSPENDED', 'ASSESSING', 'EXTENDED')) and touyan.is_anyone() $$;
