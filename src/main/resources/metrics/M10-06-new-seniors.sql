-- 新评定高级工 | New senior workers
-- unit: 人 | people
-- formula: 发证日期在这段时间里的三级/高级工证书，不含二级及以上。证书编号只核对格式，是否联网可查另外注明。 | Persons with a certificate of level 3 dated in this period, without those above. Only the form of a number is checked; whether it was found in the national query is noted apart.
-- once: 同一个人只算一次。 | Each person once.
-- owner: 人社部门；工会抄录 | Human resources authority; copied by the federation
-- source: 企业自主评定批次的证书 | Certificates of the batches of companies
-- period: year
-- measure: distinct
-- wording: nearly more over reached
-- cells: people
-- cut: industry = impact.industry., town = town
select c.certificate_id::text as id, c.at, c.org_path as path, c.town, 'skills' as about, c.number,
  encode(c.identity_print, 'hex') as who,
  c.level, coalesce(left(o.industry_code, 1), '-') as industry
from assessment.certified c
join assessment.certificate k on k.certificate_id = c.certificate_id
join assessment.batch b on b.batch_id = k.batch_id
join assessment.filing f on f.filing_id = b.filing_id
join organization.body o on o.body_id = f.body_id
where c.level = '3'
