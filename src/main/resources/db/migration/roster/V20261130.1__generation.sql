-- 90后青年工人: which decade somebody was born in tells more than most want to have told, so it has a consent of its own.
create or replace view roster.profile with (security_barrier) as
select p.person_id, p.slug, p.name, p.standing, p.state,
  case when roster.shown(p.public_fields, 'TRADE') then p.occupation end as occupation,
  case when roster.shown(p.public_fields, 'TRADE') then p.craft_since end as craft_since,
  case when roster.shown(p.public_fields, 'TRADE') then p.headline else '' end as headline,
  case when roster.shown(p.public_fields, 'STORY') then p.story else '' end as story,
  case when roster.shown(p.public_fields, 'TOWN') then p.town end as town,
  case when roster.shown(p.public_fields, 'PHONE') then c.phone end as phone,
  roster.shown(p.public_fields, 'HELP_GIVEN') as shows_help,
  case when roster.shown(p.public_fields, 'GENERATION') then extract(year from c.birth_date)::int / 10 * 10 end as born_decade,
  case when roster.shown(p.public_fields, 'GENERATION') then roster.age_at(c.birth_date, roster.today()) end as age_now
from roster.person p left join roster.contact c on c.person_id = p.person_id
where p.published and p.state <> 'LEFT' and touyan.is_anyone();

insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('roster.young.until', 'NUMBER', '35', 'year', 28, 45, 'POLICY', '中长期青年发展规划(2016—2025年)');
