-- 在册志愿者 | Volunteers on the books
-- unit: 人 | people
-- formula: 当天是某支队伍成员的劳模工匠。 | Model workers and craftsmen who belong to a team on that day.
-- once: 一个人参加几支队伍也只算一次。 | Each person once, in however many teams.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 志愿服务队登记 | Register of teams
-- period: as-of
-- measure: distinct
-- wording: exact
-- cells: people
-- cut: town = town
select m.member_id::text as id, (m.from_day + time '00:00') at time zone 'Asia/Shanghai' as at,
  least((m.until_day + 1 + time '00:00') at time zone 'Asia/Shanghai', m.ended_at) as until,
  t.org_path as path, p.town, t.name as about, p.roster_no as number, coalesce(p.merged_into, p.person_id)::text as who
from roster.team_member m
join roster.team t on t.team_id = m.team_id
join roster.person p on p.person_id = m.person_id
where p.standing <> 'DECEASED'
