-- 劳模工匠助企行: a call, what companies ask for, who goes to them and under which papers, and what came of it.
create schema campaign;

create table campaign.call (
  call_id uuid primary key,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'ENDED')),
  title text not null check (char_length(title) between 2 and 40),
  words text not null check (char_length(words) between 2 and 1000),
  classes text not null check (classes ~ '^[a-z,]+$'),                -- demand classes of the catalog and life, separated by commas
  opens_on date not null, closes_on date not null,
  contact text not null default '' check (char_length(contact) <= 60),
  written_by uuid, written_by_name text not null, written_at timestamptz not null,
  published_by_name text not null default '', published_at timestamptz,
  version int not null,
  constraint opens_before_it_closes check (opens_on <= closes_on),
  constraint published_at_a_time check ((state = 'DRAFT') = (published_at is null))
);

create sequence campaign.demand_serial;

create table campaign.demand (
  demand_id uuid primary key,
  call_id uuid not null references campaign.call,
  number text not null unique,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('COLLECTED', 'SCREENED', 'MATCHED', 'PLANNED', 'IN_PROGRESS', 'SOLVED', 'PARTLY', 'UNSOLVED',
    'CONFIRMED', 'FOLLOWED_UP', 'WITHDRAWN')),
  demand_class text not null check (demand_class ~ '^[a-z]+$'),
  words text not null check (char_length(words) between 2 and 500),
  wish text not null default '' check (char_length(wish) <= 300),
  urgency text not null check (urgency in ('NORMAL', 'TODAY')),
  secret boolean not null,
  body_id uuid, company text not null check (char_length(company) between 2 and 60),
  town text not null, place text not null default '' check (char_length(place) <= 120),
  contact_name text not null, phone bytea not null, phone_print bytea not null,
  channel text not null check (channel in ('PUBLIC', 'ACCOUNT', 'VISIT')),
  keyer uuid, keyer_name text not null default '',
  submit_key bytea not null unique,                                   -- the same submission is one demand
  collected_at timestamptz not null,
  difficulty text check (difficulty in ('ON_SITE', 'RESEARCH', 'OUTSIDE')),
  diagnosed text not null default '' check (char_length(diagnosed) <= 500),
  cause text not null default '' check (char_length(cause) <= 300),
  owner text not null default '' check (char_length(owner) <= 60),
  screened_by_name text not null default '', screened_at timestamptz,
  result text check (result in ('SOLVED', 'PARTLY', 'UNSOLVED')),
  result_words text not null default '' check (char_length(result_words) <= 500),
  trained int check (trained between 0 and 10000),
  trained_source text check (trained_source in ('SIGN_IN', 'STATEMENT')),
  reported_by_name text not null default '', reported_at timestamptz,
  benefit_yuan bigint check (benefit_yuan between 1 and 10000000000), -- claimed and signed by the company; shown, never added up
  company_words text not null default '' check (char_length(company_words) <= 300),
  confirmed_how text check (confirmed_how in ('LINK', 'ACCOUNT')),
  confirmed_by_name text not null default '', confirmed_at timestamptz,
  follow_up_due date,
  holds text check (holds in ('YES', 'PARTLY', 'NO')),
  follow_words text not null default '' check (char_length(follow_words) <= 300),
  followed_by_name text not null default '', followed_at timestamptz,
  withdrawn_because text not null default '' check (char_length(withdrawn_because) <= 300),
  version int not null,
  constraint heads_say_from_where check ((trained is null) = (trained_source is null)),
  constraint benefit_is_signed check (benefit_yuan is null or confirmed_at is not null),
  constraint confirmed_is_signed check (state not in ('CONFIRMED', 'FOLLOWED_UP')
    or (confirmed_how is not null and confirmed_at is not null and result is not null and follow_up_due is not null)),
  constraint screened_is_diagnosed check (state in ('COLLECTED', 'WITHDRAWN') or difficulty is not null),
  constraint withdrawn_is_explained check (state <> 'WITHDRAWN' or withdrawn_because <> '')
);
create index demand_call on campaign.demand (call_id, state);
create index demand_path on campaign.demand (org_path text_pattern_ops);
create index demand_phone on campaign.demand (phone_print, collected_at);
create index demand_due on campaign.demand (follow_up_due) where state = 'CONFIRMED';

-- The secret of a demand, as a hash. No personal data, therefore without row-level security.
create table campaign.access (token_hash bytea primary key, demand_id uuid not null unique references campaign.demand);

create table campaign.pairing (
  pairing_id uuid primary key,
  demand_id uuid not null references campaign.demand,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'ENDED')),
  person_id uuid references roster.person, team_id uuid references roster.team,
  from_day date not null, until_day date not null,
  goals text not null check (char_length(goals) between 2 and 300),
  invited_by_name text not null, invited_at timestamptz not null,
  answered_by_name text not null default '', answered_at timestamptz,
  ended_at timestamptz,
  version int not null,
  constraint one_helper check (num_nonnulls(person_id, team_id) = 1),
  constraint from_before_until check (from_day <= until_day)
);
create index pairing_demand on campaign.pairing (demand_id);
create index pairing_person on campaign.pairing (person_id) where person_id is not null;
create index pairing_team on campaign.pairing (team_id) where team_id is not null;
create unique index one_living_pairing on campaign.pairing (demand_id) where state in ('INVITED', 'ACCEPTED');

-- What was signed: the written agreement (浙江省志愿服务条例 Art. 21), the promise of secrecy, the letter of intent.
create table campaign.paper (
  paper_id uuid primary key,
  pairing_id uuid not null references campaign.pairing,
  kind text not null check (kind in ('AGREEMENT', 'SECRECY', 'INTENT')),
  document_no text not null check (char_length(document_no) between 2 and 60),
  signed_on date not null, until_day date,
  filed_by_name text not null, filed_at timestamptz not null,
  constraint signed_before_it_ends check (until_day is null or until_day >= signed_on)
);
comment on table campaign.paper is '@appendonly';
create index paper_pairing on campaign.paper (pairing_id);

-- 服务清单: each line is a request of its own, so that invitation, time, visit and record follow the rules of all others.
create table campaign.plan (
  plan_id uuid primary key,
  demand_id uuid not null references campaign.demand,
  pairing_id uuid not null references campaign.pairing,
  request_id uuid not null unique references request.help_request,
  from_at timestamptz not null, to_at timestamptz not null,
  form text not null check (form in ('GUIDANCE', 'TRAINING', 'RESEARCH', 'MANAGEMENT', 'CARE')),
  people int not null check (people between 1 and 20),
  planned_by_name text not null, planned_at timestamptz not null
);
comment on table campaign.plan is '@appendonly';
create index plan_demand on campaign.plan (demand_id);

create table campaign.bounty (
  bounty_id uuid primary key,
  demand_id uuid not null references campaign.demand,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  state text not null check (state in ('OPEN', 'CLOSED', 'AWARDED', 'ENDED')),
  topic text not null check (char_length(topic) between 2 and 60),
  words text not null check (char_length(words) between 2 and 500),
  opens_on date not null, closes_on date not null,
  written_by_name text not null, written_at timestamptz not null,
  ended_because text not null default '' check (char_length(ended_because) <= 300),
  version int not null,
  constraint opens_before_it_closes check (opens_on <= closes_on),
  constraint ended_is_explained check (state <> 'ENDED' or ended_because <> '')
);
create unique index one_open_bounty on campaign.bounty (demand_id) where state in ('OPEN', 'CLOSED');

create table campaign.claim (
  claim_id uuid primary key,
  bounty_id uuid not null references campaign.bounty,
  state text not null check (state in ('CLAIMED', 'WITHDRAWN', 'CHOSEN', 'NOT_CHOSEN')),
  person_id uuid not null references roster.person, team_id uuid references roster.team,
  words text not null check (char_length(words) between 2 and 500),
  claimed_at timestamptz not null,
  version int not null
);
create unique index one_claim_each on campaign.claim (bounty_id, person_id) where state <> 'WITHDRAWN';
create index claim_person on campaign.claim (person_id);

-- What the panel says: words, never a mark.
create table campaign.opinion (
  opinion_id uuid primary key,
  claim_id uuid not null references campaign.claim,
  author uuid not null, author_name text not null,
  words text not null check (char_length(words) between 2 and 300),
  at timestamptz not null,
  unique (claim_id, author)
);
comment on table campaign.opinion is '@appendonly';

create function campaign.answers(person uuid, team uuid) returns boolean stable language sql security definer set search_path = campaign, touyan as
$$ select touyan.is_person(person) or exists (select 1 from roster.team_member m
     where m.team_id = team and m.role = 'LEAD' and roster.serves(m) and touyan.is_person(m.person_id)) $$;

create function campaign.helps(demand uuid) returns boolean stable language sql security definer set search_path = campaign, touyan as
$$ select exists (select 1 from campaign.pairing p
     where p.demand_id = demand and p.state in ('INVITED', 'ACCEPTED') and campaign.answers(p.person_id, p.team_id)) $$;

create function campaign.sees(demand uuid) returns boolean stable language sql security definer set search_path = campaign, touyan as
$$ select exists (select 1 from campaign.demand d
     where d.demand_id = demand and (touyan.in_scope(d.org_path) or touyan.is_request(d.demand_id))) or campaign.helps(demand) $$;

alter table campaign.call enable row level security;
create policy call_read on campaign.call for select using (touyan.along_scope(org_path));
create policy call_insert on campaign.call for insert with check (touyan.in_scope(org_path));
create policy call_update on campaign.call for update using (touyan.in_scope(org_path));
alter table campaign.demand enable row level security;
create policy demand_read on campaign.demand for select using (
  touyan.in_scope(org_path) or touyan.is_request(demand_id) or campaign.helps(demand_id));
create policy demand_insert on campaign.demand for insert with check (touyan.in_scope(org_path));
create policy demand_update on campaign.demand for update using (touyan.in_scope(org_path) or touyan.is_request(demand_id));
alter table campaign.pairing enable row level security;
create policy pairing_read on campaign.pairing for select using (
  touyan.in_scope(org_path) or touyan.is_request(demand_id) or campaign.answers(person_id, team_id));
create policy pairing_insert on campaign.pairing for insert with check (touyan.in_scope(org_path));
create policy pairing_update on campaign.pairing for update using (touyan.in_scope(org_path) or campaign.answers(person_id, team_id));
alter table campaign.paper enable row level security;
create policy paper_read on campaign.paper for select using (exists (select 1 from campaign.pairing p where p.pairing_id = paper.pairing_id));
create policy paper_insert on campaign.paper for insert with check (
  exists (select 1 from campaign.pairing p where p.pairing_id = paper.pairing_id and touyan.in_scope(p.org_path)));
alter table campaign.plan enable row level security;
create policy plan_read on campaign.plan for select using (campaign.sees(demand_id));
create policy plan_insert on campaign.plan for insert with check (
  exists (select 1 from campaign.pairing p where p.pairing_id = plan.pairing_id and touyan.in_scope(p.org_path)));
alter table campaign.bounty enable row level security;
create policy bounty_read on campaign.bounty for select using (touyan.along_scope(org_path) or touyan.ring() = 'SELF');
create policy bounty_insert on campaign.bounty for insert with check (touyan.in_scope(org_path));
create policy bounty_update on campaign.bounty for update using (touyan.in_scope(org_path));
alter table campaign.claim enable row level security;
create policy claim_read on campaign.claim for select using (touyan.is_person(person_id)
  or exists (select 1 from campaign.bounty b where b.bounty_id = claim.bounty_id and touyan.in_scope(b.org_path)));
create policy claim_insert on campaign.claim for insert with check (touyan.is_person(person_id));
create policy claim_update on campaign.claim for update using (touyan.is_person(person_id)
  or exists (select 1 from campaign.bounty b where b.bounty_id = claim.bounty_id and touyan.in_scope(b.org_path)));
alter table campaign.opinion enable row level security;
create policy opinion_all on campaign.opinion using (
  exists (select 1 from campaign.claim c join campaign.bounty b on b.bounty_id = c.bounty_id
    where c.claim_id = opinion.claim_id and touyan.in_scope(b.org_path)));

do $$ declare t text; begin
  foreach t in array array['paper', 'plan', 'opinion'] loop
    execute format('create trigger %I before update or delete on campaign.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;

-- Public pages read these and nothing else: no company, no person.
create view campaign.open_call with (security_barrier) as
select c.call_id, c.org_path, c.state, c.title, c.words, c.classes, c.opens_on, c.closes_on, c.contact
from campaign.call c where c.state <> 'DRAFT' and touyan.is_anyone();

create view campaign.open_bounty with (security_barrier) as
select b.bounty_id, d.call_id, b.state, b.topic, b.words, b.opens_on, b.closes_on, d.demand_class
from campaign.bounty b join campaign.demand d on d.demand_id = b.demand_id
where touyan.is_anyone();

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('campaign.follow-up.days', 'NUMBER', '90', 'day', 30, 365, 'OWN', ''),
('campaign.panel.min', 'NUMBER', '2', '', 1, 9, 'OWN', ''),
('campaign.day.max', 'NUMBER', '10', '', 1, 100, 'OWN', '');
