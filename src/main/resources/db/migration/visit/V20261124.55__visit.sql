create schema visit;

create table visit.visit (
  visit_id   uuid primary key,
  order_id   uuid not null references dispatch.work_order,
  request_id uuid not null references request.help_request,
  expert_id  uuid not null references roster.person,
  org_path   text not null,
  state      text not null check (state in ('SCHEDULED', 'IN_SERVICE', 'DONE', 'MISSED', 'CALLED_OFF')),
  from_at    timestamptz not null,
  to_at      timestamptz not null check (to_at > from_at),
  sequence   int not null default 0,                 -- of the calendar entry
  remote     boolean not null default false,         -- by phone or video, nobody travels
  risky      boolean not null default false,         -- insurance is needed before it starts
  follow_up  boolean not null default false,         -- another visit will follow: the order is not served yet
  paid       boolean not null default false,         -- the expert is paid for it (特聘顾问): earns no hours
  started_at timestamptz,
  minutes    int check (minutes between 0 and 1440),
  outcome    text check (outcome in ('SOLVED', 'PARTLY', 'NOT_YET')),
  note       text not null default '' check (char_length(note) <= 1000),
  heads      int check (heads between 0 and 10000),  -- people taught on the way
  logged_at  timestamptz,
  log_keyer  uuid,
  log_key    bytea unique,                           -- the same log sent twice is one log
  missed_by  text check (missed_by in ('EXPERT', 'ASKER', 'WEATHER')),
  created_at timestamptz not null,
  version    int not null,
  constraint logged_when_done check (state <> 'DONE' or (minutes is not null and outcome is not null and logged_at is not null and char_length(note) > 0)),
  -- Nobody is in two places at once, under any race.
  constraint no_double_booking exclude using gist (expert_id with =, tstzrange(from_at, to_at) with &&) where (state in ('SCHEDULED', 'IN_SERVICE'))
);
create index visit_order on visit.visit (order_id);
create index visit_request on visit.visit (request_id);
create index visit_expert on visit.visit (expert_id, from_at);
create index visit_path on visit.visit (org_path text_pattern_ops, from_at);

-- Times proposed by one side, taken or answered with another by the other.
create table visit.proposal (
  proposal_id uuid primary key, order_id uuid not null references dispatch.work_order, request_id uuid not null, expert_id uuid not null, org_path text not null,
  voice text not null check (voice in ('EXPERT', 'ASKER', 'STAFF')), from_at timestamptz not null, to_at timestamptz not null check (to_at > from_at),
  words text not null default '', state text not null check (state in ('OPEN', 'TAKEN', 'ANSWERED', 'GONE')), at timestamptz not null, version int not null
);
create unique index one_open_proposal on visit.proposal (order_id, voice, from_at) where state = 'OPEN';

-- Written agreement (浙江省志愿服务条例 Art. 21) and accident insurance (Art. 23) behind an order.
create table visit.agreement (
  agreement_id uuid primary key, order_id uuid not null references dispatch.work_order, org_path text not null, reasons text not null, document_no text not null,
  signed_on date not null, until_day date, entered_by text not null, entered_at timestamptz not null
);
create table visit.insurance (
  insurance_id uuid primary key, expert_id uuid not null references roster.person, org_path text not null, insurer text not null, policy_no text not null,
  from_day date not null, until_day date not null check (until_day >= from_day), entered_by text not null, entered_at timestamptz not null
);

-- Private calendar subscriptions: the secret as a hash.
create table visit.feed (
  feed_id uuid primary key, token_hash bytea not null unique, person_id uuid, account_id uuid, org_path text not null, created_at timestamptz not null, revoked_at timestamptz,
  check ((person_id is null) <> (account_id is null))
);

do $$ declare t text; begin
  foreach t in array array['visit', 'proposal'] loop
    execute format('alter table visit.%I enable row level security', t);
    execute format('create policy %I on visit.%I using (touyan.in_scope(org_path) or touyan.is_person(expert_id) or touyan.is_request(request_id))', t || '_all', t);
  end loop;
end $$;
alter table visit.agreement enable row level security;
create policy agreement_all on visit.agreement using (touyan.in_scope(org_path) or exists (select 1 from dispatch.work_order o where o.order_id = agreement.order_id));
alter table visit.insurance enable row level security;
create policy insurance_all on visit.insurance using (touyan.in_scope(org_path) or touyan.is_person(expert_id));
