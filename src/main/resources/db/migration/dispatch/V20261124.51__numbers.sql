insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('order.answer.today.hours', 'NUMBER', '2', 'hour', 1, 12, 'OWN', ''),
('matching.suggested', 'NUMBER', '3', '', 1, 10, 'OWN', ''),
('matching.soon.days', 'NUMBER', '2', 'day', 1, 14, 'OWN', ''),
('matching.any.days', 'NUMBER', '7', 'day', 1, 30, 'OWN', ''),
('matching.horizon.days', 'NUMBER', '14', 'day', 7, 60, 'OWN', '');
