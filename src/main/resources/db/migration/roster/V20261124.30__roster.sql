-- People of the roster. What only the union may know of them lives in a table of its own, so that no list can show it by accident.
create schema roster;

create sequence roster.roster_no;
-- The order of the official lists: by strokes of the family name.
create collation roster.strokes (provider = icu, locale = 'zh-u-co-stroke');

create table roster.person (
  person_id    uuid primary key,
  roster_no    text not null unique,
  slug         text not null unique check (slug ~ '^[a-z0-9-]{4,40}$'),
  name         text not null check (char_length(name) between 2 and 60),
  standing     text not null default 'IN_POST' check (standing in ('IN_POST', 'RETIRED', 'DECEASED')),
  state        text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED', 'LEFT')),
  org_path     text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  town         text not null,
  occupation   text,
  craft_since  int check (craft_since between 1940 and 2100),
  headline     text not null default '' check (char_length(headline) <= 60),
  story        text not null default '' check (char_length(story) <= 2000),
  monthly_cap  int check (monthly_cap between 0 and 60),
  takes_boat   boolean not null default false,
  contact_mode text not null default 'UNION_RELAY' check (contact_mode in ('OWN_PHONE', 'UNION_RELAY')),
  published    boolean not null default false,      -- the person has agreed to a public profile
  public_fields text not null default '',           -- which fields, separated by commas; follows privacy.consent
  checked_on   date,                                -- yearly confirm-or-correct
  created_at   timestamptz not null,
  created_by   text not null,
  version      int not null,
  constraint nothing_shown_unless_published check (published or public_fields = '')
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

-- Sealed, or of use to the union alone.
create table roster.contact (
  person_id uuid primary key references roster.person,
  phone bytea, phone_print bytea, phone_tail bytea, identity bytea, identity_print bytea,
  sex text check (sex in ('F', 'M')), birth_date date check (birth_date >= '1900-01-01'), updated_at timestamptz not null
);
comment on column roster.contact.phone_tail is 'keyed hash of the last four digits';
create index contact_phone on roster.contact (phone_print);
create index contact_tail on roster.contact (phone_tail);
create unique index contact_identity on roster.contact (identity_print);

create table roster.absence (
  absence_id uuid primary key, person_id uuid not null references roster.person,
  day_from date not null, day_until date not null check (day_until >= day_from),
  reason text not null default '' check (char_length(reason) <= 60),
  entered_by text not null, entered_at timestamptz not null, withdrawn_at timestamptz, version int not null
);
create index absence_person on roster.absence (person_id, day_until);

-- Honours are awards of a type; the title stands as in the decision, verbatim.
create table roster.honour_award (
  award_id uuid primary key, person_id uuid not null references roster.person,
  honour_type text not null, title text not null check (char_length(title) between 2 and 80),
  year int not null check (year between 1949 and 2100), document_no text, decided_on date,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'VERIFIED', 'SUSPENDED', 'REVOKED', 'DISCARDED')),
  entered_by uuid not null, entered_by_name text not null, entered_at timestamptz not null,
  verified_by uuid, verified_by_name text, verified_at timestamptz,
  ended_document text, ended_at timestamptz, version int not null,
  constraint verified_by_another check (verified_by is null or verified_by <> entered_by),
  constraint verified_is_signed check (state in ('DRAFT', 'DISCARDED') or (verified_by is not null and verified_at is not null)),
  constraint revoked_has_a_document check (state <> 'REVOKED' or ended_document is not null)
);
create index honour_award_person on roster.honour_award (person_id);
-- The same decision is entered once.
create unique index honour_award_once on roster.honour_award (person_id, honour_type, year, title) where state <> 'DISCARDED';

-- A post held, current or former: duty before retirement and volunteering after it are told apart by these dates.
create table roster.post (
  post_id uuid primary key, person_id uuid not null references roster.person,
  title text not null check (char_length(title) between 2 and 60), employer text not null default '' check (char_length(employer) <= 80),
  trade_duty boolean not null default false,
  from_day date, until_day date, entered_by text not null, entered_at timestamptz not null, withdrawn_at timestamptz, version int not null,
  constraint post_days check (until_day is null or from_day is null or until_day >= from_day)
);
comment on column roster.post.trade_duty is 'helping others in this trade is part of the paid post';
create index post_person on roster.post (person_id);

-- An expert lent to another union, with the lender's consent.
create table roster.loan (
  loan_id uuid primary key, person_id uuid not null references roster.person,
  to_path text not null check (to_path ~ '^/([0-9a-z]+/)+$'), from_day date not null, until_day date not null check (until_day >= from_day),
  reason text not null default '' check (char_length(reason) <= 120),
  asked_by text not null, asked_at timestamptz not null, consented_by text, consented_at timestamptz,
  ended_by text, ended_at timestamptz, version int not null,
  constraint consent_is_signed check ((consented_by is null) = (consented_at is null)),
  constraint one_loan_at_a_time exclude using gist (person_id with =, to_path with =, daterange(from_day, until_day, '[]') with &&)
    where (ended_at is null)
);
create index loan_person on roster.loan (person_id);

create function roster.today() returns date stable language sql as $$ select (now() at time zone 'Asia/Shanghai')::date $$;

-- Asked inside policies, therefore as definer: the tables' own policies must not ask back.
create function roster.lent_here(id uuid) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select exists (select 1 from roster.loan l where l.person_id = id and l.consented_at is not null and l.ended_at is null
     and roster.today() between l.from_day and l.until_day and touyan.along_scope(l.to_path)) $$;

-- Who works with this person: staff along his union's path or borrowing him, and he himself.
create function roster.visible(id uuid) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select exists (select 1 from roster.person p where p.person_id = id
     and (touyan.along_scope(p.org_path) or touyan.is_person(p.person_id) or roster.lent_here(p.person_id))) $$;

-- Whose entries these are to change: the person's own union, and he himself.
create function roster.editable(id uuid) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select exists (select 1 from roster.person p where p.person_id = id and (touyan.in_scope(p.org_path) or touyan.is_person(p.person_id))) $$;

create function roster.staffed(id uuid) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select exists (select 1 from roster.person p where p.person_id = id and touyan.in_scope(p.org_path)) $$;

create function roster.shown(fields text, field text) returns boolean immutable language sql as
$$ select field = any (string_to_array(fields, ',')) $$;

alter table roster.person enable row level security;
-- Staff see the people of their part of the tree, those of the unions above them, and those lent to them; an expert sees himself;
-- everyone sees who agreed to be seen. Public pages read roster.profile, which holds back what was not agreed to.
create policy person_read on roster.person for select using (
  touyan.along_scope(org_path) or touyan.is_person(person_id) or (published and touyan.is_anyone()) or roster.lent_here(person_id));
create policy person_insert on roster.person for insert with check (touyan.in_scope(org_path));
create policy person_update on roster.person for update using (touyan.in_scope(org_path) or touyan.is_person(person_id));

do $$ declare t text; begin
  foreach t in array array['person_town', 'person_skill', 'person_language', 'free_half'] loop
    execute format('alter table roster.%I enable row level security', t);
    execute format('create policy %I on roster.%I for select using (roster.visible(person))', t || '_read', t);
    execute format('create policy %I on roster.%I for insert with check (roster.editable(person))', t || '_insert', t);
    execute format('create policy %I on roster.%I for update using (roster.editable(person))', t || '_update', t);
    execute format('create policy %I on roster.%I for delete using (roster.editable(person))', t || '_delete', t);
  end loop;
  foreach t in array array['contact', 'absence'] loop
    execute format('alter table roster.%I enable row level security', t);
    execute format('create policy %I on roster.%I for select using (roster.visible(person_id))', t || '_read', t);
    execute format('create policy %I on roster.%I for insert with check (roster.editable(person_id))', t || '_insert', t);
    execute format('create policy %I on roster.%I for update using (roster.editable(person_id))', t || '_update', t);
  end loop;
  -- What the union vouches for is entered by the union.
  foreach t in array array['post', 'honour_award'] loop
    execute format('alter table roster.%I enable row level security', t);
    execute format('create policy %I on roster.%I for select using (roster.visible(person_id))', t || '_read', t);
    execute format('create policy %I on roster.%I for insert with check (roster.staffed(person_id))', t || '_insert', t);
    execute format('create policy %I on roster.%I for update using (roster.staffed(person_id))', t || '_update', t);
  end loop;
end $$;

alter table roster.loan enable row level security;
-- Lender and borrower see the loan; the borrower also while the person is not yet visible to him.
create policy loan_read on roster.loan for select using (roster.visible(person_id) or touyan.along_scope(to_path));
create policy loan_insert on roster.loan for insert with check (
  roster.staffed(person_id) or (touyan.in_scope(to_path) and consented_at is null));
-- The borrower may give a person back. Only the lender may say yes.
create policy loan_update on roster.loan for update using (roster.staffed(person_id) or touyan.in_scope(to_path))
  with check (roster.staffed(person_id) or consented_at is null or ended_at is not null);

-- Whose consent a loan needs: asked by a borrower who may not see the person yet.
create function roster.path_of(id uuid) returns text stable language sql security definer set search_path = roster, touyan as
$$ select p.org_path from roster.person p where p.person_id = id and touyan.ring() in ('STAFF', 'SYSTEM') $$;

-- Told to whoever weighs a record, asker and clock included: a yes keeps hours from being credited.
create function roster.on_duty(id uuid, day date) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select touyan.is_anyone() and exists (select 1 from roster.post p where p.person_id = id and p.trade_duty and p.withdrawn_at is null
     and (p.from_day is null or p.from_day <= day) and (p.until_day is null or p.until_day >= day)) $$;

-- Sealed: an asker who withdraws lets the expert be told, and nobody reads it without the vault.
create function roster.sealed_phone(id uuid) returns bytea stable language sql security definer set search_path = roster, touyan as
$$ select c.phone from roster.contact c where c.person_id = id and (roster.visible(id) or touyan.ring() = 'ASKER') $$;

-- Answered across all unions: a person stands on the roster once.
create function roster.identity_taken(print bytea, id uuid) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select exists (select 1 from roster.contact c where c.identity_print = print and c.person_id <> id) $$;

create function roster.same_name_and_phone(wanted text, print bytea) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select exists (select 1 from roster.contact c join roster.person p on p.person_id = c.person_id where c.phone_print = print and p.name = wanted) $$;

create function roster.slug_taken(wanted text) returns boolean stable language sql security definer set search_path = roster, touyan as
$$ select exists (select 1 from roster.person p where p.slug = wanted) $$;
