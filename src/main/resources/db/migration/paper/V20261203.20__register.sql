-- The register of numbered papers. What stands in it is never changed: revoked, replaced and expired papers stay, with the reason.
create schema paper;

-- What kinds there are, how their numbers begin, and how long they are kept (null: for ever). Modules to the right add theirs.
create table paper.kind (
  kind text primary key check (kind ~ '^[a-z][a-z-]{1,40}$'),
  word text not null unique check (word ~ '^[一-龥]{2,8}$'),
  keep_years int check (keep_years between 1 and 100),
  source text not null default ''
);
comment on table paper.kind is '@readonly';

create table paper.paper (
  paper_id uuid primary key,
  kind text not null references paper.kind,
  union_path text not null check (union_path ~ '^/([0-9a-z]+/)+$'),
  year int not null check (year between 2000 and 2200),
  serial int not null check (serial > 0),
  number text not null,
  code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{20}$'),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),       -- whose staff see the whole of it
  subject_module text not null, subject_id uuid not null,            -- what it is about; no foreign key: that stands to the right
  readers uuid[] not null,                                           -- persons whose paper it is
  title text not null check (char_length(title) between 2 and 60),
  facts jsonb not null check (jsonb_typeof(facts) = 'array'),        -- all that it certifies, as it was
  open_facts jsonb not null check (jsonb_typeof(open_facts) = 'array'), -- what anybody with the code is shown
  valid_until date,
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  replaces uuid unique references paper.paper,
  issued_by uuid, issued_by_name text not null, issued_at timestamptz not null,
  unique (union_path, kind, year, serial),
  constraint number_says_what_it_counts check (number like '%〔' || year || '〕' || serial || '号')
);
comment on table paper.paper is '@appendonly';
create index paper_subject on paper.paper (subject_module, subject_id);
create index paper_number on paper.paper (number);
create index paper_until on paper.paper (valid_until) where valid_until is not null;

create table paper.content (paper_id uuid primary key references paper.paper, pdf bytea not null);
comment on table paper.content is '@appendonly';
alter table paper.content alter column pdf set storage external;

-- What became of it. At most one of these ends a paper; ENDED says when its matter was over, from which day it is kept on.
create table paper.event (
  event_id uuid primary key,
  paper_id uuid not null references paper.paper,
  event text not null check (event in ('ISSUED', 'REVOKED', 'REPLACED', 'EXPIRED', 'ENDED')),
  reason text not null check (char_length(reason) <= 300),
  day date,
  by_name text not null, at timestamptz not null,
  constraint what_ends_a_paper_is_explained check (event not in ('REVOKED', 'REPLACED', 'EXPIRED') or reason <> ''),
  constraint ended_on_a_day check ((event = 'ENDED') = (day is not null))
);
comment on table paper.event is '@appendonly';
create unique index one_end on paper.event (paper_id) where event in ('REVOKED', 'REPLACED', 'EXPIRED');
create index event_paper on paper.event (paper_id, at);

-- The next number of a series; whoever asked first commits first, and a number that was not used is asked for again.
create function paper.next_serial(of_union text, of_kind text, of_year int) returns int volatile language plpgsql security definer
set search_path = paper as
$$ begin
  perform pg_advisory_xact_lock(hashtextextended(of_union || of_kind || of_year, 20261203));
  return (select coalesce(max(p.serial), 0) + 1 from paper.paper p
    where p.union_path = of_union and p.kind = of_kind and p.year = of_year);
end $$;

create function paper.no_gaps() returns trigger language plpgsql security definer set search_path = paper as
$$ begin
  if new.serial <> paper.next_serial(new.union_path, new.kind, new.year) then
    raise exception 'number % leaves a gap or is taken', new.number using errcode = 'integrity_constraint_violation';
  end if;
  if new.number <> (select k.word from paper.kind k where k.kind = new.kind) || '〔' || new.year || '〕' || new.serial || '号' then
    raise exception 'number % is not of kind %', new.number, new.kind using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger paper_numbered before insert on paper.paper for each row execute function paper.no_gaps();

do $$ declare t text; begin
  foreach t in array array['paper', 'content', 'event'] loop
    execute format('create trigger %I before update or delete on paper.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;

-- The number of days is not asked of the clock of the database: whoever looks says which day it is.
create function paper.state_of(paper uuid, until date, today date) returns text stable language sql security definer
set search_path = paper as
$$ select coalesce(
     (select e.event from paper.event e where e.paper_id = paper and e.event in ('REVOKED', 'REPLACED', 'EXPIRED')),
     case when until < today then 'EXPIRED' else 'ISSUED' end) $$;

create function paper.sees(paper uuid) returns boolean stable language sql as
$$ select exists (select 1 from paper.paper p where p.paper_id = paper) $$;

alter table paper.paper enable row level security;
create policy paper_read on paper.paper for select using (
  touyan.in_scope(org_path) or touyan.is_request(subject_id)
  or exists (select 1 from unnest(readers) r where touyan.is_person(r)));
create policy paper_add on paper.paper for insert with check (touyan.in_scope(org_path));
alter table paper.content enable row level security;
create policy content_read on paper.content for select using (paper.sees(paper_id));
create policy content_add on paper.content for insert with check (paper.sees(paper_id));
alter table paper.event enable row level security;
create policy event_read on paper.event for select using (paper.sees(paper_id));
create policy event_add on paper.event for insert with check (
  exists (select 1 from paper.paper p where p.paper_id = event.paper_id and touyan.in_scope(p.org_path)));

-- What anybody sees who holds the paper, or its number and the eight characters beside it.
create function paper.shown(by_code text, by_number text, by_check text)
returns table (paper_id uuid, code text, number text, kind text, title text, union_path text, open_facts text, issued_at timestamptz,
  valid_until date, event text, reason text, ended_at timestamptz, replaced_by text)
stable language sql security definer set search_path = paper as
$$ select p.paper_id, p.code, p.number, p.kind, p.title, p.union_path, p.open_facts::text, p.issued_at, p.valid_until, e.event, e.reason, e.at,
     (select n.number from paper.paper n where n.replaces = p.paper_id)
   from paper.paper p left join paper.event e on e.paper_id = p.paper_id and e.event in ('REVOKED', 'REPLACED', 'EXPIRED')
   where p.code = by_code or (p.number = by_number and left(p.code, 8) = by_check) $$;

-- Whether a file is that paper, another one of ours, or neither.
create function paper.compare(by_code text, hash text) returns text stable language sql security definer set search_path = paper as
$$ select case when exists (select 1 from paper.paper p where p.code = by_code and p.sha256 = hash) then 'SAME'
     when exists (select 1 from paper.paper p where p.sha256 = hash) then 'OTHER' else 'UNKNOWN' end $$;
