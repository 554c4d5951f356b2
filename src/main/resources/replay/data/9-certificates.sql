-- A hundred batches of fifty: eighty of 2023, where 3465 became senior workers, 135 technicians and 400 intermediate workers, and
-- twenty of 2022.
insert into assessment.standard (occupation, edition, level, theory, practice, review, pass, previous, years_after, years_alone, source,
  entered_by_name, entered_at)
select '6-20-05-08', '复现版', s.level, 30, 70, 0, 60, s.previous, s.years, 10, '按文章复现，以国家职业标准为准', '复现数据', timestamptz '2021-03-01 09:00+08'
from (values ('4', '5', 3), ('3', '4', 4), ('2', '3', 4)) as s (level, previous, years);

insert into assessment.batch (batch_id, filing_id, org_path, number, state, occupation, edition, levels, venue, exam_on, plan_no,
  plan_filed_on, planned_by_name, planned_at, version)
select md5('replay-batch-' || n)::uuid, f.filing_id, f.org_path, 'FX-B' || lpad(n::text, 3, '0'), 'QUALIFIED', '6-20-05-08', '复现版', '4,3,2',
  '复现实训车间', d.day, '复现计划' || n || '号', d.day - 20, '复现数据', (d.day - 25 + time '10:00') at time zone 'Asia/Shanghai', 0
from generate_series(1, 100) as n
cross join lateral (select case when n <= 80 then date '2023-01-10' + n * 3 / 2 else date '2022-03-01' + (n - 80) * 12 end as day,
  case when n > 80 then n - 80 when n % 20 = 0 then 100 + n / 20 else n end as filing) as d
join assessment.filing f on f.filing_id = md5('replay-filing-' || d.filing)::uuid;

insert into assessment.batch_staff (batch_id, staff_id, assigned_by_name, assigned_at)
select b.batch_id, s.staff_id, '复现数据', b.planned_at
from assessment.batch b
join assessment.staff s on s.filing_id = b.filing_id;

insert into assessment.candidate (candidate_id, batch_id, org_path, state, ticket, name, identity, identity_print, level, previous,
  years_after, years_alone, enrolled_by_name, enrolled_at, decided_by_name, decided_at)
select md5('replay-candidate-' || k.n)::uuid, b.batch_id, b.org_path, 'QUALIFIED', 1 + (k.n - 1) % 50, '复现考生' || lpad(k.n::text, 4, '0'),
  decode(k.identity, 'hex'), decode(k.print, 'hex'), l.level, l.previous, 5, 10, '复现数据', b.planned_at, '复现数据', b.planned_at
from unnest(string_to_array(:identities, ','), string_to_array(:prints, ',')) with ordinality as k (identity, print, n)
cross join lateral (values (case when k.n > 4000 then '3' when k.n <= 3465 then '3' when k.n <= 3600 then '2' else '4' end,
  case when k.n > 4000 then '4' when k.n <= 3465 then '4' when k.n <= 3600 then '3' else '5' end)) as l (level, previous)
join assessment.batch b on b.batch_id = md5('replay-batch-' || (1 + (k.n - 1) / 50))::uuid
where k.n <= 5000;

insert into assessment.mark (candidate_id, part, value, absent, kind, staff_id, by_name, at)
select c.candidate_id, p.part, 70 + c.ticket % 25, false, 'ENTRY', s.staff_id, s.name, (b.exam_on + time '16:00') at time zone 'Asia/Shanghai'
from assessment.candidate c
join assessment.batch b on b.batch_id = c.batch_id
join assessment.staff s on s.filing_id = b.filing_id and s.kind = 'EXAMINER'
cross join (values ('THEORY'), ('PRACTICE')) as p (part);

update assessment.batch b
set state = 'QUERYABLE', supervised_by = s.staff_id, supervised_by_name = s.name, supervised_at = (b.exam_on + time '18:00') at time zone 'Asia/Shanghai',
  supervised_words = '按文章复现', notice_from = b.exam_on + 3, notice_until = b.exam_on + 12, uploaded_on = b.exam_on + 14, version = 1
from assessment.staff s
where s.filing_id = b.filing_id and s.kind = 'SUPERVISOR';

insert into assessment.certificate (certificate_id, candidate_id, batch_id, org_path, number, level, issued_on, identity_print,
  entered_by_name, entered_at, verified_on, verified_by_name)
select md5('replay-certificate-' || c.candidate_id)::uuid, c.candidate_id, c.batch_id, c.org_path,
  'Y000033000099' || to_char(b.exam_on, 'YY') || c.level || lpad((row_number() over (order by c.batch_id, c.ticket))::text, 6, '0'), c.level,
  b.exam_on + 14, c.identity_print, '复现数据', (b.exam_on + 14 + time '10:00') at time zone 'Asia/Shanghai', b.exam_on + 20, '复现数据'
from assessment.candidate c
join assessment.batch b on b.batch_id = c.batch_id;
