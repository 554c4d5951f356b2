-- With what a union signs files that have to be checked without this platform. One living key a union; the old ones stay, so that
-- what they signed can still be checked.
create table paper.signing_key (
  key_id      text primary key,
  union_path  text not null check (union_path ~ '^/([0-9a-z]+/)+$'),
  public_jwk  jsonb not null check (not (public_jwk ? 'd')),
  private_jwk bytea not null,                                          -- sealed
  made_at     timestamptz not null
);
comment on table paper.signing_key is '@appendonly';
create index signing_key_union on paper.signing_key (union_path, made_at);
create trigger signing_key_stays before update or delete on paper.signing_key for each row execute function touyan.refuse_change();
alter table paper.signing_key enable row level security;
create policy signing_key_all on paper.signing_key using (touyan.ring() = 'SYSTEM') with check (touyan.ring() = 'SYSTEM');
