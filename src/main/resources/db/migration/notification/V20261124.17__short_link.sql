-- The last words of an SMS. The code is a keyed hash of the message; only its own hash lies here.
create table notification.short_link (
  code_hash bytea primary key check (length(code_hash) = 32),
  target bytea not null,
  expires_at timestamptz not null
);
comment on table notification.short_link is '@deletable short addresses in text messages; where they lead lies sealed';
create index short_link_by_end on notification.short_link (expires_at);
alter table notification.short_link enable row level security;
alter table notification.short_link force row level security;
create policy system_only on notification.short_link for all using (touyan.is_system()) with check (touyan.is_system());
