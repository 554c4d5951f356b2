-- Whether the one who asks leads this team. Asked of people who do not see its members: therefore as definer.
create function roster.leads(team uuid) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select exists (select 1 from roster.team_member m
     where m.team_id = team and m.role = 'LEAD' and roster.serves(m) and touyan.is_person(m.person_id)) $$;
