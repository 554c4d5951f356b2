-- 高级工及以上 | Senior workers and above
-- unit: 人 | people
-- formula: 发证日期在这段时间里的三级/高级工及以上证书。 | Persons with a certificate of level 3 or above dated in this period.
-- once: 同一个人只算一次，拿了几级也只算一次。 | Each person once, with however many levels.
-- owner: 人社部门；工会抄录 | Human resources authority; copied by the federation
-- source: 企业自主评定批次的证书 | Certificates of the batches of companies
-- period: year
-- measure: distinct
-- wording: nearly more over reached
-- cells: people
-- cut: level = assessment.level., industry = impact.industry., town = town
select c.certificate_id::text as id, c.at, c.org_path as path, c.town, 'skills' as about, c.number,
  encode(c.identity_print, 'hex') as who,
  c.level, coalesce(left(o.industry_code, 1), '-') as industry
from assessment.certified c
join assessment.certificate k on k.certificate_id = c.certificate_id
join assessment.batch b on b.batch_id = k.batch_id
join assessment.filing f on f.filing_id = b.filing_id
join organization.body o on o.body_id = f.body_id
where c.level in ('3', '2', '1', 'T', 'S')
