-- Talks before the shift, a weekly line each, and talks of union chairs on the history of the Party, one by one. Some were written
-- down before the time of which the article speaks; two were taken back.
insert into lecture.shift_talk (talk_id, body_id, org_path, group_name, kind, day, times, minutes, topic, speaker, heads, key_hash,
  entered_by_name, entered_at)
select md5('replay-shift-' || n)::uuid, b.body_id, b.path, '装配班', 'SHIFT', date '2022-06-03' + n * 361 / 140, 5, 10, '身边事和安全操作',
  '班组长', 60 + n % 40, sha256(('replay-shift-' || n)::bytea), '复现数据', (date '2022-06-03' + n * 361 / 140 + time '17:00') at time zone 'Asia/Shanghai'
from generate_series(1, 140) as n
join organization.body b on b.body_id = md5('replay-body-' || (1 + (n * 7) % 200))::uuid;

insert into lecture.shift_talk (talk_id, body_id, org_path, group_name, kind, day, times, minutes, topic, speaker, heads, key_hash,
  entered_by_name, entered_at)
select md5('replay-chair-' || n)::uuid, b.body_id, b.path, '全厂', 'CHAIR', d.day, 1, 30, '渔村交通站的故事',
  '工会主席', 35 + n % 50, sha256(('replay-chair-' || n)::bytea), '复现数据', (d.day + time '17:00') at time zone 'Asia/Shanghai'
from generate_series(-24, 271) as n
cross join lateral (select case when n <= 0 then date '2021-06-01' + (n + 24) * 5 else date '2022-03-01' + n * 450 / 271 end as day) as d
join organization.body b on b.body_id = md5('replay-body-' || (1 + (n + 200) * 11 % 200))::uuid;

update lecture.shift_talk
set voided_by_name = '复现数据', voided_at = timestamptz '2023-05-31 09:00+08', void_reason = '同一周写了两遍'
where talk_id in (md5('replay-shift-1')::uuid, md5('replay-shift-2')::uuid);
