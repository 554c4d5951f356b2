-- 新备案自主评定企业 | Companies newly filed for assessing skills
-- unit: 家 | companies
-- formula: 这段时间里由人社部门备案、开始可以自主评定职业技能等级的企业；接上的续备案不算新增。某一天有多少家有效，另外按日子数。 | Companies whose own assessment of skill levels was filed with the authority in this period; a filing renewed in time is not new. How many filings are valid on a day is counted by day.
-- once: 每家只数一次。 | Each company once.
-- owner: 人社部门；工会抄录 | Human resources authority; copied by the federation
-- source: 人社部门备案登记的抄录 | Copy of the register of the human resources authority
-- period: year
-- measure: distinct
-- wording: nearly more over reached
-- cells: open
-- cut: industry = impact.industry., town = town
select c.change_id as id, (c.day + time '12:00') at time zone 'Asia/Shanghai' as at, c.org_path as path, b.town, 'skills' as about,
  c.number, c.body_id::text as who, coalesce(left(b.industry_code, 1), '-') as industry
from assessment.coming_and_going c
join organization.body b on b.body_id = c.body_id
where c.change = 1 and c.day <= roster.today()
