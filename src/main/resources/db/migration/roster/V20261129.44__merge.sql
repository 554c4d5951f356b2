-- Two entries of one person become one. The other entry stays, under its id and number, and says whose it is.
alter table roster.person add column merged_into uuid references roster.person;
alter table roster.person add constraint merged_is_gone check (merged_into is null or (state = 'LEFT' and not published and merged_into <> person_id));
create index person_merged on roster.person (merged_into) where merged_into is not null;

create table roster.merge (
  merge_id uuid primary key, kept uuid not null references roster.person, merged uuid not null references roster.person,
  asked_by uuid not null, asked_by_name text not null, asked_at timestamptz not null,
  decided_by uuid, decided_by_name text, decided_at timestamptz, outcome text check (outcome in ('MERGED', 'REFUSED')), version int not null,
  check (kept <> merged),
  check ((decided_by is null) = (outcome is null) and (decided_at is null) = (outcome is null)),
  constraint merged_by_another check (outcome is distinct from 'MERGED' or decided_by <> asked_by)
);
create unique index merge_open on roster.merge (least(kept, merged), greatest(kept, merged)) where outcome is null;
alter table roster.merge enable row level security;
create policy merge_read on roster.merge for select using (roster.staffed(kept) and roster.staffed(merged));
create policy merge_insert on roster.merge for insert with check (roster.staffed(kept) and roster.staffed(merged));
create policy merge_update on roster.merge for update using (roster.staffed(kept) and roster.staffed(merged));

-- Who somebody is now: himself, unless his entry was merged into another.
create function roster.now_is(id uuid) returns uuid stable language sql security definer set search_path = roster, touyan as
$$ select coalesce(p.merged_into, p.person_id) from roster.person p where p.person_id = id $$;

-- Every id under which somebody has ever been written down: what he did under an old one is his.
create function roster.selves(id uuid) returns uuid[] stable language sql security definer set search_path = roster, touyan as
$$ select array_agg(p.person_id) from roster.person p where coalesce(p.merged_into, p.person_id) = roster.now_is(id) $$;

-- As before, but an id that was merged shows the person it belongs to.
create or replace function roster.cards(ids uuid[]) returns table (
    id uuid, name text, slug text, honour text, seal_text text, seal_level int, headline text, town text, path text, published boolean)
  stable language sql security definer set search_path = roster, touyan as
$$ select asked.person_id, p.name, p.slug, h.title, h.seal_first || '|' || h.seal_second, coalesce(h.seal_level, 0),
     case when touyan.ring() not in ('PUBLIC', 'ASKER') or roster.shown(p.public_fields, 'TRADE') then p.headline else '' end,
     case when touyan.ring() not in ('PUBLIC', 'ASKER') or roster.shown(p.public_fields, 'TOWN') then p.town else '' end,
     p.org_path, p.published
   from roster.person asked
   join roster.person p on p.person_id = coalesce(asked.merged_into, asked.person_id)
   left join lateral roster.highest(p.person_id) h on true
   where asked.person_id = any(ids) and (p.published or touyan.ring() in ('ASKER', 'SELF', 'STAFF', 'SYSTEM')) and touyan.is_anyone() $$;

create or replace function roster.id_of(wanted text) returns uuid stable language sql security definer set search_path = roster, touyan as
$$ select p.person_id from roster.person asked join roster.person p on p.person_id = coalesce(asked.merged_into, asked.person_id)
   where asked.slug = wanted and p.state <> 'LEFT' and touyan.is_anyone() and (p.published or roster.visible(p.person_id)) $$;

-- Where an old address leads; empty when it leads nowhere, or its person shows nothing.
create function roster.moved_to(old text) returns text stable language sql security definer set search_path = roster, touyan as
$$ select p.slug from roster.person asked join roster.person p on p.person_id = asked.merged_into
   where asked.slug = old and p.published and p.state <> 'LEFT' and touyan.is_anyone() $$;

-- A yes that only one of two entries had is taken back by the union, for the sake of caution.
alter table privacy.consent drop constraint consent_channel_check;
alter table privacy.consent add constraint consent_channel_check check (channel in ('PAGE', 'PHONE', 'PAPER', 'UNION')
  and (channel <> 'UNION' or withdrawn_at is not null));
