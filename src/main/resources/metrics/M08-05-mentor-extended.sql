-- 延期的带徒合同 | Contracts extended
-- unit: 份 | contracts
-- formula: 考核没有通过、延期再带的合同，按决定延期那天算。 | Contracts that go on because the apprentice was not ready, on the day this was decided.
-- once: 一份合同最多延一次。 | A contract is extended once at most.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 带徒合同 | Contracts
-- period: year
-- measure: count
-- wording: exact
-- cells: open
-- paper: mentoring
select c.contract_id::text as id, (e.on_day + time '12:00') at time zone 'Asia/Shanghai' as at, c.org_path as path, c.town,
  c.trade as about, coalesce(p.number, '') as number,
  c.trade
from mentoring.contract c
left join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract' and p.replaces is null
join mentoring.turn e on e.contract_id = c.contract_id and e.state = 'EXTENDED'
where c.activated_at is not null
