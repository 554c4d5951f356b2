-- Who has been helped before by whom: the same phone, the same organisation, the same village.

-- Of "上湫村，老码头边" the village; what comes after it is said differently every time.
create function request.village(place text) returns text immutable parallel safe language sql as
$$ select nullif(btrim(regexp_replace(place, '[，,、；;。 　].*$', '')), '') $$;

create index help_request_body on request.help_request (body_id) where body_id is not null;
create index help_request_path on request.help_request (org_path);
create index help_request_village on request.help_request (town, request.village(place)) where request.village(place) is not null;
