-- Whose years of keeping are over is locked: that there was such a paper can still be verified, but nobody opens it any more
-- (个人信息保护法 Art. 47: what cannot be deleted without breaking the register is kept from all other use).
create table paper.lock (paper_id uuid primary key references paper.paper, kept_until date not null, at timestamptz not null);
comment on table paper.lock is '@appendonly';
create trigger lock_stays before update or delete on paper.lock for each row execute function touyan.refuse_change();

-- Not before its time, whoever asks.
create function paper.over() returns trigger language plpgsql security definer set search_path = paper as
$$ begin
  if not exists (select 1 from paper.paper p join paper.kind k on k.kind = p.kind
      join paper.event e on e.paper_id = p.paper_id and e.event = 'ENDED'
      where p.paper_id = new.paper_id and k.keep_years is not null
        and (e.day + make_interval(years => k.keep_years))::date <= new.kept_until and new.kept_until <= new.at::date) then
    raise exception 'this paper is still kept' using errcode = 'integrity_constraint_violation', constraint = 'kept';
  end if;
  return new;
end $$;
create trigger lock_in_time before insert on paper.lock for each row execute function paper.over();

create function paper.locked(paper uuid) returns boolean stable language sql security definer set search_path = paper as
$$ select exists (select 1 from paper.lock l where l.paper_id = paper) $$;

alter table paper.lock enable row level security;
create policy lock_read on paper.lock for select using (paper.sees(paper_id));
create policy lock_add on paper.lock for insert with check (touyan.is_system());
drop policy content_read on paper.content;
create policy content_read on paper.content for select using (paper.sees(paper_id) and not paper.locked(paper_id));
