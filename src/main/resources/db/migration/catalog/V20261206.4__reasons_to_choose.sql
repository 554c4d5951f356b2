-- Why somebody else than the first suggestion was invited.
insert into catalog.code_table (table_id, edition, title, title_en, source, licence, valid_from) values
  ('choice-reason', '2026', '另请了人的原因', 'Reasons for another choice', '工会自编', 'Apache-2.0', '2026-01-01');

insert into catalog.code (table_id, edition, code, name, name_en, sort) values
  ('choice-reason', '2026', 'knows', '他熟悉这里的情况', 'Knows the place', 1),
  ('choice-reason', '2026', 'better', '这件事他更拿手', 'Better at this very thing', 2),
  ('choice-reason', '2026', 'wished', '求助的人想请他', 'Whom the asker wants', 3),
  ('choice-reason', '2026', 'agreed', '电话里已经答应', 'Has agreed on the phone', 4),
  ('choice-reason', '2026', 'others-cannot', '建议的来不了', 'The suggested cannot come', 5),
  ('choice-reason', '2026', 'learning', '带着学一学', 'To learn from it', 6);
