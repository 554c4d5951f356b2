-- What the application may do with each table, said again after every migration:
--   @readonly in the comment of a table: read; only a migration changes it (code tables);
--   @appendonly in the comment of a table: read and add, never change;
--   @deletable: read, add, change and delete (sessions, drafts, presence: what is no record of anything);
--   any other table: read, add and change. Corrections are new entries, so nothing that was recorded is deleted.
-- Functions may be called by everyone who may enter their schema, unless their migration says otherwise.
-- A role that owns the tables itself has all rights anyway and is left alone.
do $grants$
declare
  app constant text := '${app}';
  place record;
  item record;
begin
  if app = current_user then
    return;
  end if;
  for place in
    select n.oid, n.nspname from pg_namespace n
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  loop
    execute format('grant usage on schema %I to %I', place.nspname, app);
    execute format('grant usage, select on all sequences in schema %I to %I', place.nspname, app);
    for item in
      select c.relname, coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
             c.relkind in ('v', 'm') as readonly
      from pg_class c
      where c.relnamespace = place.oid and c.relkind in ('r', 'p', 'v', 'm')
    loop
      execute format('revoke all on %I.%I from %I', place.nspname, item.relname, app);
      execute format('grant %s on %I.%I to %I',
        case
          when item.readonly or item.relname = 'flyway_history' or item.comment like '%@readonly%' then 'select'
          when item.comment like '%@appendonly%' then 'select, insert'
          when item.comment like '%@deletable%' or item.relname like 'spring\_session%' then 'select, insert, update, delete'
          else 'select, insert, update'
        end, place.nspname, item.relname, app);
    end loop;
  end loop;
end
$grants$;
