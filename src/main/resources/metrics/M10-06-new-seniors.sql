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
-- cut: town = town
select c.certificate_id::text as id, c.at, c.org_path as path, c.town, 'skills' as about, c.number,
  encode(c.identity_print, 'hex') as who,
  c.level
from assessment.certified c
where c.level = '3'
