-- What the clock writes needs no look at the person for every row: that look cost more than the row. A load writes so, after
-- it has made sure, as its officer, whose people they are.
do $$ declare t text; begin
  foreach t in array array['person_town', 'person_skill', 'person_language', 'free_half'] loop
    execute format('alter policy %I on roster.%I using (touyan.is_system() or roster.visible(person))', t || '_read', t);
    execute format('alter policy %I on roster.%I with check (touyan.is_system() or roster.editable(person))', t || '_insert', t);
    execute format('alter policy %I on roster.%I using (touyan.is_system() or roster.editable(person))', t || '_update', t);
    execute format('alter policy %I on roster.%I using (touyan.is_system() or roster.editable(person))', t || '_delete', t);
  end loop;
  foreach t in array array['contact', 'absence'] loop
    execute format('alter policy %I on roster.%I using (touyan.is_system() or roster.visible(person_id))', t || '_read', t);
    execute format('alter policy %I on roster.%I with check (touyan.is_system() or roster.editable(person_id))', t || '_insert', t);
    execute format('alter policy %I on roster.%I using (touyan.is_system() or roster.editable(person_id))', t || '_update', t);
  end loop;
  foreach t in array array['post', 'honour_award'] loop
    execute format('alter policy %I on roster.%I using (touyan.is_system() or roster.visible(person_id))', t || '_read', t);
    execute format('alter policy %I on roster.%I with check (touyan.is_system() or roster.staffed(person_id))', t || '_insert', t);
    execute format('alter policy %I on roster.%I using (touyan.is_system() or roster.staffed(person_id))', t || '_update', t);
  end loop;
end $$;
