insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('record.soon.workdays', 'NUMBER', '3', 'workday', 1, 9, 'OWN', ''),
('record.code.hours', 'NUMBER', '24', 'hour', 1, 72, 'OWN', ''),
('record.code.tries', 'NUMBER', '5', '', 1, 10, 'OWN', ''),
('record.code.limit', 'NUMBER', '3', '', 1, 10, 'OWN', '');
