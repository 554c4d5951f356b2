-- Which kinds of matters each of them takes on: what a sentence is understood to be about when no master is meant.
alter table catalog.transfer_target add column matters text[] not null default '{}';

insert into catalog.transfer_target (code, edition, name, name_en, phone, handles, handles_en, sort) values
  ('119', '2026', '119 消防', 'Fire brigade 119', '119', '火灾、被困、落水', 'Fire, people trapped or in the water', 12),
  ('120', '2026', '120 急救', 'Ambulance 120', '120', '受伤、昏倒、中毒、急病', 'Injuries, fainting, poisoning, sudden illness', 13),
  ('110', '2026', '110 报警', 'Police 110', '110', '偷抢、打架、走失、诈骗', 'Theft, violence, missing people, fraud', 14),
  ('12356', '2026', '12356 心理援助热线', 'Mental health hotline 12356', '12356', '心里难受、睡不着、不想活', 'Despair, sleeplessness, thoughts of ending it', 15);

update catalog.transfer_target set matters = '{emergency}' where code in ('119', '120', '110');
update catalog.transfer_target set matters = '{labour}' where code in ('12351', 'human-resources');
update catalog.transfer_target set matters = '{hotline,village}' where code = '12345';
update catalog.transfer_target set matters = '{legal}' where code = 'legal-aid';
update catalog.transfer_target set matters = '{consumer}' where code = 'market';
update catalog.transfer_target set matters = '{mind}' where code = '12356';
update catalog.transfer_target set matters = '{health}' where code = 'health';
update catalog.transfer_target set matters = '{utility}' where code = 'power';

update catalog.code_table
set source = '各热线公开号码；110、119、120 见《电信网编号计划》；12356 见国家卫生健康委 2024 年关于全国统一心理援助热线的通知'
where table_id = 'transfer-target' and edition = '2026';
