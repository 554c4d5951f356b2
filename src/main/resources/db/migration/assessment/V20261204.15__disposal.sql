-- A volume lies on paper or as files; each class is kept for its own years from the day of the archive (P16: paper 3, electronic 5).
alter table assessment.volume add column medium text not null default 'PAPER' check (medium in ('PAPER', 'ELECTRONIC'));
alter table assessment.volume alter column medium drop default;
alter table assessment.volume drop constraint volume_pkey;
alter table assessment.volume add primary key (batch_id, kind, medium);

-- What was done towards the end of a volume. The volume itself stays in the list, with the record that it was disposed of.
create table assessment.disposal (
  disposal_id uuid primary key,
  batch_id uuid not null, kind text not null, medium text not null,
  act text not null check (act in ('PROPOSED', 'WITHDRAWN', 'CONFIRMED')),
  words text not null check (char_length(words) between 2 and 300),
  on_day date not null,
  account uuid not null, by_name text not null, at timestamptz not null,
  foreign key (batch_id, kind, medium) references assessment.volume
);
comment on table assessment.disposal is '@appendonly';
create index disposal_volume on assessment.disposal (batch_id, kind, medium, at);
create unique index disposed_once on assessment.disposal (batch_id, kind, medium) where act = 'CONFIRMED';

create function assessment.last_disposal(of_batch uuid, of_kind text, of_medium text) returns assessment.disposal stable language sql
security definer set search_path = assessment, touyan as
$$ select d.* from assessment.disposal d where d.batch_id = of_batch and d.kind = of_kind and d.medium = of_medium
   order by d.at desc, d.disposal_id desc limit 1 $$;

-- Two persons, one after the other, and never before the years that the practice asks for are over, whatever the parameter says.
create function assessment.disposal_allowed() returns trigger language plpgsql security definer set search_path = assessment, touyan as $$
declare last assessment.disposal; archived date; begin
  select b.archived_on into archived from assessment.batch b where b.batch_id = new.batch_id;
  if archived is null or new.on_day <= archived + make_interval(years => case new.medium when 'PAPER' then 3 else 5 end) then
    raise exception 'volume % % of batch % is still kept', new.kind, new.medium, new.batch_id using errcode = 'check_violation';
  end if;
  last := assessment.last_disposal(new.batch_id, new.kind, new.medium);
  if (new.act = 'PROPOSED') = (last.act is not null and last.act = 'PROPOSED') or last.act = 'CONFIRMED' then
    raise exception 'disposal % after %', new.act, last.act using errcode = 'check_violation';
  end if;
  if new.act = 'CONFIRMED' and last.account = new.account then
    raise exception 'disposal is confirmed by who proposed it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger disposal_allowed before insert on assessment.disposal for each row execute function assessment.disposal_allowed();
create trigger disposal_stays before update or delete on assessment.disposal for each row execute function touyan.refuse_change();

alter table assessment.disposal enable row level security;
create policy disposal_all on assessment.disposal using (assessment.sees_batch(batch_id));
