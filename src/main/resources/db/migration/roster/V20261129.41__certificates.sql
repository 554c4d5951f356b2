-- What else stands on an honour: the number of its certificate, and that it was given after death.
alter table roster.honour_award add column certificate_no text check (char_length(certificate_no) between 1 and 40);
alter table roster.honour_award add column posthumous boolean not null default false;
create index honour_award_drafts on roster.honour_award (document_no, entered_at) where state = 'DRAFT';

-- Whole years from birth to the decision; unknown while either day is.
create function roster.age_at(born date, decided date) returns int immutable language sql as
$$ select case when born <= decided then extract(year from age(decided, born))::int end $$;

-- The age at which somebody was honoured gives away his birth: it has a consent of its own.
create or replace view roster.profile_honour with (security_barrier) as
select a.person_id, a.award_id, a.title, a.year, t.name_en, t.seal_first, t.seal_second, t.seal_level, t.sort as place,
  t.code as honour_type, t.scheme, a.posthumous, a.decided_on,
  case when roster.shown(p.public_fields, 'AGE') and not a.posthumous then roster.age_at(c.birth_date, a.decided_on) end as age
from roster.person p
join roster.honour_award a on a.person_id = p.person_id and a.state = 'VERIFIED'
join catalog.honour_type t on t.code = a.honour_type
left join roster.contact c on c.person_id = p.person_id
where p.published and p.state <> 'LEFT' and touyan.is_anyone();
