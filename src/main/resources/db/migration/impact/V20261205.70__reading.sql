-- Figures as they were last read off, for pages that many people look at: a page reads a few rows by their key instead of counting
-- ten years. Nothing is published by it, a snapshot does that; each row says when it was counted.
create table impact.reading (
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  first_day date not null,
  metric text not null check (metric ~ '^[a-z][a-z-]*$'),
  last_day date not null check (last_day >= first_day),
  value numeric not null,
  row_count bigint not null check (row_count >= 0),
  as_of timestamptz not null,
  primary key (org_path, first_day, metric)
);
comment on table impact.reading is 'Figures as they were last read off: numbers of a union, never of a person.';
