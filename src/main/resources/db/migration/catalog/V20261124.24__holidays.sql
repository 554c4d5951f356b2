-- Days off and working weekends as the State Council announces them each autumn. 2027 had not been announced when this was
-- written: until its days are added, that year has weekends only, and the calendar says so.
create table catalog.holiday (
  day date primary key,
  kind text not null check (kind in ('OFF', 'WORK')),
  name text not null,
  source text not null
);
comment on table catalog.holiday is 'Exceptions to the week: holidays, and weekends worked in exchange. @readonly';

insert into catalog.code_table (table_id, edition, title, title_en, source, licence, valid_from) values
  ('holiday', '2026', '节假日和调休', 'Public holidays', '国务院办公厅关于部分节假日安排的通知', 'facts', '2024-01-01');

insert into catalog.holiday (day, kind, name, source)
select day::date, 'OFF', name, '国办发明电〔2023〕7号'
from (values
  ('元旦', date '2024-01-01', date '2024-01-01'),
  ('春节', date '2024-02-10', date '2024-02-17'),
  ('清明节', date '2024-04-04', date '2024-04-06'),
  ('劳动节', date '2024-05-01', date '2024-05-05'),
  ('端午节', date '2024-06-08', date '2024-06-10'),
  ('中秋节', date '2024-09-15', date '2024-09-17'),
  ('国庆节', date '2024-10-01', date '2024-10-07')
) as holidays (name, first, last), generate_series(first, last, interval '1 day') as day;

insert into catalog.holiday (day, kind, name, source) values
  ('2024-02-04', 'WORK', '春节调休', '国办发明电〔2023〕7号'),
  ('2024-02-18', 'WORK', '春节调休', '国办发明电〔2023〕7号'),
  ('2024-04-07', 'WORK', '清明节调休', '国办发明电〔2023〕7号'),
  ('2024-04-28', 'WORK', '劳动节调休', '国办发明电〔2023〕7号'),
  ('2024-05-11', 'WORK', '劳动节调休', '国办发明电〔2023〕7号'),
  ('2024-09-14', 'WORK', '中秋节调休', '国办发明电〔2023〕7号'),
  ('2024-09-29', 'WORK', '国庆节调休', '国办发明电〔2023〕7号'),
  ('2024-10-12', 'WORK', '国庆节调休', '国办发明电〔2023〕7号');

insert into catalog.holiday (day, kind, name, source)
select day::date, 'OFF', name, '国办发明电〔2024〕12号'
from (values
  ('元旦', date '2025-01-01', date '2025-01-01'),
  ('春节', date '2025-01-28', date '2025-02-04'),
  ('清明节', date '2025-04-04', date '2025-04-06'),
  ('劳动节', date '2025-05-01', date '2025-05-05'),
  ('端午节', date '2025-05-31', date '2025-06-02'),
  ('国庆节、中秋节', date '2025-10-01', date '2025-10-08')
) as holidays (name, first, last), generate_series(first, last, interval '1 day') as day;

insert into catalog.holiday (day, kind, name, source) values
  ('2025-01-26', 'WORK', '春节调休', '国办发明电〔2024〕12号'),
  ('2025-02-08', 'WORK', '春节调休', '国办发明电〔2024〕12号'),
  ('2025-04-27', 'WORK', '劳动节调休', '国办发明电〔2024〕12号'),
  ('2025-09-28', 'WORK', '国庆节调休', '国办发明电〔2024〕12号'),
  ('2025-10-11', 'WORK', '国庆节调休', '国办发明电〔2024〕12号');

insert into catalog.holiday (day, kind, name, source)
select day::date, 'OFF', name, '国办发明电〔2025〕7号'
from (values
  ('元旦', date '2026-01-01', date '2026-01-03'),
  ('春节', date '2026-02-15', date '2026-02-23'),
  ('清明节', date '2026-04-04', date '2026-04-06'),
  ('劳动节', date '2026-05-01', date '2026-05-05'),
  ('端午节', date '2026-06-19', date '2026-06-21'),
  ('中秋节', date '2026-09-25', date '2026-09-27'),
  ('国庆节', date '2026-10-01', date '2026-10-07')
) as holidays (name, first, last), generate_series(first, last, interval '1 day') as day;

insert into catalog.holiday (day, kind, name, source) values
  ('2026-01-04', 'WORK', '元旦调休', '国办发明电〔2025〕7号'),
  ('2026-02-14', 'WORK', '春节调休', '国办发明电〔2025〕7号'),
  ('2026-02-28', 'WORK', '春节调休', '国办发明电〔2025〕7号'),
  ('2026-05-09', 'WORK', '劳动节调休', '国办发明电〔2025〕7号'),
  ('2026-09-20', 'WORK', '国庆节调休', '国办发明电〔2025〕7号'),
  ('2026-10-10', 'WORK', '国庆节调休', '国办发明电〔2025〕7号');
