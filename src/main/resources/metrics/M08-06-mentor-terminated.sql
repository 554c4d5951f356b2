-- 解除的带徒合同 | Contracts ended early
-- unit: 份 | contracts
-- formula: 生效以后没到出师就解除的合同，按解除那天算。 | Contracts in force that ended before graduation, on the day they ended.
-- once: 一份合同算一次。 | Each contract once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 带徒合同 | Contracts
-- period: year
-- measure: count
-- wording: exact
-- cells: open
-- cut: reason = mentoring.reason.
-- paper: mentoring
select c.contract_id::text as id, (c.ended_on + time '12:00') at time zone 'Asia/Shanghai' as at, c.org_path as path, c.town,
  c.trade as about, coalesce(p.number, '') as number,
  c.trade, c.ended_reason as reason
from mentoring.contract c
left join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract' and p.replaces is null
where c.state = 'TERMINATED' and c.activated_at is not null
