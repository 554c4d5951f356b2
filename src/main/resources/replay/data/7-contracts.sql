-- Two hundred and twenty-one contracts of three years: written, signed on paper by all four, seen by a second person, and in force.
insert into mentoring.contract (contract_id, org_path, state, master_id, master_name, apprentice_name, apprentice_phone, apprentice_print,
  born_on, hired_on, body_id, company, town, employer_signer, employer_phone, trade, trade_code, post, start_level, target_level, target,
  from_day, until_day, reward_fen, penalty_fen, training_cost_fen, deposit_fen, fee_fen, ceremony, text_no, master_agreed_at,
  apprentice_agreed_at, written_by_name, written_at, version)
select md5('replay-contract-' || n)::uuid, b.path, 'SIGNING', p.person_id, p.name, '复现学徒' || lpad(n::text, 3, '0'), decode(:phone, 'hex'),
  sha256(('replay-apprentice-' || n)::bytea), d.day - 8000 - n, d.day - 100 - n % 60, b.body_id, b.name, b.town, '复现厂长',
  decode(:phone, 'hex'), (array['阀门装配调试工', '车工', '焊工', '模具工', '电工', '机械木工'])[1 + n % 6],
  (array['6-20-05-08', '6-18-01-01', '6-18-02-04', '6-18-04-01', '6-31-01-03', '6-06-03-02'])[1 + n % 6], '一车间', '5', '4', '独立顶岗，考取四级',
  d.day, (d.day + case when n <= 62 then interval '18 months' else interval '24 months' end)::date - 1, 0, 0, 0, 0, 0,
  extract(year from d.day) || '年名师带徒签约（按文章复现）', 1, d.day::timestamptz, d.day::timestamptz, '复现数据', d.day::timestamptz, 0
from generate_series(1, cast(:contracts as int)) as n
cross join lateral (select case when n <= 62 then date '2021-03-05' + n * 4 when n <= 146 then date '2022-02-10' + (n - 62) * 3
  else date '2023-02-06' + (n - 146) * 3 / 2 end as day) as d
join roster.person p on p.person_id = md5('replay-master-' || n % 60)::uuid
join organization.body b on b.body_id = md5('replay-body-' || (1 + n * 7 % 190))::uuid;

insert into mentoring.text (contract_id, text_no, clauses, canonical, sha256, reason, by_name, at)
select c.contract_id, 1, t.clauses, t.clauses::text, encode(sha256(convert_to(t.clauses::text, 'UTF8')), 'hex'), '', '复现数据', c.written_at
from mentoring.contract c
cross join lateral (select jsonb_object_agg(k, '按文章复现，没有真实条款') as clauses from unnest(array['PLAN', 'MASTER_DUTIES', 'APPRENTICE_DUTIES',
  'SUPPORT', 'SAFETY', 'SECRECY', 'ASSESSMENT', 'CRITERIA', 'REWARD', 'CHANGE', 'OBJECTION', 'COPIES', 'PLACE', 'ESIGN']) as k) as t;

insert into mentoring.signature (signature_id, contract_id, text_no, party, how, name, sha256, evidence, filed_by, filed_by_name, at)
select md5('replay-signature-' || c.contract_id || p.party)::uuid, c.contract_id, 1, p.party, 'PAPER', '复现签字', t.sha256, '按文章复现，没有签字页',
  md5('replay-officer-1')::uuid, '复现录入员', c.written_at + interval '1 hour'
from mentoring.contract c
join mentoring.text t on t.contract_id = c.contract_id
cross join (values ('MASTER'), ('APPRENTICE'), ('EMPLOYER'), ('WITNESS')) as p (party);

insert into mentoring.seen (signature_id, by_account, by_name, at)
select s.signature_id, md5('replay-officer-2')::uuid, '复现复核员', s.at + interval '1 hour'
from mentoring.signature s;

update mentoring.contract
set state = 'ACTIVE', signed_on = from_day, activated_at = (from_day + time '15:00') at time zone 'Asia/Shanghai', version = 1
where state = 'SIGNING';

update mentoring.contract
set state = 'GRADUATED', ended_on = until_day, ended_reason = 'GRADUATED', level_after = '4', result_words = '独立顶岗（按文章复现）', version = 2
where until_day <= date '2023-05-31';

insert into mentoring.turn (turn_id, contract_id, state, on_day, words, by_name, at)
select md5('replay-active-' || c.contract_id)::uuid, c.contract_id, 'ACTIVE', c.signed_on, '', '复现数据', c.activated_at
from mentoring.contract c
union all
select md5('replay-graduated-' || c.contract_id)::uuid, c.contract_id, 'GRADUATED', c.ended_on, '', '复现数据', (c.ended_on + time '15:00') at time zone 'Asia/Shanghai'
from mentoring.contract c
where c.state = 'GRADUATED';

-- Every pair was looked at within the last hundred days, or has only just begun.
insert into mentoring.check_up (check_id, contract_id, on_day, answer, words, by_name, at)
select md5('replay-check-' || c.contract_id)::uuid, c.contract_id, date '2023-04-10', 'SMOOTH', '', '复现数据', timestamptz '2023-04-10 10:00+08'
from mentoring.contract c
where c.state = 'ACTIVE' and c.signed_on < date '2023-04-10';
