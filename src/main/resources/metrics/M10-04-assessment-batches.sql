-- 自主评定批次 | Batches assessed
-- unit: 批 | batches
-- formula: 考试已经结束的评定批次，按考试那天算。 | Batches whose examination is over, by its day.
-- once: 一批算一次。 | Each batch once.
-- owner: 人社部门；工会抄录 | Human resources authority; copied by the federation
-- source: 企业自主评定批次 | Batches of companies
-- period: year
-- measure: count
-- wording: exact
-- cells: open
-- cut: industry = impact.industry.
select b.batch_id::text as id, (b.exam_on + time '12:00') at time zone 'Asia/Shanghai' as at, b.org_path as path, o.town,
  b.occupation as about, b.number,
  coalesce(left(o.industry_code, 1), '-') as industry
from assessment.batch b
join assessment.filing f on f.filing_id = b.filing_id
join organization.body o on o.body_id = f.body_id
where b.state not in ('PLANNED', 'PLAN_FILED', 'ENROLLING', 'QUALIFIED')
