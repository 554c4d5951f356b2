-- A spreadsheet while it is read, sealed piece by piece: whoever begins again after a restart reads it from here.
create table roster.load_piece (
  load_id uuid not null references roster.load, piece_no int not null, sealed bytea not null,
  primary key (load_id, piece_no)
);
comment on table roster.load_piece is '@deletable the upload, until it is read';
alter table roster.load_piece alter column sealed set storage external;
alter table roster.load_piece enable row level security;
create policy load_piece_all on roster.load_piece
  using (touyan.is_system() or exists (select 1 from roster.load l where l.load_id = load_piece.load_id));
