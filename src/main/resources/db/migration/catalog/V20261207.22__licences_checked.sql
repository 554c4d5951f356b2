-- Licences and numbers, checked against what the state has published (docs/matching-data.md says where each is found).
-- The list of who works with special equipment is that of 2021; that of 2019 it has replaced on 1 June 2022.
update catalog.trade_licence set source = replace(source, '市场监管总局公告2019年第3号', '市场监管总局公告2021年第41号（特种设备作业人员资格认定分类与项目）');

-- Welders: the fire law asks for the licence as well. Scaffolders and electricians on building sites: the ministry of housing gives one of its own.
update catalog.trade_licence set source = source || '；消防法第二十一条' where code = 'welding';
update catalog.trade_licence set source = source || '；房屋建筑和市政工程工地上是建筑施工特种作业操作资格证（建质〔2008〕75号第三条）' where code in ('electric', 'height', 'crane');

-- Running the cooling of a building is cooling work, too.
update catalog.trade_licence set trades = trades || '{4-06-01-02}' where code = 'refrigeration';

update catalog.code_table
set source = '安全生产法第三十条、特种设备安全法第十四条、消防法第二十一条、民用爆炸物品安全管理条例第三十三条及其目录；手艺与职业的对应由工会自编'
where table_id = 'trade-licence' and edition = '2026';

-- As the trade unions of the whole country call the line that was joined in 2023.
update catalog.transfer_target set name = '12351 职工维权服务热线', name_en = 'Workers'' rights hotline 12351' where code = '12351';

update catalog.code_table
set source = '各热线公开号码；110、119、120 不并入 12345，12333、12348、12315、12320 与 12345 双号并行：国办发〔2020〕53号；12356：国家卫生健康委 2024 年通知；12351：全国总工会 2023 年启用；12350：安监总厅〔2009〕155号'
where table_id = 'transfer-target' and edition = '2026';
