-- An apprentice who wishes has a page of his own behind a secret: how it stands, what comes next, and a way back.
alter table mentoring.wish add column phone bytea;
alter table mentoring.wish add column print bytea;
alter table mentoring.wish add column withdrawn boolean not null default false;
alter table mentoring.wish add column contract_id uuid references mentoring.contract;
create index wish_print on mentoring.wish (print) where closed_at is null;
create index wish_contract on mentoring.wish (contract_id);
alter table mentoring.wish add constraint withdrawn_is_closed check (not withdrawn or closed_at is not null);

-- The secret, as a hash. No personal data, therefore without row-level security.
create table mentoring.wish_access (token_hash bytea primary key, wish_id uuid not null unique references mentoring.wish);

drop policy wish_read on mentoring.wish;
create policy wish_read on mentoring.wish for select using (
  touyan.in_scope(org_path) or touyan.is_person(person_id) or touyan.is_request(wish_id));
drop policy wish_change on mentoring.wish;
create policy wish_change on mentoring.wish for update using (
  touyan.in_scope(org_path) or touyan.is_person(person_id) or touyan.is_request(wish_id));

-- How far the contract that was written for a wish has come: said to whoever holds the secret of the wish, and nothing else of it.
create function mentoring.wish_state(wish uuid) returns text stable language sql security definer set search_path = mentoring, touyan as
$$ select c.state from mentoring.wish w join mentoring.contract c on c.contract_id = w.contract_id
   where w.wish_id = wish and (touyan.is_request(w.wish_id) or touyan.in_scope(w.org_path)) $$;

-- A contract answers the open wishes of its apprentice, wherever they were written down.
create function mentoring.answer_wishes(contract uuid, because text, now timestamptz) returns int volatile language sql security definer
set search_path = mentoring, touyan as
$$ with answered as (
     update mentoring.wish w set contract_id = c.contract_id, closed_because = because, closed_at = now, version = w.version + 1
     from mentoring.contract c
     where c.contract_id = contract and w.print = c.apprentice_print and w.side = 'APPRENTICE' and w.closed_at is null and touyan.is_anyone()
     returning 1)
   select count(*)::int from answered $$;
