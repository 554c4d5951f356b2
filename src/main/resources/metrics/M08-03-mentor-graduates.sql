-- 徒弟出师 | Apprentices who graduated
-- unit: 人 | people
-- formula: 考核小组同意出师的徒弟，按出师那天算。 | Apprentices whose panel has said yes, on the day they graduated.
-- once: 一份合同一人。 | One person for each contract.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 出师鉴定 | Opinions of the panel
-- period: year
-- measure: count
-- wording: exact
-- cells: people
-- cut: trade
-- paper: mentoring
select c.contract_id::text as id, (c.ended_on + time '12:00') at time zone 'Asia/Shanghai' as at, c.org_path as path, c.town,
  c.trade as about, coalesce(p.number, '') as number,
  c.trade
from mentoring.contract c
left join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract' and p.replaces is null
where c.state = 'GRADUATED'
