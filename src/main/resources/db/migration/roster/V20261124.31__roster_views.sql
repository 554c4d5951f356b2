-- What others may know at a glance. Honours come from public decisions; only verified ones count, the highest first.
create function roster.highest(id uuid) returns table (title text, seal_first text, seal_second text, seal_level int, place int, year int)
  stable language sql security definer set search_path = roster, touyan as
$$ select a.title, t.seal_first, t.seal_second, t.seal_level, t.sort, a.year
   from roster.honour_award a join catalog.honour_type t on t.code = a.honour_type
   where a.person_id = id and a.state = 'VERIFIED' and touyan.is_anyone()
   order by t.sort, a.year, a.award_id
   limit 1 $$;

-- A person by his id, for whoever holds it: an asker learns who comes, a colleague reads an old timeline. The public and askers
-- learn no more of him than he has agreed to show.
create function roster.cards(ids uuid[]) returns table (
    id uuid, name text, slug text, honour text, seal_text text, seal_level int, headline text, town text, path text, published boolean)
  stable language sql security definer set search_path = roster, touyan as
$$ select p.person_id, p.name, p.slug, h.title, h.seal_first || '|' || h.seal_second, coalesce(h.seal_level, 0),
     case when touyan.ring() not in ('PUBLIC', 'ASKER') or roster.shown(p.public_fields, 'TRADE') then p.headline else '' end,
     case when touyan.ring() not in ('PUBLIC', 'ASKER') or roster.shown(p.public_fields, 'TOWN') then p.town else '' end,
     p.org_path, p.published
   from roster.person p left join lateral roster.highest(p.person_id) h on true
   where p.person_id = any(ids) and (p.published or touyan.ring() in ('ASKER', 'SELF', 'STAFF', 'SYSTEM')) and touyan.is_anyone() $$;

create function roster.id_of(wanted text) returns uuid stable language sql security definer set search_path = roster, touyan as
$$ select p.person_id from roster.person p
   where p.slug = wanted and p.state <> 'LEFT' and touyan.is_anyone() and (p.published or roster.visible(p.person_id)) $$;

-- Public pages read these and nothing else: each column is empty unless its own consent stands.
create view roster.profile with (security_barrier) as
select p.person_id, p.slug, p.name, p.standing, p.state,
  case when roster.shown(p.public_fields, 'TRADE') then p.occupation end as occupation,
  case when roster.shown(p.public_fields, 'TRADE') then p.craft_since end as craft_since,
  case when roster.shown(p.public_fields, 'TRADE') then p.headline else '' end as headline,
  case when roster.shown(p.public_fields, 'STORY') then p.story else '' end as story,
  case when roster.shown(p.public_fields, 'TOWN') then p.town end as town,
  case when roster.shown(p.public_fields, 'PHONE') then c.phone end as phone,
  roster.shown(p.public_fields, 'HELP_GIVEN') as shows_help
from roster.person p left join roster.contact c on c.person_id = p.person_id
where p.published and p.state <> 'LEFT' and touyan.is_anyone();

create view roster.profile_honour with (security_barrier) as
select a.person_id, a.award_id, a.title, a.year, t.name_en, t.seal_first, t.seal_second, t.seal_level, t.sort as place
from roster.person p
join roster.honour_award a on a.person_id = p.person_id and a.state = 'VERIFIED'
join catalog.honour_type t on t.code = a.honour_type
where p.published and p.state <> 'LEFT' and touyan.is_anyone();

create view roster.profile_skill with (security_barrier) as
select s.person as person_id, s.skill, s.level
from roster.person p
join roster.person_skill s on s.person = p.person_id
where p.published and p.state <> 'LEFT' and roster.shown(p.public_fields, 'TRADE') and touyan.is_anyone();

create view roster.profile_post with (security_barrier) as
select o.person_id, o.post_id, o.title, o.employer, o.from_day, o.until_day
from roster.person p
join roster.post o on o.person_id = p.person_id and o.withdrawn_at is null
where p.published and p.state <> 'LEFT' and roster.shown(p.public_fields, 'POST') and touyan.is_anyone();
