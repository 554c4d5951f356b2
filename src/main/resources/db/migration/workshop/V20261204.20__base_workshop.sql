-- A practice base may belong to a workshop, which stands in the town of its college's students.
alter table workshop.base add column workshop_id uuid references workshop.workshop;
create index base_workshop on workshop.base (workshop_id);

-- The pages after the first of what was signed: statements of sales, and agreements of practice bases.
create table workshop.bill_page (
  bill_id uuid not null references workshop.bill,
  page int not null check (page between 2 and 20),
  workshop_id uuid not null references workshop.workshop,
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  file_name text not null check (char_length(file_name) between 1 and 120),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null check (length(content) > 0),
  primary key (bill_id, page),
  unique (workshop_id, sha256)
);
comment on table workshop.bill_page is '@appendonly';
create table workshop.base_page (
  base_id uuid not null references workshop.base,
  page int not null check (page between 2 and 20),
  org_path text not null check (org_path ~ '^/([0-9a-z]+/)+$'),
  content bytea not null check (length(content) > 0),
  primary key (base_id, page)
);
comment on table workshop.base_page is '@appendonly';
do $$ declare t text; begin
  foreach t in array array['bill_page', 'base_page'] loop
    execute format('alter table workshop.%I enable row level security', t);
    execute format('create policy %I on workshop.%I using (touyan.in_scope(org_path))', t || '_all', t);
    execute format('create trigger %I before update or delete on workshop.%I for each row execute function touyan.refuse_change()', t || '_stays', t);
  end loop;
end $$;
