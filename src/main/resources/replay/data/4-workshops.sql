-- Eighteen workshops of the six types; those that stream come first.
insert into workshop.workshop (workshop_id, number, org_path, state, name, types, lead, actor, industry, aim, town, village, host_kind,
  host, body_id, keeper, phone, alliance, started_on, proposed_by_name, proposed_at, recognised_by_name, recognised_on, document, version)
select md5('replay-workshop-' || n)::uuid, 'FX-' || lpad(n::text, 3, '0'), left(b.path, 26), 'RECOGNISED', '复现' || n || '号共富工坊（按文章复现）',
  case when n <= 9 then 'LIVESTREAM' else (array['PIECEWORK', 'HIRING', 'TOURISM', 'BRAND', 'INDUSTRY'])[1 + n % 5] end,
  '复现村党支部和产业链党委结对的党建联盟', b.name, (array['文旦直播', '海鲜干货', '家具五金'])[1 + n % 3], '送项目到村、送就业到户、送技能到人', b.town,
  '复现' || n || '村', 'COMPANY', b.name, b.body_id, '复现坊主' || n, decode(:phone, 'hex'), '', date '2022-06-01', '复现数据',
  timestamptz '2022-06-01 09:00+08', '复现数据', date '2022-06-08', '复现认定' || n || '号', 1
from generate_series(1, 18) as n
join organization.body b on b.body_id = md5('replay-body-' || (1 + n * 11 % 200))::uuid;

insert into workshop.safety_check (check_id, workshop_id, day, checker, outcome, found, by_name, at)
select md5('replay-safety-' || n)::uuid, md5('replay-workshop-' || n)::uuid, date '2022-06-06', '复现应急管理站', 'PASSED', '通道畅通，用电规范', '复现数据',
  timestamptz '2022-06-06 15:00+08'
from generate_series(1, 18) as n;

update workshop.workshop set state = 'OPERATING', version = 2 where number like 'FX-%';

insert into workshop.turn (turn_id, workshop_id, state, day, by_name, at)
select md5('replay-turn-' || n || s.state)::uuid, md5('replay-workshop-' || n)::uuid, s.state, s.day, '复现数据', (s.day + time '10:00') at time zone 'Asia/Shanghai'
from generate_series(1, 18) as n
cross join (values ('PLANNED', date '2022-06-01'), ('RECOGNISED', date '2022-06-08'), ('OPERATING', date '2022-06-08')) as s (state, day);
