-- One outbox (docs/adr/0005-one-outbox.md): a message is written in the transaction of the act it tells of.
create schema notification;

create table notification.message (
  message_id uuid primary key,
  channel text not null check (channel in ('SMS', 'INBOX', 'MAIL')),
  recipient_account uuid,
  phone_sealed bytea,
  phone_fingerprint bytea,
  recipient_name text not null check (length(recipient_name) <= 120),
  message_key text not null check (message_key ~ '^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$'),
  content bytea not null,
  dedupe_key text not null check (length(dedupe_key) between 1 and 200),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)*$'),
  urgent boolean not null,
  state text not null check (state in ('QUEUED', 'SENT', 'FAILED', 'STUCK')),
  attempts integer not null default 0 check (attempts >= 0),
  next_at timestamptz not null,
  sent_at timestamptz,
  stuck_at timestamptz,
  last_error text check (length(last_error) <= 200),
  created_at timestamptz not null,
  unique (dedupe_key, channel),
  check ((state = 'SENT') = (sent_at is not null)),
  check ((state in ('FAILED', 'STUCK')) = (stuck_at is not null)),
  check (case channel
    when 'SMS' then phone_sealed is not null and phone_fingerprint is not null
    else recipient_account is not null and phone_sealed is null end)
);
comment on table notification.message is 'what people are told: text and secret links lie sealed in content';
create index message_due on notification.message (next_at) where state = 'QUEUED';
create index message_stuck on notification.message (stuck_at) where state in ('FAILED', 'STUCK');
create index message_inbox on notification.message (recipient_account, created_at desc) where channel = 'INBOX';
create index message_by_phone on notification.message (phone_fingerprint, created_at) where channel = 'SMS';

-- Read by the reader himself; nobody else learns whether.
create table notification.reading (
  message_id uuid not null references notification.message,
  account_id uuid not null,
  read_at timestamptz not null,
  primary key (message_id, account_id)
);
comment on table notification.reading is '@appendonly messages their reader has opened';

create table notification.retry (
  retry_id uuid primary key,
  message_id uuid not null references notification.message,
  asked_by uuid not null,
  asked_at timestamptz not null
);
comment on table notification.retry is '@appendonly a colleague asks to try a stuck message again';
create index retry_by_message on notification.retry (message_id, asked_at);

create table notification.mail_address (
  account_id uuid primary key,
  address_sealed bytea,
  changed_at timestamptz not null
);
comment on table notification.mail_address is 'where a colleague also wants his messages; null when he no longer does';

alter table notification.message enable row level security;
alter table notification.message force row level security;
alter table notification.reading enable row level security;
alter table notification.reading force row level security;
alter table notification.retry enable row level security;
alter table notification.retry force row level security;
alter table notification.mail_address enable row level security;
alter table notification.mail_address force row level security;

-- Anyone's act may tell somebody something; it cannot be read back by who wrote it.
create policy message_written on notification.message for insert with check (touyan.is_anyone());
create policy message_seen on notification.message for select using (
  touyan.is_system()
  or (channel = 'INBOX' and touyan.is_account(recipient_account))
  or (state in ('FAILED', 'STUCK') and (touyan.in_scope(org_path) or touyan.is_platform())));
create policy message_carried on notification.message for update
  using (touyan.is_system()) with check (touyan.is_system());

create policy reading_own on notification.reading for all
  using (touyan.is_account(account_id)) with check (touyan.is_account(account_id));

create policy retry_asked on notification.retry for insert with check (
  touyan.is_account(asked_by)
  and exists (select 1 from notification.message m where m.message_id = retry.message_id));
create policy retry_seen on notification.retry for select using (touyan.is_system() or touyan.is_account(asked_by));

create policy mail_address_own on notification.mail_address for all
  using (touyan.is_account(account_id) or touyan.is_system()) with check (touyan.is_account(account_id));

-- Whether a colleague wants mail; the address itself only the system reads.
create function notification.has_mail_address(by_account uuid) returns boolean language plpgsql as
$$
declare
  ring constant text := coalesce(current_setting('touyan.ring', true), '');
  answer boolean;
begin
  if ring = '' then
    return false;
  end if;
  perform set_config('touyan.ring', 'SYSTEM', true);
  answer := exists (
    select 1 from notification.mail_address a where a.account_id = by_account and a.address_sealed is not null);
  perform set_config('touyan.ring', ring, true);
  return answer;
end $$;
