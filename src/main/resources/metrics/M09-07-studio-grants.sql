-- 工作室经费 | Money given to studios
-- unit: 元 | yuan
-- formula: 期内拨给创新工作室的钱，冲掉的减去。 | What studios were given in the period, less what was taken back.
-- once: 一笔算一次。 | Each payment once.
-- owner: 总工会劳动和经济工作部门 | Labour and economy department of the federation
-- source: 创新工作室台账 | Books of the studios
-- period: year
-- measure: sum
-- wording: nearly more over reached
-- cells: open
select g.entry_id::text as id, (g.day + time '12:00') at time zone 'Asia/Shanghai' as at, s.org_path as path, s.town,
  g.what as about, coalesce(s.number, '') as number,
  g.amount_fen / 100.0 as amount
from studio.money g
join studio.studio s on s.studio_id = g.studio_id
where g.kind = 'GRANT'
