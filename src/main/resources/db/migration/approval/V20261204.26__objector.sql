-- Who objected is sealed like his phone number: the table alone does not name him.
alter table approval.objection add column name_sealed bytea;
alter table approval.objection add constraint objector_is_sealed check (name = '') not valid;

create or replace function approval.objection_stays() returns trigger language plpgsql as $$ begin
  if (new.objection_id, new.posting_id, new.body, new.name, new.name_sealed, new.phone_sealed, new.filed_at, new.due_on)
     is distinct from (old.objection_id, old.posting_id, old.body, old.name, old.name_sealed, old.phone_sealed, old.filed_at, old.due_on)
     or old.answered_at is not null then
    raise exception 'objection % cannot be rewritten', old.objection_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
