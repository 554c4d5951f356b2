-- When an appointment was ended, for whoever verifies its letter.
create function workshop.ended_of(wanted uuid) returns table (ended_at timestamptz)
stable language sql security definer set search_path = workshop, touyan as
$$ select a.ended_at from workshop.advisor a
   where a.advisor_id = wanted and a.state = 'ENDED' and a.ended_at is not null and touyan.is_anyone() $$;
