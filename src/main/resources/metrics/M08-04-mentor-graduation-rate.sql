-- 出师率 | Share that graduated
-- unit: % | %
-- formula: 这段时间里结束的带徒合同，以出师结束的占多少。 | Of the contracts that ended in the period, the share that ended with graduation.
-- once: 一份合同算一次。 | Each contract once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 带徒合同 | Contracts
-- period: year
-- measure: share
-- wording: exact
-- cells: open
-- paper: mentoring
select c.contract_id::text as id, (c.ended_on + time '12:00') at time zone 'Asia/Shanghai' as at, c.org_path as path, c.town,
  c.trade as about, coalesce(p.number, '') as number,
  c.trade,
  (c.state = 'GRADUATED')::int as amount
from mentoring.contract c
left join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract' and p.replaces is null
where c.ended_on is not null and c.activated_at is not null
