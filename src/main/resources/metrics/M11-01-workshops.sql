-- 共富工坊 | Village workshops
-- unit: 个 | workshops
-- formula: 当天已经认定、没有关闭的共富工坊。 | Workshops recognised by that day and not closed.
-- once: 一个工坊算一次；一个工坊可以有几种类型，分开看时各算一次。 | Each workshop once; with several types it counts at each of them.
-- owner: 组织部门、商务部门；工会抄录 | Organisation and commerce departments; copied by the federation
-- source: 共富工坊一坊一档 | Files of the workshops
-- period: as-of
-- measure: count
-- wording: nearly more over reached
-- cells: open
-- cut: types[] = workshop.type., star = impact.star., town = town
-- door: /workshops/
select w.workshop_id::text as id, (w.recognised_on + time '00:00') at time zone 'Asia/Shanghai' as at,
  (select min(c.day)::timestamp at time zone 'Asia/Shanghai' from workshop.turn c
   where c.workshop_id = w.workshop_id and c.state = 'CLOSED') as until,
  w.org_path as path, w.town, w.name as about, w.number, string_to_array(w.types, ',') as types,
  coalesce((select s.star::text from workshop.star s where s.workshop_id = w.workshop_id
    order by s.day desc, s.at desc, s.star_id desc limit 1), '0') as star
from workshop.workshop w
where w.recognised_on is not null
