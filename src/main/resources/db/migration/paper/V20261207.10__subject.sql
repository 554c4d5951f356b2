-- Whoever verifies a paper may be told where its matter stands today: the module of the matter says so, as far as it is public.
drop function paper.shown(text, text, text);
create function paper.shown(by_code text, by_number text, by_check text)
returns table (paper_id uuid, code text, number text, kind text, title text, union_path text, union_name text, open_facts text,
  issued_at timestamptz, valid_until date, event text, reason text, ended_at timestamptz, replaced_by text, subject_module text, subject_id uuid)
stable language sql security definer set search_path = paper as
$$ select p.paper_id, p.code, p.number, p.kind, p.title, p.union_path, p.union_name, p.open_facts::text, p.issued_at, p.valid_until,
     e.event, e.reason, e.at, (select n.number from paper.paper n where n.replaces = p.paper_id), p.subject_module, p.subject_id
   from paper.paper p left join paper.event e on e.paper_id = p.paper_id and e.event in ('REVOKED', 'REPLACED', 'EXPIRED')
   where p.code = by_code or (p.number = by_number and left(p.code, 8) = by_check) $$;
