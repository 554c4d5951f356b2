insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('report.remind.days', 'NUMBER', '3', 'day', 1, 30, 'OWN', '');
