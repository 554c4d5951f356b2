-- 劳模工匠获得的荣誉 | Honours held
-- unit: 项 | honours
-- formula: 按决定文件的日期算；核实过、没有撤销的。只知道年份的，算在那年一月一日。 | By the date of the decision; verified and not revoked. Those of which only the year is known count on 1 January.
-- once: 一份决定一项，同一个人有几项算几项。 | Each decision once; somebody with several counts with each.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 荣誉决定文件 | Decisions on honours
-- period: year
-- measure: count
-- wording: exact
-- cells: people
-- cut: level = studio.level., town = town
select a.award_id::text as id,
  (coalesce(a.decided_on, make_date(a.year, 1, 1)) + time '12:00') at time zone 'Asia/Shanghai' as at, p.org_path as path, p.town,
  a.title as about, p.roster_no as number, t.level
from roster.honour_award a
join roster.person p on p.person_id = a.person_id
join catalog.honour_type t on t.code = a.honour_type
where a.state = 'VERIFIED'
