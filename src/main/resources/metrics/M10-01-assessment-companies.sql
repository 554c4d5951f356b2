-- 有权自主评定的企业 | Companies that may assess
-- unit: 家 | companies
-- formula: 当天备案有效的企业：备了案、没有到期也没有退出。暂停的仍在册。 | Companies whose filing is valid on that day: filed, neither expired nor exited. One that is suspended is still filed.
-- once: 一家企业有几份备案也只算一次。 | Each company once, with however many filings.
-- owner: 人社部门；工会抄录 | Human resources authority; copied by the federation
-- source: 人社部门备案登记的抄录 | Copy of the register of the human resources authority
-- period: as-of
-- measure: distinct
-- wording: nearly more over reached
-- cells: open
-- cut: industry = impact.industry., town = town
select f.filing_id::text as id, (f.filed_on + time '00:00') at time zone 'Asia/Shanghai' as at,
  least(f.valid_until + 1, f.ended_on)::timestamp at time zone 'Asia/Shanghai' as until,
  f.org_path as path, b.town, 'skills' as about, f.number, f.body_id::text as who,
  coalesce(left(b.industry_code, 1), '-') as industry
from assessment.filing f
join organization.body b on b.body_id = f.body_id
where f.filed_on is not null
