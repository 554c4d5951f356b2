-- Stories for everybody: of a matter that was helped with, of a person, of a studio. One writes, another approves, and whoever is told
-- of has agreed to it.
create schema story;

create table story.story (
  story_id uuid primary key,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'DROPPED', 'WITHDRAWN')),
  title text not null check (char_length(title) between 4 and 40),
  lead text not null check (char_length(lead) between 10 and 120),
  body text not null check (char_length(body) between 50 and 4000),
  byline text not null check (char_length(byline) between 2 and 40),    -- 通讯员
  request_id uuid references request.help_request,                      -- the closed matter it tells of
  studio_id uuid references studio.studio,
  asker_agreed boolean not null default false,                          -- the one who was helped has said yes
  written_by uuid not null, written_by_name text not null, written_at timestamptz not null,
  submitted_at timestamptz,
  approved_by uuid, approved_by_name text not null default '', published_at timestamptz,
  remark text not null default '' check (char_length(remark) <= 300),   -- why it was sent back, dropped or withdrawn
  ended_at timestamptz,
  version int not null,
  constraint approved_by_another check (approved_by is null or approved_by <> written_by),
  constraint published_by_somebody check (state not in ('PUBLISHED', 'WITHDRAWN') or (approved_by is not null and published_at is not null)),
  constraint withdrawn_for_a_reason check (state <> 'WITHDRAWN' or (remark <> '' and ended_at is not null)),
  constraint asker_was_asked check (request_id is null or state in ('DRAFT', 'DROPPED') or asker_agreed),
  -- Neither a phone number nor an identity number is ever part of a story.
  constraint no_numbers_of_people check (concat_ws(' ', title, lead, body) !~ '(^|[^0-9])(1[3-9][0-9]{9}|[1-9][0-9]{16}[0-9Xx])([^0-9]|$)')
);
create index story_request on story.story (request_id) where request_id is not null;

create table story.told (
  story_id uuid not null references story.story,
  person_id uuid not null references roster.person,
  primary key (story_id, person_id)
);
comment on table story.told is '@deletable';
create index told_person on story.told (person_id);

alter table story.story enable row level security;
create policy story_read on story.story for select using (touyan.in_scope(org_path));
create policy story_insert on story.story for insert with check (touyan.in_scope(org_path));
create policy story_update on story.story for update using (touyan.in_scope(org_path));
alter table story.told enable row level security;
create policy told_read on story.told for select using (exists (select 1 from story.story s where s.story_id = told.story_id) or touyan.is_person(person_id));
create policy told_insert on story.told for insert with check (exists (select 1 from story.story s where s.story_id = told.story_id));
create policy told_delete on story.told for delete using (exists (select 1 from story.story s where s.story_id = told.story_id));

-- Whether somebody has agreed to be told of: his page is public, and so is his story.
create function story.agreed(id uuid) returns boolean stable language sql security definer set search_path = story, roster as
$$ select exists (select 1 from roster.person p where p.person_id = roster.now_is(id) and p.published and p.state <> 'LEFT'
     and roster.shown(p.public_fields, 'STORY')) $$;

-- Nothing is published of somebody who has not agreed, whatever asks for it.
create function story.all_agreed() returns trigger language plpgsql security definer set search_path = story as $$
begin
  if new.state = 'PUBLISHED' and exists (select 1 from story.told t where t.story_id = new.story_id and not story.agreed(t.person_id)) then
    raise exception 'a story is told of somebody who has not agreed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger all_agreed before insert or update on story.story for each row execute function story.all_agreed();

-- What everybody may read: from the moment one of them takes his word back, it is gone.
create view story.open_story with (security_barrier) as
select s.story_id, s.title, s.lead, s.body, s.byline, s.published_at, s.approved_by_name as editor, r.subject, r.town, o.studio_id,
  o.name as studio_name
from story.story s
left join request.help_request r on r.request_id = s.request_id
left join studio.open_studio o on o.studio_id = s.studio_id
where s.state = 'PUBLISHED' and touyan.is_anyone()
  and (s.studio_id is null or o.studio_id is not null)
  and not exists (select 1 from story.told t where t.story_id = s.story_id and not story.agreed(t.person_id));

create view story.open_told with (security_barrier) as
select t.story_id, p.person_id, p.slug, p.name
from story.told t join story.open_story s using (story_id) join roster.profile p on p.person_id = roster.now_is(t.person_id);
