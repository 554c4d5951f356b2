-- A typing error in a notice or a benefit is put right by another entry; what stood there before stays.
create table recognition.notice_was (
  notice_id uuid not null references recognition.notice, version int not null,
  title text not null, places int, deadline date, papers text not null, departments text not null, source text not null,
  shares text not null,                       -- class and percent, one a line
  replaced_by uuid not null, replaced_by_name text not null, replaced_at timestamptz not null,
  primary key (notice_id, version)
);
comment on table recognition.notice_was is 'What a notice said before it was corrected. @appendonly';
create trigger notice_was_stays before update or delete on recognition.notice_was
  for each row execute function touyan.refuse_change();
alter table recognition.notice_was enable row level security;
create policy notice_was_read on recognition.notice_was for select using (touyan.is_anyone());
create policy notice_was_insert on recognition.notice_was for insert with check (
  exists (select 1 from recognition.notice n where n.notice_id = notice_was.notice_id and touyan.in_scope(n.org_path)));

-- Asked over all unions: whatever one of them has decided under a notice binds what the notice says.
create function recognition.decided_under(wanted uuid) returns boolean stable language sql security definer set search_path = recognition, touyan as
$$ select exists (select 1 from recognition.nomination n where n.notice_id = wanted and n.state in ('AWARDED', 'DELIVERED', 'NOT_CHOSEN')
     and touyan.ring() in ('STAFF', 'SYSTEM')) $$;

comment on table recognition.notice is 'What its body has asked for, as entered from the paper; notice_was keeps what stood before a correction.';
comment on table recognition.quota is 'Shares a notice asks for: saved whole with it. @deletable';
create policy notice_update on recognition.notice for update using (touyan.in_scope(org_path));
create policy quota_delete on recognition.quota for delete using (
  exists (select 1 from recognition.notice n where n.notice_id = notice and touyan.in_scope(n.org_path)));
create function recognition.notice_stays() returns trigger language plpgsql as $$ begin
  if recognition.decided_under(old.notice_id)
     or (new.notice_id, new.honour_type, new.org_path, new.entered_by, new.entered_at)
       is distinct from (old.notice_id, old.honour_type, old.org_path, old.entered_by, old.entered_at)
     or not exists (select 1 from recognition.notice_was w where w.notice_id = old.notice_id and w.version = old.version) then
    raise exception 'notice % cannot be rewritten', old.notice_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger notice_stays before update on recognition.notice for each row execute function recognition.notice_stays();

-- A line of the table of benefits is withdrawn while nobody was paid by it, and entered again.
alter table recognition.benefit add column withdrawn_by uuid, add column withdrawn_by_name text, add column withdrawn_at timestamptz,
  add constraint withdrawal_is_signed check (num_nonnulls(withdrawn_by, withdrawn_by_name, withdrawn_at) in (0, 3)),
  drop constraint benefit_org_path_honour_type_year_kind_key;
create unique index benefit_once on recognition.benefit (org_path, honour_type, year, kind) where withdrawn_at is null;
comment on table recognition.benefit is 'What holders of an honour get in a year, by its document; a wrong line is withdrawn, never rewritten.';
create policy benefit_update on recognition.benefit for update using (touyan.in_scope(org_path));
create function recognition.benefit_stays() returns trigger language plpgsql as $$ begin
  if old.withdrawn_at is not null or exists (select 1 from recognition.payment p where p.benefit_id = old.benefit_id)
     or (new.benefit_id, new.honour_type, new.year, new.kind, new.amount_fen, new.source, new.org_path, new.entered_by, new.entered_at)
       is distinct from (old.benefit_id, old.honour_type, old.year, old.kind, old.amount_fen, old.source, old.org_path, old.entered_by, old.entered_at) then
    raise exception 'benefit % cannot be rewritten', old.benefit_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger benefit_stays before update on recognition.benefit for each row execute function recognition.benefit_stays();
