-- The clock, and whoever counts figures for it, sees all rows. Where a policy asks a function about each row, that was asked for the
-- clock too: a count of ten years spent most of its time on it. Now the cheap half of the question comes first.
do $$
declare
  one record;
begin
  for one in
    select schemaname, tablename, policyname, qual from pg_policies
    where cmd in ('SELECT', 'ALL') and qual ~ '\.(sees|sees_output|team_path)\(' and qual !~ 'touyan\.ring\(\) = ''SYSTEM'''
    order by schemaname, tablename, policyname
  loop
    execute format('alter policy %I on %I.%I using (touyan.ring() = ''SYSTEM'' or %s)', one.policyname, one.schemaname, one.tablename, one.qual);
  end loop;
end $$;
