-- Two forms that are filed: what was done in a quarter, and the yearly statement of Order 67 Art. 18 on records and certificates.
insert into report.template (template_id, code, edition, title, title_en, issuer, issuer_en, period_kind, from_towns, from_county, due_days,
  published, source, sheet_resource, added_by_name, added_at) values
('019ad000-0000-7000-8000-000000000001', 'quarter-service', 1, '劳模工匠服务情况季报', 'Quarterly statement of services by model workers and craftsmen',
  '上级总工会', 'Federation of the next level', 'QUARTER', true, true, 15, false, '统计法 Art. 24', 'quarter-service-1.xlsx', 'system', '2026-11-30T00:00:00Z'),
('019ad000-0000-7000-8000-000000000002', 'year-records', 1, '志愿服务记录与证明出具年度情况', 'Yearly statement on volunteer records and certificates',
  '民政部门', 'Civil affairs', 'YEAR', false, true, 31, true, '民政部令第67号 Art. 18', '', 'system', '2026-11-30T00:00:00Z');

insert into report.template_cell (template_id, cell, place, label, label_en, unit, unit_en, metric, cut, tag, counted_for, stands_at)
select '019ad000-0000-7000-8000-000000000001', c.* from (values
  ('M04-01', 1, '收到的求助', 'Requests received', '件', 'requests', 'requests', '', '', 'NOW', '季报!C7'),
  ('M04-01w', 2, '其中：网上提出的', 'of which online', '件', 'requests', 'requests', 'channel', 'WEB', 'NOW', '季报!C8'),
  ('M04-02', 3, '办好的求助', 'Requests closed', '件', 'requests', 'requests-closed', '', '', 'NOW', '季报!C9'),
  ('M05-01', 4, '师傅服务', 'Visits', '次', 'visits', 'visits', '', '', 'NOW', '季报!C10'),
  ('M05-02', 5, '参与服务的师傅', 'Masters at visits', '人次', 'turns', 'turns', '', '', 'NOW', '季报!C11'),
  ('M05-03', 6, '出过力的师傅', 'Masters who helped', '人', 'people', 'people-who-helped', '', '', 'NOW', '季报!C12'),
  ('M05-04', 7, '志愿服务时长', 'Volunteer hours', '小时', 'hours', 'hours-effective', '', '', 'NOW', '季报!C13'),
  ('M05-04y', 8, '志愿服务时长（上年同期）', 'Volunteer hours a year earlier', '小时', 'hours', 'hours-effective', '', '', 'YEAR_EARLIER', '季报!C14'),
  ('M07-01', 9, '宣讲', 'Lectures', '场', 'lectures', 'lectures', '', '', 'NOW', '季报!C15'),
  ('M08-02', 10, '在带师徒', 'Pairs at work', '对', 'pairs', 'mentor-pairs', '', '', 'NOW', '季报!C16'),
  ('T-01', 11, '困难劳模走访慰问（系统外台账）', 'Visits to model workers in hardship (books kept elsewhere)', '人次', 'people', null, '', '', 'NOW', '季报!C17')
) c (cell, place, label, label_en, unit, unit_en, metric, cut, tag, counted_for, stands_at);

insert into report.template_rule (template_id, place, kind, cell, others, percent, least) values
('019ad000-0000-7000-8000-000000000001', 1, 'AT_MOST', 'M04-01w', '{M04-01}', 0, 0),
('019ad000-0000-7000-8000-000000000001', 2, 'AT_MOST', 'M05-01', '{M05-02}', 0, 0),
('019ad000-0000-7000-8000-000000000001', 3, 'LEAP', 'M04-01', '{}', 30, 10),
('019ad000-0000-7000-8000-000000000001', 4, 'LEAP', 'M05-01', '{}', 30, 10);

insert into report.template_cell (template_id, cell, place, label, label_en, unit, unit_en, metric, cut, tag, counted_for, stands_at)
select '019ad000-0000-7000-8000-000000000002', c.cell, c.place, c.label, c.label_en, c.unit, c.unit_en, c.metric, '', '', 'NOW', '' from (values
  ('M13-01', 1, '记录的志愿服务', 'Volunteer services recorded', '条', 'records', 'records'),
  ('M05-04', 2, '记录的志愿服务时长', 'Volunteer hours recorded', '小时', 'hours', 'hours-effective'),
  ('M05-03', 3, '有服务记录的劳模工匠', 'Model workers and craftsmen with a record', '人', 'people', 'people-who-helped'),
  ('M02-02', 4, '年末在册志愿者', 'Volunteers on the books at the end of the year', '人', 'people', 'volunteers'),
  ('M13-02', 5, '出具的志愿服务证明', 'Certificates of service issued', '份', 'certificates', 'record-papers'),
  ('M14-01', 6, '收到的投诉', 'Complaints received', '件', 'complaints', 'complaints'),
  ('T-01', 7, '接受民政部门抽查', 'Spot checks by civil affairs', '次', 'checks', null)
) c (cell, place, label, label_en, unit, unit_en, metric);
