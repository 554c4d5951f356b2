-- Trades that nobody may exercise without a licence of the state, and the licences that allow each of them.
create table catalog.trade_licence (
  code text primary key check (code ~ '^[a-z-]+$'),
  edition text not null,
  table_id text not null generated always as ('trade-licence') stored,
  name text not null unique,
  name_en text not null,
  trades text[] not null check (cardinality(trades) > 0),  -- skills and occupations, by code
  source text not null,
  sort int not null,
  foreign key (table_id, edition) references catalog.code_table
);
comment on table catalog.trade_licence is 'A trade that stands with several licences is open to whoever holds one of them. @readonly';

insert into catalog.code_table (table_id, edition, title, title_en, source, licence, valid_from) values
  ('trade-licence', '2026', '要持证上岗的行当', 'Trades that demand a licence',
    '安全生产法第三十条、特种设备安全法第十四条、民用爆炸物品安全管理条例第三十三条及其目录；手艺与职业的对应由工会自编', 'facts', '2026-01-01');

insert into catalog.trade_licence (code, edition, name, name_en, trades, source, sort) values
  ('electric', '2026', '电工作业证', 'Electrician''s licence', '{electrician,6-31-01-03,6-29-03-02,6-29-03-08}',
    '安全生产法第三十条；国家安全监管总局令第30号附件《特种作业目录》1 电工作业', 10),
  ('welding', '2026', '焊接与热切割作业证', 'Welding and cutting licence', '{welding,6-18-02-04}',
    '安全生产法第三十条；国家安全监管总局令第30号附件《特种作业目录》2 焊接与热切割作业', 20),
  ('height', '2026', '高处作业证', 'Licence for work at height', '{6-29-01-05}',
    '安全生产法第三十条；国家安全监管总局令第30号附件《特种作业目录》3 高处作业', 30),
  ('refrigeration', '2026', '制冷与空调作业证', 'Refrigeration licence', '{compressor,6-29-03-05,6-11-01-04}',
    '安全生产法第三十条；国家安全监管总局令第30号附件《特种作业目录》4 制冷与空调作业', 40),
  ('boiler', '2026', '锅炉作业人员证', 'Boiler licence', '{boiler,6-28-01-11,6-28-01-01}',
    '特种设备安全法第十四条；市场监管总局公告2019年第3号 锅炉作业', 50),
  ('pressure-vessel', '2026', '压力容器作业人员证', 'Pressure vessel licence', '{boiler}',
    '特种设备安全法第十四条；市场监管总局公告2019年第3号 压力容器作业', 60),
  ('lift', '2026', '电梯修理作业人员证', 'Lift mechanic''s licence', '{boiler,6-29-03-03}',
    '特种设备安全法第十四条；市场监管总局公告2019年第3号 电梯作业', 70),
  ('crane', '2026', '起重机作业人员证', 'Crane licence', '{boiler,6-30-05-01,6-30-05-02}',
    '特种设备安全法第十四条；市场监管总局公告2019年第3号 起重机作业', 80),
  ('forklift', '2026', '叉车作业人员证', 'Forklift licence', '{boiler,6-30-05-01}',
    '特种设备安全法第十四条；市场监管总局公告2019年第3号 场（厂）内专用机动车辆作业', 90),
  ('blasting', '2026', '爆破作业人员许可证', 'Blasting permit', '{6-29-02-07}',
    '民用爆炸物品安全管理条例第三十三条', 100);
