-- 自主评定企业净增 | Net growth of companies that may assess
-- unit: 家 | companies
-- formula: 开始有效的企业加一，到期和退出的减一，按各自那天算：等于期末减期初。接上的续备案不加也不减。 | One for each company that began to be authorised, minus one for each whose filing expired or ended, each on its day: the end of the period less its beginning. A filing that was renewed in time changes nothing.
-- once: 一家企业有几份备案也只在开始那天算一次，全部结束那天算一次。 | Each company once on the day it begins and once on the day the last of its filings ends.
-- owner: 人社部门；工会抄录 | Human resources authority; copied by the federation
-- source: 人社部门备案登记的抄录 | Copy of the register of the human resources authority
-- period: year
-- measure: sum
-- wording: exact
-- cells: open
-- cut: industry = impact.industry., town = town
select c.change_id as id, (c.day + time '00:00') at time zone 'Asia/Shanghai' as at, c.org_path as path, b.town, 'skills' as about,
  c.number, c.change as amount, coalesce(left(b.industry_code, 1), '-') as industry
from assessment.coming_and_going c
join organization.body b on b.body_id = c.body_id
where c.day <= roster.today()
