-- The licence is demanded of everybody who goes (安全生产法 Art. 30, 特种设备安全法 Art. 14), of whoever comes along as well.
drop trigger lead_is_licensed on dispatch.work_order;
drop function dispatch.lead_is_licensed();

create function dispatch.comer_is_licensed() returns trigger language plpgsql security definer set search_path = dispatch, roster, touyan as
$$ declare on_day date := (coalesce(new.answered_at, new.offered_at) at time zone 'Asia/Shanghai')::date; begin
  if tg_op = 'INSERT' or old.state <> new.state then
    if not roster.licensed(new.expert_id, string_to_array(new.licences, '|'), on_day) then
      raise exception 'order % needs one of the licences %', new.order_id, new.licences using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  return new;
end $$;
create trigger comer_is_licensed before insert or update of state on dispatch.work_order for each row
  when (new.licences <> '' and new.expert_id is not null and new.state in ('OFFERED', 'ACCEPTED'))
  execute function dispatch.comer_is_licensed();
