-- Who may assess: 110 at the end of 2022 (five more had left by then); in 2023 eighty came and four left, which makes 186.
insert into assessment.filing (filing_id, body_id, org_path, state, office, number, applied_on, stepped_on, filed_on, valid_until, ended_on,
  version)
select md5('replay-filing-' || n)::uuid, b.body_id, b.path, case when e.day is null then 'ACTIVE' else 'EXITED' end, 'COUNTY',
  '复现备〔' || extract(year from d.day) || '〕' || lpad(n::text, 4, '0') || '号', d.day - 30, coalesce(e.day, d.day), d.day,
  (d.day + interval '3 years')::date - 1, e.day, 1
from generate_series(1, 195) as n
cross join lateral (select case when n <= 110 then date '2021-03-01' + n * 6 when n <= 115 then date '2021-05-01' + n
  else date '2023-01-05' + (n - 116) * 9 / 5 end as day) as d
cross join lateral (select case when n in (20, 40, 60, 80) then date '2023-03-15' when n between 111 and 115 then date '2022-09-01' end as day) as e
join organization.body b on b.body_id = md5('replay-body-' || n)::uuid;

insert into assessment.filing_step (step_id, filing_id, act, state, on_day, by_name, at)
select md5('replay-step-' || f.filing_id)::uuid, f.filing_id, 'FILE', 'FILED', f.filed_on, '复现数据', (f.filed_on + time '10:00') at time zone 'Asia/Shanghai'
from assessment.filing f;

insert into assessment.filing_scope (filing_id, occupation, occupation_name, highest, by_name, at)
select f.filing_id, '6-20-05-08', '阀门装配调试工', '2', '复现数据', (f.filed_on + time '10:00') at time zone 'Asia/Shanghai'
from assessment.filing f;

insert into assessment.staff (staff_id, filing_id, org_path, kind, name, card_no, identity, identity_print, entered_by_name, entered_at)
select md5('replay-staff-' || n || k.kind)::uuid, f.filing_id, f.org_path, k.kind, k.name, '复现' || n || k.kind,
  decode((string_to_array(:identities, ','))[5000 + 2 * n - k.first], 'hex'), decode((string_to_array(:prints, ','))[5000 + 2 * n - k.first], 'hex'),
  '复现数据', (f.filed_on + time '11:00') at time zone 'Asia/Shanghai'
from generate_series(1, 104) as n
join assessment.filing f on f.filing_id = md5('replay-filing-' || n)::uuid
cross join (values ('EXAMINER', '复现考评员', 1), ('SUPERVISOR', '复现督导员', 0)) as k (kind, name, first);
