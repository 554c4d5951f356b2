-- What is counted of the lists: those that are out, each once; and the lines that stand on them.
create view menu.counted_list with (security_invoker = true) as
select to_char(l.month, 'YYYY-MM') as list_id, l.org_path, '' as town, to_char(l.month, 'YYYY-MM') as subject, '' as number,
  (l.month + time '12:00') at time zone 'Asia/Shanghai' as at
from menu.monthly_list l
where l.state = 'PUBLISHED';

create view menu.counted_line with (security_invoker = true) as
select to_char(i.month, 'YYYY-MM') || '/' || i.item_id as line_id, l.org_path, '' as town, i.title as subject, '' as number,
  (i.month + time '12:00') at time zone 'Asia/Shanghai' as at,
  string_to_array(i.audiences, ',') as audiences, array_remove(string_to_array(i.purposes, ','), '') as purposes
from menu.item i join menu.monthly_list l on l.month = i.month and l.state = 'PUBLISHED'
where i.shown and i.state <> 'WITHDRAWN';
