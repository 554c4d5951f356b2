-- Code tables: words with a code, an edition and a source. Changed by a migration only, so that every change has an author.
create schema catalog;

create table catalog.code_table (
  table_id text not null,
  edition text not null,
  title text not null,
  title_en text not null,
  source text not null,
  licence text not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (table_id, edition)
);
comment on table catalog.code_table is 'What each list is, from where, under which licence. @readonly';
-- One edition of each list is in force.
create unique index one_edition_in_force on catalog.code_table (table_id) where valid_to is null;

create table catalog.code (
  table_id text not null,
  edition text not null,
  code text not null check (code ~ '^[a-z0-9-]+$'),
  name text not null,
  name_en text not null,
  parent text,
  flags text[] not null default '{}',
  sort int not null,
  primary key (table_id, edition, code),
  foreign key (table_id, edition) references catalog.code_table
);
comment on table catalog.code is 'The short lists. @readonly';

create table catalog.subject (
  code text primary key check (code ~ '^[a-z-]+$'),
  edition text not null,
  table_id text not null generated always as ('subject') stored,
  name text not null,
  name_en text not null,
  icon text not null,
  occupation_prefixes text[] not null,
  sort int not null,
  foreign key (table_id, edition) references catalog.code_table
);
comment on table catalog.subject is 'What an asker chooses from on the first screen. @readonly';

create table catalog.honour_type (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  edition text not null,
  table_id text not null generated always as ('honour') stored,
  name text not null,
  short_name text not null,
  name_en text not null,
  level text not null check (level in ('NATION', 'PROVINCE', 'CITY', 'COUNTY')),
  seal_first text not null,
  seal_second text not null,
  seal_level int not null check (seal_level between 1 and 4),
  awarding_body text not null,
  subject_kind text not null check (subject_kind in ('PERSON', 'GROUP', 'UNIT')),
  scheme text not null default '',
  confirmed boolean not null,
  source text not null,
  sort int not null,
  foreign key (table_id, edition) references catalog.code_table,
  unique (name, scheme),
  check (char_length(seal_first) between 1 and 2 and char_length(seal_second) between 1 and 2),
  check (seal_level = case level when 'NATION' then 1 when 'PROVINCE' then 2 when 'CITY' then 3 else 4 end)
);
comment on table catalog.honour_type is 'Honours by their full official name; an unconfirmed one still needs the union''s word. @readonly';

create table catalog.transfer_target (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  edition text not null,
  table_id text not null generated always as ('transfer-target') stored,
  name text not null,
  name_en text not null,
  phone text not null,
  handles text not null,
  handles_en text not null,
  sort int not null,
  foreign key (table_id, edition) references catalog.code_table
);
comment on table catalog.transfer_target is 'Who else helps when the union is not the right door. @readonly';

insert into catalog.code_table (table_id, edition, title, title_en, source, licence, valid_from) values
  ('subject', '2026', '求助的事', 'Subjects of a request', '工会自编，按求助页八个格子', 'Apache-2.0', '2026-01-01'),
  ('honour', '2026', '荣誉名称', 'Honours', '公开的评选通知与报道；逐条注明，未核实的标明', 'facts', '2026-01-01'),
  ('transfer-target', '2026', '转办去向', 'Transfer targets', '各热线公开号码', 'facts', '2026-01-01'),
  ('demand-class', '2022', '助企需求类别', 'Classes of demand', '浙江省总工会 2022 年劳模工匠志愿服务公告', 'facts', '2022-02-16'),
  ('mechanism', '2023', '三大机制', 'Mechanisms', '玉环市总工会“三大机制”，浙工之家报道', 'facts', '2023-05-01'),
  ('purpose', '2023', '服务目的', 'Purposes', '玉环市总工会“三大机制”，浙工之家报道', 'facts', '2023-05-01'),
  ('language', '2026', '语言和方言', 'Languages and dialects', '玉环方言志与公开介绍', 'facts', '2026-01-01'),
  ('decline-reason', '2026', '去不了的原因', 'Reasons to decline', '工会自编', 'Apache-2.0', '2026-01-01'),
  ('reject-reason', '2026', '不受理的原因', 'Reasons to reject', '工会自编', 'Apache-2.0', '2026-01-01'),
  ('urgent-word', '2026', '紧急的词', 'Urgent words', '工会自编', 'Apache-2.0', '2026-01-01');

insert into catalog.subject (code, edition, name, name_en, icon, occupation_prefixes, sort) values
  ('crops', '2026', '果树庄稼', 'Trees and crops', 'tree', '{5-01,5-02,5-05-01,5-05-02-01,5-05-03,5-05-06-01,2-03-01,2-03-02,2-03-03,2-03-04}', 1),
  ('fishery', '2026', '养殖捕捞', 'Fishing and farming at sea', 'fish', '{5-03,5-04,5-05-02-02,5-05-02-03,5-05-02-05,5-05-02-06,5-05-06-07,2-03-06,2-03-07,2-03-08,6-01-05}', 2),
  ('machine', '2026', '机器设备', 'Machines', 'engine', '{6-18,6-20,6-29-03,6-31-01,4-12,5-05-05,2-02-07-04,2-02-07-08}', 3),
  ('automation', '2026', '改造生产线', 'Better production lines', 'gear', '{6-31-07,6-18-01-07,6-20-03,2-02-07-01,2-02-07-02,2-02-07-03,2-02-07-07,2-02-30,2-02-38}', 4),
  ('skills', '2026', '考级学手艺', 'Learn a trade, pass a level', 'cert', '{4-07-03,2-08-02-02,6-18,6-20,6-31,6-06,5-01-02}', 5),
  ('lecture', '2026', '讲课宣讲', 'Talks', 'talk', '{4-13,2-08,3-02-03-04,6-31-06}', 6),
  ('live', '2026', '直播卖货', 'Sell by livestream', 'live', '{4-01-02,4-01-06,2-06-07}', 7),
  ('other', '2026', '别的 / 说不清', 'Something else', 'bulb', '{}', 8);

-- Highest first. 浙江工匠 stands twice: same name, two schemes.
insert into catalog.honour_type
  (code, edition, name, short_name, name_en, level, seal_first, seal_second, seal_level, awarding_body, subject_kind, scheme, confirmed, source, sort) values
  ('national-model-worker', '2026', '全国劳动模范', '全国劳模', 'National Model Worker', 'NATION', '全国', '劳模', 1, '中共中央、国务院', 'PERSON', '', true, '每五年评选，企业职工、农民等；全国劳模评选公开通知', 10),
  ('national-advanced-worker', '2026', '全国先进工作者', '全国先进工作者', 'National Advanced Worker', 'NATION', '全国', '先进', 1, '中共中央、国务院', 'PERSON', '', true, '每五年评选，机关事业单位人员；全国劳模评选公开通知', 20),
  ('national-may-day-medal', '2026', '全国五一劳动奖章', '全国五一劳动奖章', 'National May Day Labour Medal', 'NATION', '全国', '五一', 1, '中华全国总工会', 'PERSON', '', true, '每年五一前后表彰;2023 年 1035 枚', 30),
  ('national-may-day-award', '2026', '全国五一劳动奖状', '全国五一劳动奖状', 'National May Day Labour Award', 'NATION', '全国', '奖状', 1, '中华全国总工会', 'UNIT', '', true, '每年五一前后表彰;2023 年 207 张', 40),
  ('national-pioneer', '2026', '全国工人先锋号', '全国工人先锋号', 'National Workers Pioneer', 'NATION', '全国', '先锋', 1, '中华全国总工会', 'GROUP', '', true, '每年五一前后表彰;2023 年 1044 个', 50),
  ('great-craftsman', '2026', '大国工匠', '大国工匠', 'Great National Craftsman', 'NATION', '大国', '工匠', 1, '中华全国总工会', 'PERSON', '', true, '全总培养选树;2023 年年中共 103 人', 60),
  ('national-skill-award', '2026', '中华技能大奖', '中华技能大奖', 'China Skills Award', 'NATION', '中华', '技能', 1, '人力资源和社会保障部', 'PERSON', '', false, '待工会核实', 70),
  ('national-skill-expert', '2026', '全国技术能手', '全国技术能手', 'National Technical Expert', 'NATION', '全国', '能手', 1, '人力资源和社会保障部', 'PERSON', '', false, '待工会核实', 80),
  ('province-model-worker', '2026', '浙江省劳动模范', '省劳模', 'Zhejiang Model Worker', 'PROVINCE', '省', '劳模', 2, '中共浙江省委、浙江省人民政府', 'PERSON', '', false, '授予机关待工会核实', 90),
  ('province-may-day-medal', '2026', '浙江省五一劳动奖章', '省五一劳动奖章', 'Zhejiang May Day Labour Medal', 'PROVINCE', '省', '五一', 2, '浙江省总工会', 'PERSON', '', true, '2018 年 79 枚，公开报道', 100),
  ('province-may-day-award', '2026', '浙江省五一劳动奖状', '省五一劳动奖状', 'Zhejiang May Day Labour Award', 'PROVINCE', '省', '奖状', 2, '浙江省总工会', 'UNIT', '', true, '2018 年 28 张，公开报道', 110),
  ('province-pioneer', '2026', '浙江省工人先锋号', '省工人先锋号', 'Zhejiang Workers Pioneer', 'PROVINCE', '省', '先锋', 2, '浙江省总工会', 'GROUP', '', true, '2018 年 100 个，公开报道', 120),
  ('province-craftsman', '2026', '浙江工匠', '浙江工匠', 'Zhejiang Craftsman', 'PROVINCE', '浙江', '工匠', 2, '浙江省总工会', 'PERSON', '2017–2018 省总选树', true, '每年 100 名，公开报道', 130),
  ('province-craftsman-programme', '2026', '浙江工匠', '浙江工匠', 'Zhejiang Craftsman', 'PROVINCE', '浙江', '工匠', 2, '浙江省人力资源和社会保障厅等', 'PERSON', '2023 年起培育项目', true, '每年约 600 名，青年工匠并入，公开报道', 140),
  ('province-youth-craftsman', '2026', '浙江青年工匠', '浙江青年工匠', 'Zhejiang Young Craftsman', 'PROVINCE', '青年', '工匠', 2, '浙江省人力资源和社会保障厅', 'PERSON', '', false, '2023 年并入浙江工匠；授予机关待工会核实', 150),
  ('province-great-craftsman', '2026', '浙江大工匠', '浙江大工匠', 'Zhejiang Great Craftsman', 'PROVINCE', '浙江', '大匠', 2, '浙江省人民政府', 'PERSON', '', false, '授予机关待工会核实', 160),
  ('province-outstanding-craftsman', '2026', '浙江杰出工匠', '浙江杰出工匠', 'Zhejiang Outstanding Craftsman', 'PROVINCE', '杰出', '工匠', 2, '浙江省人力资源和社会保障厅', 'PERSON', '', false, '授予机关待工会核实', 170),
  ('province-chief-technician', '2026', '浙江省首席技师', '省首席技师', 'Zhejiang Chief Technician', 'PROVINCE', '省', '首席', 2, '浙江省人力资源和社会保障厅', 'PERSON', '', false, '授予机关待工会核实', 180),
  ('province-skill-expert', '2026', '浙江省技术能手', '省技术能手', 'Zhejiang Technical Expert', 'PROVINCE', '省', '能手', 2, '浙江省人力资源和社会保障厅', 'PERSON', '', false, '授予机关待工会核实', 190),
  ('city-model-worker', '2026', '台州市劳动模范', '台州市劳模', 'Taizhou Model Worker', 'CITY', '市', '劳模', 3, '中共台州市委、台州市人民政府', 'PERSON', '', false, '名称见公开报道；授予机关待工会核实', 200),
  ('city-may-day-medal', '2026', '台州市五一劳动奖章', '台州市五一劳动奖章', 'Taizhou May Day Labour Medal', 'CITY', '市', '五一', 3, '台州市总工会', 'PERSON', '', true, '名称见公开报道', 210),
  ('city-craftsman', '2026', '台州工匠', '台州工匠', 'Taizhou Craftsman', 'CITY', '台州', '工匠', 3, '台州市总工会', 'PERSON', '', false, '名称见公开报道；授予机关待工会核实', 220),
  ('city-chief-technician', '2026', '台州市首席技师', '台州市首席技师', 'Taizhou Chief Technician', 'CITY', '市', '首席', 3, '台州市人力资源和社会保障局', 'PERSON', '', false, '名称见公开报道；授予机关待工会核实', 230),
  ('city-skill-expert', '2026', '台州市技术能手', '台州市技术能手', 'Taizhou Technical Expert', 'CITY', '市', '能手', 3, '台州市人力资源和社会保障局', 'PERSON', '', false, '名称见公开报道；授予机关待工会核实', 240),
  ('county-craftsman', '2026', '玉环工匠', '玉环工匠', 'Yuhuan Craftsman', 'COUNTY', '玉环', '工匠', 4, '玉环市总工会', 'PERSON', '', false, '名称见公开报道；授予机关待工会核实', 250),
  ('county-model-worker', '2026', '玉环市劳动模范', '玉环市劳模', 'Yuhuan Model Worker', 'COUNTY', '玉环', '劳模', 4, '中共玉环市委、玉环市人民政府', 'PERSON', '', false, '待工会核实', 260);

insert into catalog.transfer_target (code, edition, name, name_en, phone, handles, handles_en, sort) values
  ('12351', '2026', '12351 职工服务热线', 'Workers hotline 12351', '12351', '工资、合同、工伤、入会、困难帮扶', 'Wages, contracts, injuries, membership, hardship', 1),
  ('12345', '2026', '12345 政务服务热线', 'Government hotline 12345', '12345', '不知道找谁的政务、市政、物业的事', 'Any matter of government, streets or housing', 2),
  ('agriculture', '2026', '玉环市农业农村局', 'Agriculture bureau', '12345', '病虫害、农资、渔船渔港、动物疫病', 'Pests, supplies, fishing boats, animal disease', 3),
  ('emergency', '2026', '玉环市应急管理局', 'Emergency management bureau', '12350', '安全隐患、危险化学品、事故举报', 'Hazards, chemicals, accidents', 4),
  ('legal-aid', '2026', '玉环市法律援助中心', 'Legal aid centre', '12348', '打官司、维权、合同纠纷', 'Lawsuits, rights, disputes', 5),
  ('human-resources', '2026', '玉环市人力资源和社会保障局', 'Human resources bureau', '12333', '社保、技能等级、劳动仲裁', 'Social insurance, skill levels, arbitration', 6),
  ('power', '2026', '国网玉环市供电公司', 'Power company', '95598', '停电、变压器、外线', 'Outages, transformers, outside lines', 7),
  ('market', '2026', '玉环市市场监督管理局', 'Market regulation bureau', '12315', '假货、缺斤短两、食品、电梯', 'Fakes, food, lifts', 8),
  ('health', '2026', '玉环市卫生健康局', 'Health bureau', '12320', '看病、职业病、家庭医生', 'Doctors, occupational disease', 9),
  ('disabled', '2026', '玉环市残疾人联合会', 'Disabled persons federation', '12385', '辅具、康复、残疾证', 'Aids, rehabilitation, certificates', 10),
  ('women', '2026', '玉环市妇女联合会', 'Womens federation', '12338', '家庭、婚姻、孩子', 'Family, marriage, children', 11);

insert into catalog.code (table_id, edition, code, name, name_en, sort) values
  ('demand-class', '2022', 'process', '生产工艺、产品设计、质量提升', 'Process, design, quality', 1),
  ('demand-class', '2022', 'saving', '节能减排、节支降耗', 'Energy and cost', 2),
  ('demand-class', '2022', 'equipment', '设备改造、设施维护', 'Equipment and upkeep', 3),
  ('demand-class', '2022', 'management', '日常经营管理', 'Daily management', 4),
  ('demand-class', '2022', 'growth', '职工技能、岗位创新、职业发展', 'Skills, innovation, careers', 5),
  ('demand-class', '2022', 'wellbeing', '职业安全、身心健康、教育培训', 'Safety, health, training', 6);

insert into catalog.code (table_id, edition, code, name, name_en, sort) values
  ('mechanism', '2023', 'spirit', '精神引领', 'Guided by spirit', 1),
  ('mechanism', '2023', 'technique', '技术指导', 'Technical guidance', 2),
  ('mechanism', '2023', 'values', '价值观导向', 'Led by example', 3);

insert into catalog.code (table_id, edition, code, name, name_en, sort) values
  ('purpose', '2023', 'enterprise', '企业发展', 'Enterprises', 1),
  ('purpose', '2023', 'prosperity', '职工群众共富', 'Common prosperity', 2),
  ('purpose', '2023', 'business-climate', '营商环境', 'Business climate', 3),
  ('purpose', '2023', 'innovation', '创新创效', 'Innovation', 4),
  ('purpose', '2023', 'industry', '行业发展', 'Industries', 5),
  ('purpose', '2023', 'village', '乡村振兴', 'Villages', 6);

insert into catalog.code (table_id, edition, code, name, name_en, sort) values
  ('language', '2026', 'mandarin', '普通话', 'Mandarin', 1),
  ('language', '2026', 'yuhuan', '玉环话（太平话）', 'Yuhuan (Taiping) dialect', 2),
  ('language', '2026', 'minnan', '闽南话（坎门话、陈屿话）', 'Southern Min (Kanmen, Chenyu)', 3),
  ('language', '2026', 'wenzhou', '温州话', 'Wenzhou dialect', 4),
  ('language', '2026', 'sign', '手语', 'Sign language', 5),
  ('language', '2026', 'english', '英语', 'English', 6);

insert into catalog.code (table_id, edition, code, name, name_en, sort) values
  ('decline-reason', '2026', 'busy', '没空', 'No time', 1),
  ('decline-reason', '2026', 'not-mine', '不懂这个', 'Not my field', 2),
  ('decline-reason', '2026', 'far', '太远', 'Too far', 3);

insert into catalog.code (table_id, edition, code, name, name_en, sort) values
  ('reject-reason', '2026', 'not-a-service', '不是师傅能帮的事', 'Nothing a master can help with', 1),
  ('reject-reason', '2026', 'outside', '不在玉环', 'Outside Yuhuan', 2),
  ('reject-reason', '2026', 'trade', '是买卖，要请人干活', 'A job for hire', 3),
  ('reject-reason', '2026', 'unreachable', '电话打不通，也说不清在哪里', 'Unreachable, place unknown', 4),
  ('reject-reason', '2026', 'solved', '已经办好了', 'Solved already', 5),
  ('reject-reason', '2026', 'by-mistake', '发错了', 'Sent by mistake', 6);

-- danger: call 119 or 120 first; standstill: a line waits; season: the crop does not wait.
insert into catalog.code (table_id, edition, code, name, name_en, flags, sort) values
  ('urgent-word', '2026', 'leak-current', '漏电', 'electric leak', '{danger}', 1),
  ('urgent-word', '2026', 'shock', '触电', 'electric shock', '{danger}', 2),
  ('urgent-word', '2026', 'fire', '着火', 'on fire', '{danger}', 3),
  ('urgent-word', '2026', 'ablaze', '起火', 'ablaze', '{danger}', 4),
  ('urgent-word', '2026', 'burning', '火灾', 'fire', '{danger}', 5),
  ('urgent-word', '2026', 'smoke', '冒烟', 'smoke', '{danger}', 6),
  ('urgent-word', '2026', 'explosion', '爆炸', 'explosion', '{danger}', 7),
  ('urgent-word', '2026', 'injured', '受伤', 'injured', '{danger}', 8),
  ('urgent-word', '2026', 'bleeding', '流血', 'bleeding', '{danger}', 9),
  ('urgent-word', '2026', 'crushed', '砸伤', 'crushed', '{danger}', 10),
  ('urgent-word', '2026', 'trapped', '压住', 'pinned down', '{danger}', 11),
  ('urgent-word', '2026', 'stuck', '被困', 'trapped', '{danger}', 12),
  ('urgent-word', '2026', 'fainted', '晕倒', 'fainted', '{danger}', 13),
  ('urgent-word', '2026', 'unconscious', '昏倒', 'unconscious', '{danger}', 14),
  ('urgent-word', '2026', 'poisoned', '中毒', 'poisoned', '{danger}', 15),
  ('urgent-word', '2026', 'gas-leak', '漏气', 'gas leak', '{danger}', 16),
  ('urgent-word', '2026', 'gas-smell', '煤气味', 'smell of gas', '{danger}', 17),
  ('urgent-word', '2026', 'overboard', '落水', 'overboard', '{danger}', 18),
  ('urgent-word', '2026', 'capsized', '翻船', 'capsized', '{danger}', 19),
  ('urgent-word', '2026', 'collapse', '倒塌', 'collapse', '{danger}', 20),
  ('urgent-word', '2026', 'help', '救命', 'help', '{danger}', 21),
  ('urgent-word', '2026', 'line-stopped', '停产', 'production stopped', '{standstill}', 22),
  ('urgent-word', '2026', 'work-stopped', '停工', 'work stopped', '{standstill}', 23),
  ('urgent-word', '2026', 'machine-stopped', '停机', 'machine stopped', '{standstill}', 24),
  ('urgent-word', '2026', 'no-water', '停水', 'no water', '{standstill}', 25),
  ('urgent-word', '2026', 'no-power', '停电', 'no power', '{standstill}', 26),
  ('urgent-word', '2026', 'trip', '跳闸', 'breaker trips', '{standstill}', 27),
  ('urgent-word', '2026', 'fish-dying', '死鱼', 'fish dying', '{season}', 28),
  ('urgent-word', '2026', 'pond-turning', '翻塘', 'pond turning over', '{season}', 29),
  ('urgent-word', '2026', 'no-oxygen', '缺氧', 'no oxygen', '{season}', 30),
  ('urgent-word', '2026', 'dying-fast', '成片死', 'dying in swathes', '{season}', 31),
  ('urgent-word', '2026', 'typhoon', '台风', 'typhoon', '{season}', 32),
  ('urgent-word', '2026', 'frost', '冻害', 'frost', '{season}', 33),
  ('urgent-word', '2026', 'fruit-drop', '大量落果', 'heavy fruit drop', '{season}', 34);
