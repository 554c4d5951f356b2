-- What was written down under an entry that has been merged is his whose entry it has become: he sees it as his own.
create or replace function touyan.is_person(id uuid) returns boolean stable language sql as
$$ select coalesce(nullif(current_setting('touyan.ring', true), '') = 'SELF'
     and (id = nullif(current_setting('touyan.person', true), '')::uuid
       or roster.now_is(id) = nullif(current_setting('touyan.person', true), '')::uuid), false) $$;
