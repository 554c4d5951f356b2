-- Lectures (宣讲): topics cleared until a day, who gives them, what was ordered and what was held.
create schema lecture;

-- Each row is one version of a topic; what was cleared stays as it is, a change is another version.
create table lecture.topic (
  version_id uuid primary key,
  topic_id uuid not null, version_no int not null check (version_no > 0),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'CLEARED', 'WITHDRAWN')),
  title text not null check (char_length(title) between 2 and 40),
  content_class text not null check (content_class in ('THEORY', 'LOCAL_HISTORY', 'MODEL_DEEDS', 'COLLEAGUES', 'COMPANY_CULTURE')),
  summary text not null check (char_length(summary) between 2 and 400),
  subtopics text not null default '' check (char_length(subtopics) <= 120),
  length_minutes int not null check (length_minutes in (10, 30, 60)),
  form text not null check (form in ('SPEECH', 'READING', 'RECITAL', 'PLAY', 'CLAPPER', 'VIDEO')),
  audience text not null default '' check (char_length(audience) <= 120),
  languages text not null check (languages ~ '^[a-z-]+(,[a-z-]+)*$'),   -- codes, separated by commas
  script text not null default '' check (char_length(script) <= 4000),
  quotes text not null default '' check (char_length(quotes) <= 2000),   -- one a line: words | source | day
  secret boolean not null default false,                               -- no pictures, and an agreement on file before it is held
  submitted_by uuid, submitted_by_name text not null default '', submitted_at timestamptz,
  settled_by uuid, settled_by_name text not null default '', settled_at timestamptz,
  valid_until date,
  remark text not null default '' check (char_length(remark) <= 300),
  version int not null,
  unique (topic_id, version_no),
  constraint settled_by_another check (settled_by is null or submitted_by is null or settled_by <> submitted_by),
  constraint cleared_until_a_day check (state <> 'CLEARED' or (settled_at is not null and valid_until is not null)),
  constraint returned_is_explained check (state not in ('RETURNED', 'WITHDRAWN') or remark <> '')
);
create index topic_cleared on lecture.topic (valid_until) where state = 'CLEARED';

create table lecture.lecturer (
  person_id uuid primary key references roster.person,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  entered_by_name text not null, entered_at timestamptz not null, ended_by_name text, ended_at timestamptz
);
create table lecture.lecturer_topic (
  person_id uuid not null references lecture.lecturer, topic_id uuid not null, primary key (person_id, topic_id)
);
comment on table lecture.lecturer_topic is '@deletable what somebody talks about: saved whole with him';

-- The sheet of a lecture beside its request: what was ordered, what must be there first, what was held.
create table lecture.booking (
  request_id uuid primary key references request.help_request,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('REQUESTED', 'CONFIRMED_CONTENT', 'ASSIGNED', 'ACCEPTED', 'READY', 'HELD', 'FEEDBACK',
    'CLOSED', 'CANCELLED', 'NO_SHOW')),
  version_id uuid not null references lecture.topic,
  body_id uuid references organization.body,
  unit_name text not null check (char_length(unit_name) between 1 and 60),
  unit_kind text not null check (unit_kind in ('ENTERPRISE', 'INDUSTRY_UNION', 'SCHOOL', 'COMMUNITY', 'VILLAGE', 'INSTITUTION', 'PERSON')),
  from_at timestamptz not null, to_at timestamptz not null check (to_at > from_at),
  town text not null, place text not null check (char_length(place) between 1 and 120),
  heads int not null check (heads between 1 and 2000),
  language text not null default '',                        -- wished for; empty when any will do
  wishes text not null default '' check (char_length(wishes) <= 300),     -- what should be told for this unit: then it is made to measure
  needs text not null default '' check (char_length(needs) <= 300),       -- what must be thought of on the spot
  named_person uuid references roster.person,
  working_time boolean not null default false,
  consent_by text not null default '' check (char_length(consent_by) <= 60), consent_on date,
  consent_document text not null default '' check (char_length(consent_document) <= 120),
  agreement_no text not null default '' check (char_length(agreement_no) <= 60), agreement_on date,
  started_at timestamptz, minutes int check (minutes between 1 and 480), heads_counted int check (heads_counted between 0 and 2000),
  remark text not null default '' check (char_length(remark) <= 1000),
  reason text not null default '' check (char_length(reason) <= 300),
  ordered_at timestamptz not null,
  version int not null,
  constraint consent_in_working_time check (state not in ('READY', 'HELD', 'FEEDBACK', 'CLOSED') or not working_time or consent_by <> ''),
  constraint held_is_counted check (state not in ('HELD', 'FEEDBACK', 'CLOSED') or num_nonnulls(started_at, minutes, heads_counted) = 3)
);
create index booking_path on lecture.booking (org_path text_pattern_ops, from_at);

-- The teams of a session, one or several, and who goes for each. Whether he said yes stands in his order.
create table lecture.part (
  request_id uuid not null references lecture.booking, team_id uuid not null references roster.team,
  lead boolean not null, person_id uuid references roster.person, order_id uuid references dispatch.work_order,
  primary key (request_id, team_id),
  constraint invited_by_order check ((person_id is null) = (order_id is null))
);
create unique index one_leading_team on lecture.part (request_id) where lead;
create index part_person on lecture.part (person_id) where person_id is not null;

-- Two taps of a listener, without a name. One page sends one voice.
create table lecture.feedback (
  feedback_id uuid primary key, request_id uuid not null references lecture.booking,
  mark text not null check (mark in ('CLEAR', 'FAIR', 'LOST')), key_hash bytea not null unique, at timestamptz not null
);
comment on table lecture.feedback is '@appendonly';
create index feedback_of on lecture.feedback (request_id);

-- Asked inside policies, therefore as definer.
create function lecture.leads(team uuid) returns boolean stable language sql security definer set search_path = lecture, touyan as
$$ select exists (select 1 from roster.team_member m
     where m.team_id = team and m.role = 'LEAD' and roster.serves(m) and touyan.is_person(m.person_id)) $$;

create function lecture.takes_part(request uuid) returns boolean stable language sql security definer set search_path = lecture, touyan as
$$ select exists (select 1 from lecture.part p where p.request_id = request and (touyan.is_person(p.person_id) or lecture.leads(p.team_id))) $$;

create function lecture.sees(request uuid) returns boolean stable language sql security definer set search_path = lecture, touyan as
$$ select exists (select 1 from lecture.booking b where b.request_id = request
     and (touyan.in_scope(b.org_path) or touyan.is_request(b.request_id) or lecture.takes_part(b.request_id))) $$;

alter table lecture.topic enable row level security;
create policy topic_read on lecture.topic for select using (touyan.along_scope(org_path) or touyan.ring() = 'SELF');
create policy topic_insert on lecture.topic for insert with check (touyan.in_scope(org_path));
create policy topic_update on lecture.topic for update using (touyan.in_scope(org_path));
alter table lecture.lecturer enable row level security;
create policy lecturer_read on lecture.lecturer for select using (touyan.along_scope(org_path) or touyan.ring() = 'SELF');
create policy lecturer_insert on lecture.lecturer for insert with check (touyan.in_scope(org_path));
create policy lecturer_update on lecture.lecturer for update using (touyan.in_scope(org_path));
alter table lecture.lecturer_topic enable row level security;
create policy lecturer_topic_all on lecture.lecturer_topic using (
  exists (select 1 from lecture.lecturer l where l.person_id = lecturer_topic.person_id));
alter table lecture.booking enable row level security;
create policy booking_read on lecture.booking for select using (
  touyan.in_scope(org_path) or touyan.is_request(request_id) or lecture.takes_part(request_id));
create policy booking_insert on lecture.booking for insert with check (touyan.in_scope(org_path));
create policy booking_update on lecture.booking for update using (
  touyan.in_scope(org_path) or touyan.is_request(request_id) or lecture.takes_part(request_id));
alter table lecture.part enable row level security;
create policy part_all on lecture.part using (lecture.sees(request_id));
alter table lecture.feedback enable row level security;
create policy feedback_all on lecture.feedback using (lecture.sees(request_id));
create trigger feedback_stays before update or delete on lecture.feedback for each row execute function touyan.refuse_change();

-- Public pages read these and nothing else: what is cleared and still valid, the latest version of each.
create view lecture.open_topic with (security_barrier) as
select distinct on (t.topic_id) t.version_id, t.topic_id, t.title, t.content_class, t.summary, t.subtopics, t.length_minutes, t.form,
  t.audience, t.languages, t.secret, t.valid_until
from lecture.topic t
where t.state = 'CLEARED' and touyan.is_anyone()
order by t.topic_id, t.version_no desc;

create view lecture.open_team with (security_barrier) as
select t.team_id, t.name, t.slug, x.topic_id
from roster.team t
join roster.team_member m on m.team_id = t.team_id and roster.serves(m)
join lecture.lecturer l on l.person_id = m.person_id and l.ended_at is null
join lecture.lecturer_topic x on x.person_id = l.person_id
where t.ended_at is null and touyan.is_anyone()
group by t.team_id, t.name, t.slug, x.topic_id;

create view lecture.open_lecturer with (security_barrier) as
select x.topic_id, p.person_id, p.name, p.slug, p.headline
from lecture.lecturer l
join lecture.lecturer_topic x on x.person_id = l.person_id
join roster.profile p on p.person_id = roster.now_is(l.person_id) and p.standing <> 'DECEASED'
where l.ended_at is null and touyan.is_anyone();

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('lecture.clearance.months', 'NUMBER', '12', 'month', 1, 36, 'OWN', ''),
('lecture.feedback.days', 'NUMBER', '7', 'day', 1, 30, 'OWN', '');
