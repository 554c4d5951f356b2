-- 在带师徒 | Pairs at work
-- unit: 对 | pairs
-- formula: 当天合同已经生效、还没有结束的师徒。 | Pairs whose contract is in force on that day.
-- once: 一份合同一对。 | One pair for each contract.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 带徒合同 | Contracts
-- period: as-of
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, trade
-- paper: mentoring
select c.contract_id::text as id, c.activated_at as at,
  (c.ended_on + time '12:00') at time zone 'Asia/Shanghai' as until, c.org_path as path, c.town, c.trade as about,
  coalesce(p.number, '') as number,
  c.trade
from mentoring.contract c
left join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract' and p.replaces is null
where c.activated_at is not null
