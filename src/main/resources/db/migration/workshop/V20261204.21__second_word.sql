-- Who said it: what has settled is corrected by somebody else than who said the last word.
alter table workshop.live_entry add column by_account uuid;
alter table workshop.sale add column by_account uuid;

create function workshop.refuse_own_second_word() returns trigger language plpgsql as $$
declare before record; begin
  select e.by_account, (e.started_at at time zone 'Asia/Shanghai')::date as day into before
    from workshop.live_entry e where e.session_id = new.session_id order by e.at desc, e.entry_id desc limit 1;
  if found and new.because = '' then
    raise exception 'what was said of session % is corrected without a reason', new.session_id using errcode = 'check_violation';
  end if;
  if before.by_account = new.by_account
      and before.day + workshop.setting('live.settle.days')::int <= (new.at at time zone 'Asia/Shanghai')::date then
    raise exception 'session % has settled: whoever said the last word does not correct it', new.session_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger entry_is_of_another before insert on workshop.live_entry for each row execute function workshop.refuse_own_second_word();

create function workshop.refuse_own_second_sum() returns trigger language plpgsql as $$ begin
  if new.corrects is not null and exists (select 1 from workshop.settled_sale s join workshop.sale x on x.sale_id = s.sale_id
      where s.sale_id = new.corrects and x.by_account = new.by_account and s.settles_on <= (new.at at time zone 'Asia/Shanghai')::date) then
    raise exception 'sale % has settled: whoever said the last word does not correct it', new.corrects using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger sale_is_of_another before insert on workshop.sale for each row execute function workshop.refuse_own_second_sum();
