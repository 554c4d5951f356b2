create schema dispatch;

-- What an expert needs to know of a request: he sees this copy, never the request. The phone is opened after he has accepted.
create table dispatch.brief (
  request_id uuid primary key, number text not null, subject text not null, words text not null, town text not null, place text not null,
  asker_name text not null, phone bytea, wish text not null, wish_words text not null default '', wish_from timestamptz, wish_to timestamptz,
  urgency text not null, risk_note text not null default '', org_path text not null, submitted_at timestamptz not null, photos int not null default 0,
  updated_at timestamptz not null
);

create table dispatch.work_order (
  order_id     uuid primary key,
  request_id   uuid not null references request.help_request,
  org_path     text not null,
  expert_id    uuid references roster.person,        -- null while it is open to all
  lead         boolean not null default true,
  to_all       boolean not null default false,       -- whoever wanted could take it
  state        text not null check (state in ('OFFERED', 'OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'RELEASED', 'SERVED')),
  round        int not null,
  offered_by   uuid,                                 -- null when the clock went on by itself
  offered_by_name text not null,
  offered_at   timestamptz not null,
  tell_at      timestamptz not null,                 -- the expert hears of it when the seconds for undoing are over
  told_at      timestamptz,
  answer_by    timestamptz not null,
  answered_at  timestamptz,
  answered_for uuid,                                 -- staff who keyed the answer given by phone
  decline_reason text,                               -- for the dispatcher of this request only; no report reads it
  chosen_because text not null default '',           -- why somebody other than the suggested one was chosen
  reasons      text not null default '',             -- the reasons as shown to the expert, one a line
  ended_at     timestamptz,
  version      int not null,
  constraint somebody_unless_open check (expert_id is not null or state in ('OPEN', 'LAPSED', 'RELEASED'))
);
-- One living lead order per request, whoever clicks first.
create unique index one_living_lead on dispatch.work_order (request_id) where lead and state in ('OFFERED', 'OPEN', 'ACCEPTED');
-- The same person is not asked twice at once for one request.
create unique index one_living_order_per_expert on dispatch.work_order (request_id, expert_id) where state in ('OFFERED', 'ACCEPTED');
create index work_order_expert on dispatch.work_order (expert_id, state);
create index work_order_request on dispatch.work_order (request_id);
create index work_order_waiting on dispatch.work_order (answer_by) where state in ('OFFERED', 'OPEN');

-- Who is looking at which request: "王主任正在看".
create table dispatch.presence (
  request_id uuid not null, account_id uuid not null, name text not null, org_path text not null, seen_at timestamptz not null, primary key (request_id, account_id)
);
comment on table dispatch.presence is '@deletable';

-- Asked inside policies, therefore as definer.
create function dispatch.invited(request uuid) returns boolean stable language sql security definer set search_path = dispatch, touyan as
$$ select exists (select 1 from dispatch.work_order o where o.request_id = request
     and (touyan.is_person(o.expert_id) or (o.state = 'OPEN' and touyan.ring() = 'SELF'))) $$;

-- How many living orders a person holds, in any union: a number, never which.
create function dispatch.open_orders(expert uuid) returns int stable language sql security definer set search_path = dispatch, touyan as
$$ select count(*)::int from dispatch.work_order o where o.expert_id = expert and o.state in ('OFFERED', 'ACCEPTED') and touyan.is_anyone() $$;

-- Whether somebody was faster with an order that was open to all.
create function dispatch.gone(id uuid) returns boolean stable language sql security definer set search_path = dispatch, touyan as
$$ select exists (select 1 from dispatch.work_order o where o.order_id = id and o.to_all and o.state <> 'OPEN') and touyan.ring() = 'SELF' $$;

alter table dispatch.work_order enable row level security;
create policy work_order_all on dispatch.work_order using (
  touyan.in_scope(org_path) or touyan.is_person(expert_id) or touyan.is_request(request_id) or (state = 'OPEN' and touyan.ring() = 'SELF'));
alter table dispatch.brief enable row level security;
create policy brief_read on dispatch.brief for select using (touyan.in_scope(org_path) or dispatch.invited(request_id) or touyan.is_request(request_id));
create policy brief_insert on dispatch.brief for insert with check (touyan.in_scope(org_path) or touyan.is_request(request_id) or touyan.ring() = 'SELF');
create policy brief_update on dispatch.brief for update using (touyan.in_scope(org_path) or touyan.is_request(request_id) or dispatch.invited(request_id));
alter table dispatch.presence enable row level security;
create policy presence_all on dispatch.presence using (touyan.in_scope(org_path));
