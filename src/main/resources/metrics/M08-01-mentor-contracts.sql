-- 名师带徒合同 | Apprentices' contracts
-- unit: 份 | contracts
-- formula: 四方签完生效的师徒合同，按签完那天算。后来解除的，签的那年仍算。 | Contracts signed by all four, on the day the last has signed. One that ended later still counts in its year.
-- once: 一师一徒一份。 | One master and one apprentice each.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 带徒合同 | Contracts
-- period: year
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: town = town, trade
-- paper: mentoring
select c.contract_id::text as id, c.activated_at as at, c.org_path as path, c.town, c.trade as about,
  coalesce(p.number, '') as number,
  c.trade
from mentoring.contract c
left join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract' and p.replaces is null
where c.activated_at is not null and c.signed_on is not null
