-- What became of a contract, for whoever verifies its paper: neither who nor why.
create function mentoring.outcome_of(wanted uuid) returns table (state text, ended_on date)
stable language sql security definer set search_path = mentoring, touyan as
$$ select c.state, c.ended_on from mentoring.contract c where c.contract_id = wanted and touyan.is_anyone() $$;
