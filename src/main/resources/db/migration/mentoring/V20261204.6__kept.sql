-- Five years after its end the personal part of a contract goes: what can be overwritten is, what is append-only is closed to all.
alter table mentoring.contract add column forgotten_on date;
alter table mentoring.contract add constraint forgotten_when_over check (forgotten_on is null or forgotten_on > ended_on);

create or replace function mentoring.sees(contract uuid) returns boolean stable language sql security definer set search_path = mentoring, touyan as
$$ select exists (select 1 from mentoring.contract c where c.contract_id = contract
     and (touyan.is_system() or (c.forgotten_on is null
       and (touyan.in_scope(c.org_path) or touyan.is_person(c.master_id) or touyan.is_request(c.contract_id))))) $$;

drop policy contract_read on mentoring.contract;
create policy contract_read on mentoring.contract for select using (
  touyan.in_scope(org_path) or touyan.is_person(master_id) or (touyan.is_request(contract_id) and forgotten_on is null));

-- Figures count what was forgotten too: where it stood, and when somebody had last looked, without a word or a name.
create function mentoring.state_on(contract uuid, day date) returns text stable language sql security definer set search_path = mentoring as
$$ select u.state from mentoring.turn u where u.contract_id = contract and u.on_day <= day
   order by u.on_day desc, u.at desc, u.turn_id desc limit 1 $$;
create function mentoring.looked_on(contract uuid, day date) returns date stable language sql security definer set search_path = mentoring as
$$ select max(k.on_day) from mentoring.check_up k where k.contract_id = contract and k.on_day <= day $$;
