-- No more voices than listeners: the use case says so in words, and here nothing else gets in either.
create function lecture.refuse_voice() returns trigger language plpgsql security definer set search_path = lecture, touyan as
$$ begin
     perform 1 from lecture.booking b where b.request_id = new.request_id for update;
     if (select count(*) from lecture.feedback f where f.request_id = new.request_id)
       >= (select coalesce(b.heads_counted, 0) from lecture.booking b where b.request_id = new.request_id) then
       raise exception 'lecture % has as many voices as listeners', new.request_id using errcode = 'check_violation';
     end if;
     return new;
   end $$;
create trigger feedback_fits before insert on lecture.feedback for each row execute function lecture.refuse_voice();
