-- An invitation of somebody else than the first suggestion: what was suggested and what was chosen, each with its reasons in the
-- words of that day. Matching learns from it where its suggestions are off. Nothing here is counted by person.
create table dispatch.other_choice (
  order_id uuid primary key references dispatch.work_order,
  request_id uuid not null references request.help_request,
  org_path text not null,
  subject text not null references catalog.subject,
  suggested_id uuid not null references roster.person,
  suggested_words text not null,
  chosen_words text not null,
  chosen_at timestamptz not null
);
comment on table dispatch.other_choice is '@appendonly';
create index other_choice_path on dispatch.other_choice (org_path text_pattern_ops, chosen_at);
create index other_choice_suggested on dispatch.other_choice (suggested_id);

-- Why: given with the invitation or later, by one tap; the latest counts. Without one the choice stands all the same.
create table dispatch.choice_reason (
  reason_id uuid primary key,
  order_id uuid not null references dispatch.other_choice,
  org_path text not null,
  reason text check (reason ~ '^[a-z-]+$'),            -- of the list choice-reason
  words text not null default '' check (char_length(words) <= 200),
  said_at timestamptz not null,
  constraint says_something check (reason is not null or words <> '')
);
comment on table dispatch.choice_reason is '@appendonly the latest counts';
create index choice_reason_order on dispatch.choice_reason (order_id, said_at);

do $$ declare t text; begin
  foreach t in array array['other_choice', 'choice_reason'] loop
    execute format('create trigger %I before update or delete on dispatch.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
    execute format('alter table dispatch.%I enable row level security', t);
    execute format('create policy %I on dispatch.%I using (touyan.in_scope(org_path))', t || '_all', t);
  end loop;
end $$;

-- What the report counts: by-hand invitations to lead that were not taken back before anybody heard of them, with the other choice.
create view dispatch.lead_choice with (security_invoker) as
select o.order_id, o.request_id, o.org_path, h.number, h.subject, h.words as asked, o.offered_at,
  c.order_id is not null as other, c.suggested_words, c.chosen_words, r.reason, coalesce(r.words, '') as words
from dispatch.work_order o join request.help_request h using (request_id)
left join dispatch.other_choice c using (order_id)
left join lateral (
  select s.reason, s.words from dispatch.choice_reason s where s.order_id = c.order_id order by s.said_at desc, s.reason_id desc limit 1) r on true
where o.lead and not o.to_all and o.offered_by is not null and not (o.state = 'RELEASED' and o.told_at is null);
