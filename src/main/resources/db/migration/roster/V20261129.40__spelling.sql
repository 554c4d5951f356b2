-- How a name is typed without characters; null until somebody has worked it out.
alter table roster.person add column spelling text;
create index person_spelling on roster.person using gin (spelling gin_trgm_ops);
create index person_unspelt on roster.person (person_id) where spelling is null;
