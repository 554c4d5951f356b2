insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('login.codes.address', 'NUMBER', '30', '', 5, 1000, 'OWN', '');
