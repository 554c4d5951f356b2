-- What an organisation has confirmed. The latest entry counts; only another entry changes the level.
create table roster.skill_confirmation (
  confirmation_id uuid primary key, person_id uuid not null references roster.person, skill text not null,
  level smallint not null check (level between 0 and 5),
  organisation text not null check (char_length(organisation) between 2 and 60),
  document text not null check (char_length(document) between 2 and 80), confirmed_on date not null,
  entered_by uuid not null, entered_by_name text not null, entered_at timestamptz not null
);
comment on table roster.skill_confirmation is '@appendonly a level is changed by another confirmation';
create index skill_confirmation_person on roster.skill_confirmation (person_id, skill, entered_at);

create table roster.licence (
  licence_id uuid primary key, person_id uuid not null references roster.person,
  kind text not null check (char_length(kind) between 2 and 60), number bytea not null,
  issuer text not null check (char_length(issuer) between 2 and 60), valid_until date,
  entered_by uuid not null, entered_by_name text not null, entered_at timestamptz not null, withdrawn_at timestamptz, version int not null
);
comment on column roster.licence.number is 'sealed';
comment on column roster.licence.valid_until is 'null when it does not end';
create index licence_person on roster.licence (person_id);
create index licence_ends on roster.licence (valid_until) where withdrawn_at is null;

do $$ declare t text; begin
  foreach t in array array['skill_confirmation', 'licence'] loop
    execute format('alter table roster.%I enable row level security', t);
    execute format('create policy %I on roster.%I for select using (roster.visible(person_id))', t || '_read', t);
    execute format('create policy %I on roster.%I for insert with check (roster.staffed(person_id))', t || '_insert', t);
  end loop;
end $$;
create policy licence_update on roster.licence for update using (roster.staffed(person_id));

create view roster.confirmed_skill with (security_invoker) as
select distinct on (c.person_id, c.skill) c.person_id, c.skill, c.level, c.organisation, c.document, c.confirmed_on, c.entered_by_name
from roster.skill_confirmation c
order by c.person_id, c.skill, c.entered_at desc, c.confirmation_id desc;

-- Whatever writes the skills of a person, a sheet or a form, leaves a confirmed level alone.
create function roster.keep_confirmed_level() returns trigger language plpgsql security definer set search_path = roster, touyan as
$$ declare confirmed smallint; begin
  select c.level into confirmed from roster.skill_confirmation c
  where c.person_id = new.person and c.skill = new.skill order by c.entered_at desc, c.confirmation_id desc limit 1;
  if found then
    new.level := confirmed;
  end if;
  return new;
end $$;
create trigger keep_confirmed_level before insert or update on roster.person_skill
  for each row execute function roster.keep_confirmed_level();

-- A post that ended with retirement is told apart from one left for another.
alter table roster.post add column retired boolean not null default false;
alter table roster.post add constraint retired_has_a_day check (not retired or until_day is not null);

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('roster.licence.remind.first.days', 'NUMBER', '60', 'day', 8, 180, 'OWN', ''),
('roster.licence.remind.second.days', 'NUMBER', '30', 'day', 8, 180, 'OWN', ''),
('roster.licence.remind.last.days', 'NUMBER', '7', 'day', 1, 30, 'OWN', '');
