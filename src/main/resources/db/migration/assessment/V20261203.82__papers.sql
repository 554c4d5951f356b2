insert into paper.kind (kind, word, keep_years, source) values
('skill-sheet', '评分', 5, '职业技能等级认定档案：纸质不少于三年，电子不少于五年');
