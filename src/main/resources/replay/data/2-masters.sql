-- Sixty masters. None of them is anybody, and none carries a name of the article.
insert into roster.person (person_id, roster_no, slug, name, standing, state, org_path, town, headline, created_at, created_by, version)
select md5('replay-master-' || n)::uuid, 'FX' || lpad(n::text, 4, '0'), 'replay-master-' || n,
  (array['虞', '牟', '应', '狄', '褚', '卓'])[1 + n % 6] || (array['砚耕', '思贤', '守拙', '望潮', '明礁', '植槐', '听澜', '问渠', '溪亭', '照野'])[1 + (n / 6) % 10],
  'IN_POST', 'ACTIVE', '/33/3310/331083/', b.town, '按文章复现，非真实台账', timestamptz '2021-01-04 09:00+08', '复现数据', 0
from generate_series(0, 59) as n
join organization.body b on b.body_id = md5('replay-body-' || (1 + n))::uuid;

insert into roster.contact (person_id, phone, birth_date, updated_at)
select md5('replay-master-' || n)::uuid, decode(:phone, 'hex'), date '1968-03-01' + n * 97, timestamptz '2021-01-04 09:00+08'
from generate_series(0, 59) as n;

insert into roster.honour_award (award_id, person_id, honour_type, title, year, decided_on, state, entered_by, entered_by_name,
  entered_at, verified_by, verified_by_name, verified_at, version)
select md5('replay-award-' || n)::uuid, md5('replay-master-' || n)::uuid, h.code, h.name, 2019, date '2019-04-28', 'VERIFIED',
  md5('replay-officer-1')::uuid, '复现录入员', timestamptz '2021-01-04 09:00+08',
  md5('replay-officer-2')::uuid, '复现复核员', timestamptz '2021-01-05 09:00+08', 1
from generate_series(0, 59) as n
join catalog.honour_type h on h.code = (array['county-craftsman', 'county-model-worker', 'city-craftsman'])[1 + n % 3];
