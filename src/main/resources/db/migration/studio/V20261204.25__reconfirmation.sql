-- 复核: when its term is over a studio is confirmed anew, or not; that is another matter than its year.
create table studio.reconfirmation (
  studio_id uuid not null references studio.studio, confirmed_on date not null, until_day date not null,
  document_no text not null check (char_length(document_no) between 2 and 60),
  by_account uuid not null, by_name text not null, at timestamptz not null,
  primary key (studio_id, until_day), check (until_day > confirmed_on)
);
comment on table studio.reconfirmation is 'Each time a naming was confirmed for another term. @appendonly';
alter table studio.reconfirmation enable row level security;
create policy reconfirmation_all on studio.reconfirmation using (studio.sees(studio_id));
create trigger reconfirmation_stays before update or delete on studio.reconfirmation for each row execute function touyan.refuse_change();

create function studio.refuse_unconfirmed() returns trigger language plpgsql as $$ begin
  if new.state = 'RECONFIRMED' and old.state <> 'RECONFIRMED' and not exists (select 1 from studio.reconfirmation c
      where c.studio_id = new.studio_id and c.until_day = new.confirmed_until) then
    raise exception 'studio % is confirmed without its document', new.studio_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger studio_is_confirmed before update on studio.studio for each row execute function studio.refuse_unconfirmed();

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('studio.reconfirmation.early.days', 'NUMBER', '90', 'day', 0, 365, 'OWN', '');

-- Who learnt in a training, and what became of him: the level or the post he has reached since.
create table studio.grown (
  grown_id uuid primary key, output_id uuid not null references studio.output, studio_id uuid not null references studio.studio,
  name text not null check (char_length(name) between 2 and 60), became text not null check (char_length(became) between 2 and 60),
  on_day date not null, entered_by_name text not null, entered_at timestamptz not null,
  unique (output_id, name, became)
);
comment on table studio.grown is 'E41: who was trained, with the level or post reached later. @appendonly';
create index grown_studio on studio.grown (studio_id);
alter table studio.grown enable row level security;
create policy grown_all on studio.grown using (studio.sees(studio_id));
create trigger grown_stays before update or delete on studio.grown for each row execute function touyan.refuse_change();

create function studio.refuse_more_than_trained() returns trigger language plpgsql as $$
declare trained record; begin
  select o.heads, o.day, o.holder_id into trained from studio.output o
    where o.output_id = new.output_id and o.kind in ('TRAINING', 'APPRENTICE') and o.withdrawn_at is null;
  if not found or trained.holder_id <> new.studio_id or new.on_day < trained.day then
    raise exception 'nobody was trained there before %', new.on_day using errcode = 'check_violation';
  end if;
  if (select count(distinct g.name) from (select g.name from studio.grown g where g.output_id = new.output_id union select new.name) g) > trained.heads then
    raise exception 'more have grown than the % who were trained', trained.heads using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger grown_were_trained before insert on studio.grown for each row execute function studio.refuse_more_than_trained();
