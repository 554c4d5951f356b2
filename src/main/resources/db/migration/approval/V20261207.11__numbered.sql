-- A notice hangs on the wall as a numbered paper: anybody can ask whether it was changed, and what became of it.
insert into paper.kind (kind, word, keep_years, source) values
('public-notice', '公示', 10, '机关文件材料归档范围和文书档案保管期限规定');

-- What became of a notice; never who or what was on it.
create function approval.outcome_of(wanted uuid)
returns table (board uuid, from_day date, until_day date, ended_at timestamptz, ended_how text)
stable language sql security definer set search_path = approval, touyan as
$$ select p.board, p.from_day, p.until_day, p.ended_at, p.ended_how from approval.posting p
   where p.posting_id = wanted and touyan.is_anyone() $$;
