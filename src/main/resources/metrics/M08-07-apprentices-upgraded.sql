-- 晋级的徒弟 | Apprentices upgraded
-- unit: 人 | people
-- formula: 合同结束时，技能等级比签合同时高的徒弟。 | Apprentices whose level was higher at the end of the contract than at its beginning.
-- once: 一份合同一人。 | One person for each contract.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 带徒合同、技能等级证书 | Contracts, certificates of levels
-- period: year
-- measure: count
-- wording: exact
-- cells: people
-- paper: mentoring
select c.contract_id::text as id, (c.ended_on + time '12:00') at time zone 'Asia/Shanghai' as at, c.org_path as path, c.town,
  c.trade as about, coalesce(p.number, '') as number,
  c.trade
from mentoring.contract c
left join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract' and p.replaces is null
where c.ended_on is not null and assessment.height(c.level_after) > assessment.height(c.start_level)
