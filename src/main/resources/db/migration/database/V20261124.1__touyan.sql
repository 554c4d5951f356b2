-- Row-level security in one place. Every policy of the house is written with these functions; each answers false when
-- its setting is missing, so a transaction without an actor sees nothing.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema touyan;

create function touyan.ring() returns text stable language sql as
$$ select nullif(current_setting('touyan.ring', true), '') $$;

-- Staff see their part of the union tree; the clock sees all.
create function touyan.in_scope(path text) returns boolean stable language sql as
$$ select coalesce(nullif(current_setting('touyan.ring', true), '') in ('STAFF', 'SYSTEM')
     and path like nullif(current_setting('touyan.scope', true), '') || '%', false) $$;

-- Whether the actor stands at, above or below this place: for what one union shares with another.
create function touyan.along_scope(path text) returns boolean stable language sql as
$$ select coalesce(nullif(current_setting('touyan.ring', true), '') in ('STAFF', 'SYSTEM')
     and (path like nullif(current_setting('touyan.scope', true), '') || '%'
       or nullif(current_setting('touyan.scope', true), '') like path || '%'), false) $$;

-- An expert sees what is his own.
create function touyan.is_person(id uuid) returns boolean stable language sql as
$$ select coalesce(nullif(current_setting('touyan.ring', true), '') = 'SELF'
     and id = nullif(current_setting('touyan.person', true), '')::uuid, false) $$;

-- An asker sees the one request whose secret he has shown.
create function touyan.is_request(id uuid) returns boolean stable language sql as
$$ select coalesce(nullif(current_setting('touyan.ring', true), '') = 'ASKER'
     and id = nullif(current_setting('touyan.request', true), '')::uuid, false) $$;

create function touyan.is_account(id uuid) returns boolean stable language sql as
$$ select coalesce(id = nullif(current_setting('touyan.account', true), '')::uuid, false) $$;

create function touyan.is_system() returns boolean stable language sql as
$$ select coalesce(nullif(current_setting('touyan.ring', true), '') = 'SYSTEM', false) $$;

create function touyan.is_platform() returns boolean stable language sql as
$$ select coalesce(nullif(current_setting('touyan.ring', true), '') in ('PLATFORM', 'SYSTEM'), false) $$;

-- Any named actor, the public included: for tables that hold no personal data but are not for nameless transactions.
create function touyan.is_anyone() returns boolean stable language sql as
$$ select nullif(current_setting('touyan.ring', true), '') is not null $$;

-- Tables of record refuse what the law forbids them to do.
create function touyan.refuse_change() returns trigger language plpgsql as
$$ begin
  raise exception '% on %.% is refused: corrections are new entries', tg_op, tg_table_schema, tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;
