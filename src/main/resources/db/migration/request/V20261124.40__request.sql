create schema request;

create table request.help_request (
  request_id   uuid primary key,
  day          date not null,
  seq          int not null,
  number       text not null,                       -- MMDD-NN; unique together with the day's year
  state        text not null check (state in ('SUBMITTED', 'TRIAGED', 'REJECTED', 'TRANSFERRED', 'MERGED', 'TAKEN', 'DELIVERED', 'CONFIRMED', 'REVIEWED', 'CLOSED', 'CANCELLED', 'REOPENED')),
  channel      text not null check (channel in ('WEB', 'PHONE', 'EXPERT')),
  subject      text not null,
  words        text not null check (char_length(words) between 1 and 500),
  town         text not null,
  place        text not null default '' check (char_length(place) <= 120),
  asker_name   text not null check (char_length(asker_name) between 1 and 60),
  phone        bytea,
  phone_print  bytea,
  track_print  bytea,                               -- keyed hash of the last four digits
  wish         text not null check (wish in ('SOON', 'ANY_DAY', 'APPOINTMENT')),
  wish_words   text not null default '' check (char_length(wish_words) <= 120),
  wish_from    timestamptz,
  wish_to      timestamptz,
  named_expert uuid references roster.person,
  urgency      text not null check (urgency in ('NORMAL', 'TODAY')),
  urgent_words boolean not null default false,
  risk_note    text not null default '' check (char_length(risk_note) <= 300),
  body_id      uuid,                                -- the organisation that asks, when one does
  org_path     text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  keyer        uuid,                                -- account that keyed it in for the asker
  keyer_name   text not null default '',
  submit_key   bytea not null unique,               -- the same submission is one request
  answer_due   timestamptz not null,                -- clock of the current state
  escalated_at timestamptz,
  end_reason   text not null default '',            -- of a rejection: only the asker reads it
  transferred_to text,
  merged_into  uuid references request.help_request,
  from_number  text not null default '',
  submitted_at timestamptz not null,
  triaged_at   timestamptz,
  taken_at     timestamptz,
  delivered_at timestamptz,
  ended_at     timestamptz,
  reopenings   int not null default 0,
  version      int not null,
  constraint wish_window check (wish_from is null or wish_to is null or wish_from < wish_to),
  unique (day, seq)
);
create index help_request_board on request.help_request (org_path text_pattern_ops, state);
create index help_request_due on request.help_request (answer_due) where state in ('SUBMITTED', 'TRIAGED', 'TAKEN', 'DELIVERED', 'CONFIRMED', 'REOPENED');
create index help_request_phone on request.help_request (phone_print, submitted_at);
create index help_request_words on request.help_request using gin (words gin_trgm_ops);

-- Numbers of a day without a lock on the table.
create table request.day_counter (day date primary key, last int not null);

-- Every step, for the timeline; never changed.
create table request.step (
  step_id bigint generated always as identity primary key, request_id uuid not null references request.help_request,
  at timestamptz not null, act text not null, from_state text, to_state text not null, role text not null, actor_name text not null, note text not null default ''
);
comment on table request.step is '@appendonly';
create index step_request on request.step (request_id, step_id);

-- What the asker, the staff or the expert adds later.
create table request.message (
  message_id uuid primary key, request_id uuid not null references request.help_request, voice text not null check (voice in ('ASKER', 'STAFF', 'EXPERT')),
  author_name text not null, words text not null check (char_length(words) between 1 and 500), at timestamptz not null
);
comment on table request.message is '@appendonly';
create index message_request on request.message (request_id);

-- Did it help? Bound to one delivery; the expert can never write one.
create table request.review (
  review_id uuid primary key, request_id uuid not null references request.help_request, round int not null,
  solved text not null check (solved in ('YES', 'PARTLY', 'NO')), content text check (content in ('GOOD', 'FAIR', 'BAD')),
  words text not null default '' check (char_length(words) <= 500),
  voice text not null check (voice in ('ASKER', 'CALL_BACK')), keyer uuid, keyer_name text not null default '', at timestamptz not null,
  unique (request_id, round),
  constraint words_when_not_solved check (solved = 'YES' or char_length(words) > 0),
  constraint call_back_is_signed check ((voice = 'CALL_BACK') = (keyer is not null))
);
comment on table request.review is '@appendonly';

-- Who has taken it on or served it: none of them may key the asker's answer.
create table request.helper (
  request_id uuid not null references request.help_request, person_id uuid not null references roster.person, since timestamptz not null,
  primary key (request_id, person_id)
);
comment on table request.helper is '@appendonly';

-- The secret of a request, as a hash. No personal data, therefore without row-level security.
create table request.access (
  token_hash bytea primary key, request_id uuid not null, expires_at timestamptz not null
);
create index access_request on request.access (request_id);

-- What somebody has typed and not yet sent; thrown away after a day.
create table request.draft (
  draft_hash bytea primary key, body bytea not null, expires_at timestamptz not null
);
comment on table request.draft is '@deletable sealed drafts';
create table request.draft_photo (
  photo_id uuid primary key, draft_hash bytea not null references request.draft on delete cascade, body bytea not null, at timestamptz not null
);
comment on table request.draft_photo is '@deletable sealed pictures of drafts';
create index draft_photo_draft on request.draft_photo (draft_hash);

-- Submissions per phone and per address, for limits; holds keyed hashes only.
create table request.attempt (kind text not null, print bytea not null, at timestamptz not null);
comment on table request.attempt is '@deletable';
create index attempt_print on request.attempt (kind, print, at);

do $$ declare t text; begin
  foreach t in array array['help_request', 'step', 'message', 'review', 'helper'] loop
    execute format('alter table request.%I enable row level security', t);
  end loop;
  foreach t in array array['step', 'message', 'review', 'helper'] loop
    execute format('create policy %I on request.%I using (exists (select 1 from request.help_request r where r.request_id = %I.request_id) or touyan.is_system() or touyan.is_request(request_id))', t || '_all', t, t);
    execute format('create trigger %I before update or delete on request.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;
create policy help_request_all on request.help_request using (touyan.in_scope(org_path) or touyan.is_request(request_id));
