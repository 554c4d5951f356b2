-- 志愿服务证明 | Certificates of service issued
-- unit: 份 | certificates
-- formula: 凭服务记录开出的志愿服务证明，有编号、能核验的。作废的另有说明，开出的那年仍算。 | Numbered certificates of service that can be verified. One that was revoked still counts in the year it was issued.
-- once: 一个编号一份；换发的新编号另算一份。 | Each number once; one that replaces another has a number of its own.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 文书登记 | Register of papers
-- period: year
-- measure: count
-- wording: exact
-- cells: open
-- door: /desk/papers/
select p.paper_id::text as id, p.issued_at as at, p.org_path as path, '' as town, p.title as about, p.number
from paper.paper p
where p.kind = 'volunteer-certificate'
