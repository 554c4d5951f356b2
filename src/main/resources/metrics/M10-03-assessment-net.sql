-- 自主评定企业净增 | Net growth of companies that may assess
-- unit: 家 | companies
-- formula: 新备案的加一，到期和退出的减一，按各自那天算：等于期末减期初。 | One for each filing, minus one for each that expired or exited, each on its day: the end of the period less its beginning.
-- once: 一份备案，备案那天算一次，结束那天算一次。 | Each filing once on the day it begins and once on the day it ends.
-- owner: 人社部门；工会抄录 | Human resources authority; copied by the federation
-- source: 人社部门备案登记的抄录 | Copy of the register of the human resources authority
-- period: year
-- measure: sum
-- wording: exact
-- cells: open
-- cut: industry = impact.industry., town = town
select 'in-' || f.filing_id as id, (f.filed_on + time '00:00') at time zone 'Asia/Shanghai' as at, f.org_path as path, b.town,
  'skills' as about,
  f.number, 1 as amount, coalesce(left(b.industry_code, 1), '-') as industry
from assessment.filing f
join organization.body b on b.body_id = f.body_id
where f.filed_on is not null
union all
select 'out-' || f.filing_id, least(f.valid_until + 1, f.ended_on)::timestamp at time zone 'Asia/Shanghai', f.org_path, b.town,
  'skills',
  f.number, -1, coalesce(left(b.industry_code, 1), '-')
from assessment.filing f
join organization.body b on b.body_id = f.body_id
where f.filed_on is not null and least(f.valid_until + 1, f.ended_on) <= roster.today()
