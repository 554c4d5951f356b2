-- A workshop is recognised by somebody else than whoever proposed it: the use case says so in words, and here it cannot be written.
alter table workshop.workshop add column recognised_by uuid;
alter table workshop.workshop add constraint recognised_by_another check (recognised_by is null or recognised_by <> proposed_by);
