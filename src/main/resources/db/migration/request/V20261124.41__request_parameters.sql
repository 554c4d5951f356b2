insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('request.limit.track.hour', 'NUMBER', '10', '', 3, 100, 'OWN', ''),
('request.similar.days', 'NUMBER', '14', 'day', 1, 90, 'OWN', ''),
('request.similar.percent', 'NUMBER', '60', 'percent', 30, 100, 'OWN', '');
