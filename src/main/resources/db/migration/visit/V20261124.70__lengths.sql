-- How long a visit may be planned to last: whole hours up to a most, or a half day.
insert into parameter.definition (key, kind, default_value, unit, min_value, max_value, origin, source) values
('visit.hours.most', 'NUMBER', '4', 'hour', 1, 4, 'OWN', ''),
('visit.hours.usual', 'NUMBER', '2', 'hour', 1, 4, 'OWN', '');

-- What was said when a time was proposed holds when it is taken.
alter table visit.proposal add column remote boolean not null default false, add column risky boolean not null default false;
