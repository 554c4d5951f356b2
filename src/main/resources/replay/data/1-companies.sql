-- Two hundred factories that do not exist, in the eleven towns. Their names say what they are.
insert into organization.body (body_id, name, kind, town, path, industry_code, size_class, size_year, size_source, above_scale, workers,
  demo, registered_at)
select md5('replay-body-' || n)::uuid, '复现' || lpad(n::text, 3, '0') || '号' || (array['阀门厂', '汽摩配件厂', '家具厂', '机械厂'])[1 + n % 4] || '（按文章复现）',
  'ENTERPRISE', t.code, t.path || 'r' || lpad(n::text, 3, '0') || '/', (array['C3443', 'C3670', 'C2110', 'C3421'])[1 + n % 4],
  (array['MEDIUM', 'SMALL', 'SMALL'])[1 + n % 3], 2022, '按文章复现，没有真实来源', n % 2 = 0, 40 + (n * 37) % 600, true,
  timestamptz '2021-01-04 09:00+08'
from generate_series(1, 200) as n
join (select r.code, r.path, row_number() over (order by r.code) - 1 as place from organization.region r
  where r.code_system = 'NBS' and r.is_town) as t on t.place = n % 11;
