-- 劳模工匠 | Model workers and craftsmen
-- unit: 人 | people
-- formula: 名册上有核实过的荣誉、没有转出也没有去世的人，按最高的那一项荣誉归级。年龄按当天算。 | People on the roster with a verified honour who have neither left nor died, by the highest honour of each. Ages are those of that day.
-- once: 一个人只算一次，并过户的两份档案也算一次；荣誉项数另算。 | Each person once, also when two entries were merged; honours are counted apart.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 劳模工匠名册 | Roster
-- period: as-of
-- measure: count
-- wording: exact
-- cells: people
-- cut: level = studio.level., standing = roster.standing., town = town, trade = impact.trade., sex = roster.sex., age = impact.age.
-- door: /desk/people/
select p.person_id::text as id, (h.since + time '12:00') at time zone 'Asia/Shanghai' as at, null::timestamptz as until,
  p.org_path as path, p.town, h.level as about,
  p.roster_no as number, h.level, p.standing, coalesce(left(p.occupation, 1), '-') as trade, coalesce(c.sex, '-') as sex,
  coalesce(width_bucket(roster.age_at(c.birth_date, (cast(:to as timestamptz) at time zone 'Asia/Shanghai')::date - 1),
    array[36, 46, 56])::text, '-') as age
from roster.person p
join lateral (
  select (array_agg(t.level order by t.sort))[1] as level, min(coalesce(a.decided_on, make_date(a.year, 1, 1))) as since
  from roster.person entry
  join roster.honour_award a on a.person_id = entry.person_id and a.state = 'VERIFIED'
  join catalog.honour_type t on t.code = a.honour_type
  where entry.person_id = p.person_id or entry.merged_into = p.person_id
  having count(*) > 0) h on true
left join roster.contact c on c.person_id = p.person_id
where p.state <> 'LEFT' and p.standing <> 'DECEASED' and p.merged_into is null
