-- People of the roster. Contact data lives in its own table so that no list can show it by accident.
create schema roster;

create table roster.person (
  person_id    uuid primary key,
  roster_no    text not null unique,
  slug         text not null unique check (slug ~ '^[a-z0-9-]{4,40}$'),
  name         text not null check (char_length(name) between 2 and 60),
  sex          text check (sex in ('F', 'M')),
  birth_date   date,
  standing     text not null default 'IN_POST' check (standing in ('IN_POST', 'RETIRED', 'DECEASED')),
  state        text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED', 'LEFT')),
  org_path     text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  town         text not null,
  occupation   text,
  craft_since  int check (craft_since between 1940 and 2100),
  headline     text not null default '',
  story        text not null default '',
  monthly_cap  int check (monthly_cap between 0 and 60),
  takes_boat   boolean not null default false,
  contact_mode text not null default 'UNION_RELAY' check (contact_mode in ('OWN_PHONE', 'UNION_RELAY')),
  published    boolean not null default false,      -- the person has agreed to a public profile
  public_fields text not null default '',           -- which fields, separated by commas; from privacy.consent
  checked_on   date,                                -- yearly confirm-or-correct
  created_at   timestamptz not null,
  created_by   text not null,
  version      int not null
);
create index person_path on roster.person (org_path text_pattern_ops);
create index person_name on roster.person using gin (name gin_trgm_ops);

create table roster.person_town (
  person uuid not null references roster.person, town text not null, primary key (person, town)
);
comment on table roster.person_town is '@deletable towns reached: saved whole with the person';

create table roster.person_skill (
  person uuid not null references roster.person, skill text not null, level smallint check (level between 0 and 5), since int,
  primary key (person, skill)
);
comment on table roster.person_skill is '@deletable skills: saved whole with the person';
create index person_skill_skill on roster.person_skill (skill);

create table roster.person_language (
  person uuid not null references roster.person, language text not null, primary key (person, language)
);
comment on table roster.person_language is '@deletable languages: saved whole with the person';

-- A half day that is usually free: weekday 1 is Monday.
create table roster.free_half (
  person uuid not null references roster.person, weekday smallint not null check (weekday between 1 and 7),
  half text not null check (half in ('AM', 'PM')), primary key (person, weekday, half)
);
comment on table roster.free_half is '@deletable weekly availability: saved whole with the person';

create table roster.contact (
  person_id uuid primary key references roster.person,
  phone bytea, phone_print bytea, identity bytea, identity_print bytea, updated_at timestamptz not null
);
create index contact_phone on roster.contact (phone_print);

create table roster.absence (
  absence_id uuid primary key, person_id uuid not null references roster.person,
  day_from date not null, day_until date not null check (day_until >= day_from),
  reason text not null default '', entered_by text not null, entered_at timestamptz not null, withdrawn_at timestamptz
);
create index absence_person on roster.absence (person_id, day_until);

-- Honours are awards of a type; the title stands as in the decision, verbatim.
create table roster.honour_award (
  award_id uuid primary key, person_id uuid not null references roster.person,
  honour_type text not null, title text not null, year int not null check (year between 1949 and 2100), document_no text,
  decided_on date, state text not null default 'DRAFT' check (state in ('DRAFT', 'VERIFIED', 'SUSPENDED', 'REVOKED')),
  entered_by uuid not null, verified_by uuid, verified_at timestamptz, ended_document text, ended_at timestamptz, version int not null,
  constraint verified_by_another check (verified_by is null or verified_by <> entered_by),
  constraint verified_is_signed check (state = 'DRAFT' or (verified_by is not null and verified_at is not null))
);
create index honour_award_person on roster.honour_award (person_id);

-- A post held, current or former: duty before retirement and volunteering after it are told apart by these dates.
create table roster.post (
  post_id uuid primary key, person_id uuid not null references roster.person,
  title text not null, employer text not null default '', trade_duty boolean not null default false,
  from_day date, until_day date, constraint post_days check (until_day is null or from_day is null or until_day >= from_day)
);
comment on column roster.post.trade_duty is 'helping others in this trade is part of the paid post';
create index post_person on roster.post (person_id);

-- An expert lent to another union, with the lender's consent.
create table roster.loan (
  loan_id uuid primary key, person_id uuid not null references roster.person,
  to_path text not null check (to_path ~ '^/([0-9a-z]+/)+$'), from_day date not null, until_day date not null check (until_day >= from_day),
  asked_by text not null, asked_at timestamptz not null, consented_by text, consented_at timestamptz, ended_at timestamptz, reason text not null default ''
);
create index loan_person on roster.loan (person_id);

-- Asked inside policies, therefore as definer: the loan's own policy must not ask back.
create function roster.lent_here(id uuid) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select exists (select 1 from roster.loan l where l.person_id = id and l.consented_at is not null and l.ended_at is null
     and current_date between l.from_day and l.until_day and touyan.along_scope(l.to_path)) $$;

create function roster.visible(id uuid) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select exists (select 1 from roster.person p where p.person_id = id
     and (touyan.along_scope(p.org_path) or touyan.is_person(p.person_id) or touyan.is_system() or roster.lent_here(p.person_id))) $$;

alter table roster.person enable row level security;
-- Staff see the people of their part of the tree, those of the unions above them, and those lent to them; an expert sees himself; everyone sees who agreed to be seen.
create policy person_read on roster.person for select using (
  touyan.along_scope(org_path) or touyan.is_person(person_id) or (published and touyan.is_anyone()) or roster.lent_here(person_id));
create policy person_insert on roster.person for insert with check (touyan.in_scope(org_path));
create policy person_update on roster.person for update using (touyan.in_scope(org_path) or touyan.is_person(person_id));

do $$ declare t text; begin
  foreach t in array array['person_town', 'person_skill', 'person_language', 'free_half'] loop
    execute format('alter table roster.%I enable row level security', t);
    execute format('create policy %I on roster.%I using (exists (select 1 from roster.person p where p.person_id = person))', t || '_all', t);
  end loop;
  foreach t in array array['contact', 'absence', 'post', 'loan'] loop
    execute format('alter table roster.%I enable row level security', t);
    execute format('create policy %I on roster.%I using (roster.visible(person_id) or touyan.is_system())', t || '_all', t);
  end loop;
end $$;
alter table roster.honour_award enable row level security;
create policy honour_award_all on roster.honour_award using (exists (select 1 from roster.person p where p.person_id = honour_award.person_id));
-- A union that lends or borrows sees the loan even while the person is not yet visible to it.
create policy loan_borrower on roster.loan using (touyan.along_scope(to_path));
