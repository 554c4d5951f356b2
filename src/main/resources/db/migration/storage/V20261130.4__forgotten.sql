-- A picture somebody does not want to be kept any longer: that there was one stays known, what it showed does not.
alter table storage.file add column forgotten_at timestamptz;
create policy content_forgotten on storage.content for update
  using (exists (select 1 from storage.file f where f.file_id = content.file_id and touyan.in_scope(f.org_path)));
