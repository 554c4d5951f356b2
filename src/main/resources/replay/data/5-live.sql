-- A year before the camera, with six streams that were only a test; a bill of its platform for each workshop.
insert into workshop.live (session_id, number, workshop_id, org_path, keyed_by_name, keyed_at)
select md5('replay-live-' || n)::uuid, 'FX-L' || lpad(n::text, 4, '0'), w.workshop_id, w.org_path, '复现数据',
  (date '2022-06-10' + n * 354 / 318 + time '22:00') at time zone 'Asia/Shanghai'
from generate_series(1, 318) as n
join workshop.workshop w on w.workshop_id = md5('replay-workshop-' || (1 + n % 9))::uuid;

insert into workshop.live_entry (entry_id, session_id, platform, room, host_name, host_adult, started_at, ended_at, products, test, titled,
  by_name, at)
select md5('replay-entry-' || n)::uuid, md5('replay-live-' || n)::uuid, (array['DOUYIN', 'TAOBAO', 'KUAISHOU', 'WEIXIN'])[1 + n % 9 % 4],
  '复现直播间', '复现主播', true, (date '2022-06-10' + n * 354 / 318 + time '19:00') at time zone 'Asia/Shanghai',
  (date '2022-06-10' + n * 354 / 318 + case when n % 53 = 0 then time '19:08' else time '20:30' end) at time zone 'Asia/Shanghai',
  '文旦、鱼鲞、五金小件', n % 53 = 0, false, '复现数据', (date '2022-06-10' + n * 354 / 318 + time '22:00') at time zone 'Asia/Shanghai'
from generate_series(1, 318) as n;

insert into workshop.bill (bill_id, workshop_id, org_path, kind, file_name, media_type, sha256, content, by_name, at)
select md5('replay-bill-' || n)::uuid, w.workshop_id, w.org_path, 'EXPORT', '复现账单' || n || '.csv', 'text/csv',
  encode(sha256(c.content), 'hex'), c.content, '复现数据', timestamptz '2023-05-31 09:00+08'
from generate_series(1, 9) as n
join workshop.workshop w on w.workshop_id = md5('replay-workshop-' || n)::uuid
cross join lateral (select convert_to('按文章复现，非真实台账：' || n || '号工坊，没有平台导出过这份账单' || chr(10), 'UTF8') as content) as c;

insert into workshop.sale (sale_id, root_id, session_id, workshop_id, org_path, bill_id, platform, order_no, goods, orders, gmv_fen, paid_fen,
  by_name, at)
select md5('replay-sale-' || g.goods || n)::uuid, md5('replay-sale-' || g.goods || n)::uuid, l.session_id, l.workshop_id, l.org_path,
  md5('replay-bill-' || (1 + n % 9))::uuid, (array['DOUYIN', 'TAOBAO', 'KUAISHOU', 'WEIXIN'])[1 + n % 9 % 4], 'FX' || g.goods || lpad(n::text, 5, '0'),
  g.goods, 200 + n % 100, (g.yuan + g.yuan / 20) * 100, g.yuan * 100, '复现数据', l.keyed_at + interval '1 day'
from generate_series(1, 318) as n
join workshop.live l on l.session_id = md5('replay-live-' || n)::uuid
cross join lateral (values ('LED', 115000 + n % 10 * 2000), ('OWN', 46000 + n % 7 * 1000)) as g (goods, yuan)
where n % 53 <> 0;

insert into workshop.refund (refund_id, root_id, workshop_id, org_path, bill_id, platform, refund_no, amount_fen, refunded_on, by_name, at)
select md5('replay-refund-' || s.sale_id)::uuid, s.root_id, s.workshop_id, s.org_path, s.bill_id, s.platform, 'R' || s.order_no, 800000,
  (s.at at time zone 'Asia/Shanghai')::date + 4, '复现数据', s.at + interval '5 days'
from workshop.sale s
where s.goods = 'LED' and right(s.order_no, 1) in ('2', '6') and s.at < timestamptz '2023-05-20 00:00+08';
