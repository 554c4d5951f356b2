-- What could not be taken from a file of candidates, row by row with what is wrong, until the enrolment ends.
create table assessment.enrolment_file (
  file_id uuid primary key,
  batch_id uuid not null references assessment.batch,
  taken int not null check (taken >= 0), known int not null check (known >= 0),
  read_by_name text not null, read_at timestamptz not null
);
comment on table assessment.enrolment_file is '@deletable';
create index enrolment_file_batch on assessment.enrolment_file (batch_id, read_at desc);

create table assessment.enrolment_fault (
  file_id uuid not null references assessment.enrolment_file on delete cascade,
  row_no int not null check (row_no > 0),
  sealed bytea not null,                                                      -- the cells as they stood there: they hold identity numbers
  faults jsonb not null check (jsonb_typeof(faults) = 'array' and jsonb_array_length(faults) > 0),
  primary key (file_id, row_no)
);
comment on table assessment.enrolment_fault is '@deletable';

alter table assessment.enrolment_file enable row level security;
create policy enrolment_file_all on assessment.enrolment_file using (assessment.sees_batch(batch_id));
alter table assessment.enrolment_fault enable row level security;
create policy enrolment_fault_all on assessment.enrolment_fault using (
  exists (select 1 from assessment.enrolment_file f where f.file_id = enrolment_fault.file_id));
