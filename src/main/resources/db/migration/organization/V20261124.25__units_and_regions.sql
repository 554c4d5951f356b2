-- The union tree and the places it covers. Both are public knowledge; the bodies in the next migration are not.
create schema organization;

create table organization.unit (
  unit_id uuid primary key default uuidv7(),
  path text not null unique check (path ~ '^/([0-9a-z]+/)+$'),
  parent text references organization.unit (path),
  name text not null,
  name_en text not null,
  kind text not null check (kind in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'INDUSTRY', 'ENTERPRISE_UNION')),
  term_start date,
  term_end date,
  check (term_end > term_start),
  check (parent is null or path like parent || '%' and path <> parent)
);
comment on table organization.unit is 'Trade unions, from the province down. A path covers itself and everything below it.';
create index on organization.unit (parent);

insert into organization.unit (path, parent, name, name_en, kind) values
  ('/33/', null, '浙江省总工会', 'Zhejiang Federation of Trade Unions', 'PROVINCE'),
  ('/33/3310/', '/33/', '台州市总工会', 'Taizhou Federation of Trade Unions', 'CITY'),
  ('/33/3310/331083/', '/33/3310/', '玉环市总工会', 'Yuhuan Federation of Trade Unions', 'COUNTY'),
  ('/33/3310/331083/331083001/', '/33/3310/331083/', '玉城街道总工会', 'Yucheng Union', 'TOWN'),
  ('/33/3310/331083/331083002/', '/33/3310/331083/', '坎门街道总工会', 'Kanmen Union', 'TOWN'),
  ('/33/3310/331083/331083003/', '/33/3310/331083/', '大麦屿街道总工会', 'Damaiyu Union', 'TOWN'),
  ('/33/3310/331083/331083101/', '/33/3310/331083/', '清港镇总工会', 'Qinggang Union', 'TOWN'),
  ('/33/3310/331083/331083102/', '/33/3310/331083/', '楚门镇总工会', 'Chumen Union', 'TOWN'),
  ('/33/3310/331083/331083103/', '/33/3310/331083/', '干江镇总工会', 'Ganjiang Union', 'TOWN'),
  ('/33/3310/331083/331083105/', '/33/3310/331083/', '沙门镇总工会', 'Shamen Union', 'TOWN'),
  ('/33/3310/331083/331083106/', '/33/3310/331083/', '芦浦镇总工会', 'Lupu Union', 'TOWN'),
  ('/33/3310/331083/331083107/', '/33/3310/331083/', '龙溪镇总工会', 'Longxi Union', 'TOWN'),
  ('/33/3310/331083/331083201/', '/33/3310/331083/', '鸡山乡总工会', 'Jishan Union', 'TOWN'),
  ('/33/3310/331083/331083202/', '/33/3310/331083/', '海山乡总工会', 'Haishan Union', 'TOWN'),
  ('/33/3310/331083/331083400/', '/33/3310/331083/', '玉环经济开发区总工会', 'Economic Development Zone Union', 'TOWN'),
  ('/33/3310/331083/tourism/', '/33/3310/331083/', '玉环市乡村旅游产业联合工会', 'Rural Tourism Industry Union', 'INDUSTRY');

create table organization.region (
  code_system text not null check (code_system in ('NBS', 'TENCENT')),
  code text not null check (code ~ '^\d{2,9}$'),
  nbs_code text not null,
  nbs_system text not null generated always as ('NBS') stored,
  name text not null,
  name_en text not null,
  path text,
  lng double precision,
  lat double precision,
  hex_col double precision,
  hex_row double precision,
  island boolean not null default false,
  boat_only boolean not null default false,
  ferry_note text not null default '',
  ferry_note_en text not null default '',
  is_town boolean not null,
  valid_from date not null,
  valid_to date,
  primary key (code_system, code),
  foreign key (nbs_system, nbs_code) references organization.region,
  check (code_system <> 'NBS' or code = nbs_code),
  check (not is_town or code_system <> 'NBS' or (path is not null and lng is not null and hex_col is not null)),
  check (valid_to > valid_from)
);
comment on table organization.region is
  'Places with the numbers others give them. Labels stand at WGS-84 coordinates, not at seats of government; hexes are a sketch, no borders.';

-- Numbers of the National Bureau of Statistics come first: they are the official ones.
insert into organization.region (code_system, code, nbs_code, name, name_en, path, is_town, valid_from, valid_to) values
  ('NBS', '33', '33', '浙江省', 'Zhejiang', '/33/', false, '1949-10-01', null),
  ('NBS', '3310', '3310', '台州市', 'Taizhou', '/33/3310/', false, '1994-08-22', null),
  ('NBS', '332627', '332627', '玉环县', 'Yuhuan County', null, false, '1980-01-01', '1994-08-22'),
  ('NBS', '331021', '331021', '玉环县', 'Yuhuan County', null, false, '1994-08-22', '2017-08-01'),
  ('NBS', '331083', '331083', '玉环市', 'Yuhuan', '/33/3310/331083/', false, '2017-08-01', null),
  -- A statistical unit, not a town.
  ('NBS', '331083400', '331083400', '玉环经济开发区', 'Economic Development Zone', '/33/3310/331083/331083400/', false,
    '2017-08-01', null);

insert into organization.region
  (code_system, code, nbs_code, name, name_en, path, lng, lat, hex_col, hex_row, island, is_town, valid_from) values
  ('NBS', '331083001', '331083001', '玉城街道', 'Yucheng', '/33/3310/331083/331083001/', 121.2436, 28.1494, 1, 3, false, true, '2017-08-01'),
  ('NBS', '331083002', '331083002', '坎门街道', 'Kanmen', '/33/3310/331083/331083002/', 121.2506, 28.0926, 1, 4, false, true, '2017-08-01'),
  ('NBS', '331083003', '331083003', '大麦屿街道', 'Damaiyu', '/33/3310/331083/331083003/', 121.1688, 28.0920, 0, 3, false, true, '2017-08-01'),
  ('NBS', '331083101', '331083101', '清港镇', 'Qinggang', '/33/3310/331083/331083101/', 121.3046, 28.2738, 1, 0, false, true, '2017-08-01'),
  ('NBS', '331083102', '331083102', '楚门镇', 'Chumen', '/33/3310/331083/331083102/', 121.3098, 28.2318, 1, 1, false, true, '2017-08-01'),
  ('NBS', '331083103', '331083103', '干江镇', 'Ganjiang', '/33/3310/331083/331083103/', 121.3509, 28.1724, 2, 1, false, true, '2017-08-01'),
  ('NBS', '331083105', '331083105', '沙门镇', 'Shamen', '/33/3310/331083/331083105/', 121.3790, 28.2368, 2, 0, false, true, '2017-08-01'),
  ('NBS', '331083106', '331083106', '芦浦镇', 'Lupu', '/33/3310/331083/331083106/', 121.2312, 28.1983, 0, 1, false, true, '2017-08-01'),
  ('NBS', '331083107', '331083107', '龙溪镇', 'Longxi', '/33/3310/331083/331083107/', 121.3178, 28.1989, 2, 2, false, true, '2017-08-01'),
  ('NBS', '331083201', '331083201', '鸡山乡', 'Jishan', '/33/3310/331083/331083201/', 121.3984, 28.0904, 2.3, 3, true, true, '2017-08-01'),
  ('NBS', '331083202', '331083202', '海山乡', 'Haishan', '/33/3310/331083/331083202/', 121.1601, 28.2296, -0.2, 2, true, true, '2017-08-01');

update organization.region
set boat_only = true, ferry_note = '要坐船，坎门和干江有班船，大风停航', ferry_note_en = 'By boat only, from Kanmen or Ganjiang; none in strong wind'
where code_system = 'NBS' and code = '331083201';
update organization.region
set ferry_note = '2018 年通了大桥，不用坐船', ferry_note_en = 'Reached by bridge since 2018'
where code_system = 'NBS' and code = '331083202';

-- Map providers number the same towns differently: 331083103 is 干江 here and 沙门 there. Kept for imports only.
insert into organization.region (code_system, code, nbs_code, name, name_en, is_town, valid_from) values
  ('TENCENT', '331083001', '331083001', '玉城街道', 'Yucheng', true, '2017-08-01'),
  ('TENCENT', '331083002', '331083002', '坎门街道', 'Kanmen', true, '2017-08-01'),
  ('TENCENT', '331083003', '331083003', '大麦屿街道', 'Damaiyu', true, '2017-08-01'),
  ('TENCENT', '331083100', '331083101', '清港镇', 'Qinggang', true, '2017-08-01'),
  ('TENCENT', '331083101', '331083102', '楚门镇', 'Chumen', true, '2017-08-01'),
  ('TENCENT', '331083102', '331083103', '干江镇', 'Ganjiang', true, '2017-08-01'),
  ('TENCENT', '331083103', '331083105', '沙门镇', 'Shamen', true, '2017-08-01'),
  ('TENCENT', '331083104', '331083106', '芦浦镇', 'Lupu', true, '2017-08-01'),
  ('TENCENT', '331083105', '331083107', '龙溪镇', 'Longxi', true, '2017-08-01'),
  ('TENCENT', '331083200', '331083201', '鸡山乡', 'Jishan', true, '2017-08-01'),
  ('TENCENT', '331083201', '331083202', '海山乡', 'Haishan', true, '2017-08-01');
