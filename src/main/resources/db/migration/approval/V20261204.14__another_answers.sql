-- Of some kinds of matter nobody answers an objection to a notice that he has put up himself.
alter table approval.posting add column answered_by_another boolean not null default false;

create function approval.another_answers() returns trigger language plpgsql security definer set search_path = approval, touyan as $$ begin
  if new.answered_by is not null and exists (select 1 from approval.posting p
      where p.posting_id = new.posting_id and p.answered_by_another and p.posted_by = new.answered_by) then
    raise exception 'objection % is answered by who posted it', new.objection_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger another_answers before insert or update on approval.objection for each row execute function approval.another_answers();
