-- Cards that answer before somebody has to ask: a solved case, told by the one who solved it.

-- What a card stands for, whatever its words are: one way of helping, of one person.
create table knowledge.answer (
  answer_id uuid primary key,
  org_path  text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  expert_id uuid not null references roster.person,
  subject   text not null,
  trades    text[] not null,
  begun_at  timestamptz not null
);
comment on table knowledge.answer is '@appendonly';
create index answer_expert on knowledge.answer (expert_id);
create index answer_path on knowledge.answer (org_path text_pattern_ops);

-- Its words, version by version. What was published stays as it is: a correction is another version.
create table knowledge.card (
  card_id    uuid primary key,
  answer_id  uuid not null references knowledge.answer,
  version_no int not null check (version_no > 0),
  state      text not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'REPLACED', 'WITHDRAWN', 'DROPPED')),
  title      text not null check (char_length(title) between 4 and 40),
  looks      text not null check (char_length(looks) between 4 and 300),
  remedy     text not null check (char_length(remedy) between 4 and 1000),
  limits     text not null check (char_length(limits) between 4 and 300),
  named      boolean not null default false,         -- he agreed to stand on it by his name
  agreed     boolean not null default false,         -- he has read it and it is what he says
  written_by uuid not null, written_by_name text not null, written_at timestamptz not null,
  submitted_at timestamptz,
  published_by uuid, published_by_name text not null default '', published_at timestamptz,
  remark     text not null default '' check (char_length(remark) <= 300),
  ended_at   timestamptz,
  version    int not null,
  unique (answer_id, version_no),
  constraint published_by_another check (published_by is null or published_by <> written_by),
  constraint published_by_somebody check (state not in ('PUBLISHED', 'REPLACED', 'WITHDRAWN') or (published_by is not null and published_at is not null and agreed)),
  constraint withdrawn_for_a_reason check (state <> 'WITHDRAWN' or (remark <> '' and ended_at is not null)),
  constraint no_numbers_of_people check (concat_ws(' ', title, looks, remedy, limits) !~ '(^|[^0-9])(1[3-9][0-9]{9}|[1-9][0-9]{16}[0-9Xx])([^0-9]|$)')
);
create unique index card_published on knowledge.card (answer_id) where state = 'PUBLISHED';
create unique index card_open on knowledge.card (answer_id) where state in ('DRAFT', 'SUBMITTED');

-- Cases that were helped with in this way. One that was put here by mistake ends, and stays readable.
create table knowledge.handled (
  handled_id uuid primary key,
  answer_id  uuid not null references knowledge.answer,
  request_id uuid not null references request.help_request,
  attached_by_name text not null, attached_at timestamptz not null,
  ended_by_name text not null default '', ended_at timestamptz
);
create unique index handled_once on knowledge.handled (answer_id, request_id) where ended_at is null;
create index handled_request on knowledge.handled (request_id);

-- A case counts from the moment its record is confirmed, and no longer than the record stands.
create function knowledge.counts(request uuid) returns boolean stable language sql security definer set search_path = knowledge, record as
$$ select exists (select 1 from record.service_record r where r.request_id = request and r.state = 'EFFECTIVE') $$;

create function knowledge.is_served() returns trigger language plpgsql security definer set search_path = knowledge, record as
$$ begin
  if not exists (select 1 from record.service_record r where r.request_id = new.request_id and r.state in ('CAPTURED', 'CONFIRMED', 'SAMPLED', 'EFFECTIVE')) then
    raise exception 'nobody has been at request %', new.request_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger handled_served before insert on knowledge.handled for each row execute function knowledge.is_served();

create function knowledge.card_stays() returns trigger language plpgsql as
$$ begin
  if old.state in ('PUBLISHED', 'REPLACED', 'WITHDRAWN', 'DROPPED')
      and (old.title, old.looks, old.remedy, old.limits, old.named, old.written_by, old.published_by, old.published_at)
        is distinct from (new.title, new.looks, new.remedy, new.limits, new.named, new.written_by, new.published_by, new.published_at) then
    raise exception 'version % of a card is %: corrections are new entries', old.version_no, old.state using errcode = 'integrity_constraint_violation';
  end if;
  if old.state in ('REPLACED', 'WITHDRAWN', 'DROPPED') and new.state <> old.state then
    raise exception 'version % of a card has ended as %', old.version_no, old.state using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger card_stays before update on knowledge.card for each row execute function knowledge.card_stays();
create trigger card_not_deleted before delete on knowledge.card for each row execute function touyan.refuse_change();
create trigger answer_stays before update or delete on knowledge.answer for each row execute function touyan.refuse_change();

-- Whoever was helped in one of these cases is not named on the card.
create function knowledge.names_no_asker() returns trigger language plpgsql security definer set search_path = knowledge, request as
$$ begin
  if new.state = 'PUBLISHED' and exists (
      select 1 from knowledge.handled c join request.help_request h using (request_id)
      where c.answer_id = new.answer_id and char_length(h.asker_name) > 1
        and position(h.asker_name in concat_ws(' ', new.title, new.looks, new.remedy, new.limits)) > 0) then
    raise exception 'a card names somebody who was helped' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger names_no_asker before insert or update on knowledge.card for each row execute function knowledge.names_no_asker();

alter table knowledge.answer enable row level security;
create policy answer_read on knowledge.answer for select using (touyan.in_scope(org_path) or touyan.is_person(expert_id));
create policy answer_insert on knowledge.answer for insert with check (touyan.in_scope(org_path) or touyan.is_person(expert_id));
do $$ declare t text; begin
  foreach t in array array['card', 'handled'] loop
    execute format('alter table knowledge.%I enable row level security', t);
    execute format('create policy %I on knowledge.%I using (exists (select 1 from knowledge.answer a where a.answer_id = %I.answer_id))', t || '_all', t, t);
  end loop;
end $$;

-- What everybody may read. His name stands there when he said so and his own page is public.
create view knowledge.open_answer with (security_barrier) as
select a.answer_id, a.subject, a.trades, c.version_no, c.title, c.looks, c.remedy, c.limits, c.published_at, c.published_by_name as editor,
  p.person_id, p.slug, p.name,
  (select count(*)::int from knowledge.handled h where h.answer_id = a.answer_id and h.ended_at is null and knowledge.counts(h.request_id)) as times
from knowledge.answer a
join knowledge.card c on c.answer_id = a.answer_id and c.state = 'PUBLISHED'
left join roster.profile p on c.named and p.person_id = roster.now_is(a.expert_id)
where touyan.is_anyone();

-- The cases behind the figure, as far as everybody may know them: when, and in which town.
create view knowledge.open_case with (security_barrier) as
select h.answer_id, q.town, (select max(r.day) from record.service_record r where r.request_id = h.request_id and r.state = 'EFFECTIVE') as day
from knowledge.handled h
join request.help_request q using (request_id)
join knowledge.card c on c.answer_id = h.answer_id and c.state = 'PUBLISHED'
where h.ended_at is null and knowledge.counts(h.request_id) and touyan.is_anyone();
