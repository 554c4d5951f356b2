-- A part of a figure can be frozen as well: only the rows that have this tag.
alter table impact.snapshot add column cut text not null default '' check (cut ~ '^[a-z]{0,20}$');
alter table impact.snapshot add column tag text not null default '' check (char_length(tag) <= 100);
alter table impact.snapshot add constraint a_part_has_a_tag check ((cut = '') = (tag = ''));
