-- How often one address may ask machines' questions.
insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('openapi.limit.minute', 'NUMBER', '120', '', 10, 6000, 'OWN', '');
