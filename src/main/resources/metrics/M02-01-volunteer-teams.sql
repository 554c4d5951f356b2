-- 劳模工匠志愿服务队 | Teams of volunteers
-- unit: 支 | teams
-- formula: 已经成立、没有解散的队伍。 | Teams that were founded and have not ended.
-- once: 一支队伍算一次，专业分队各算各的。 | Each team once; trade teams count for themselves.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 志愿服务队登记 | Register of teams
-- period: as-of
-- measure: count
-- wording: exact
-- cells: open
-- cut: kind = roster.team.kind.
select t.team_id::text as id, t.founded_at as at, t.ended_at as until, t.org_path as path, '' as town, t.name as about,
  '' as number, t.kind
from roster.team t
