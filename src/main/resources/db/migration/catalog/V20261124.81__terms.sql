-- Words for crafts as people say them, cut into pairs of neighbouring characters: Chinese words are mostly two characters long and
-- stand in a sentence without blanks, so trigrams miss them (docs/adr/0009).
create function catalog.pairs(words text) returns text[] immutable parallel safe language sql as
$$ select coalesce(array_agg(distinct substr(w, i, 2)), '{}')
   from (select lower(words) as w) as said, generate_series(1, char_length(w) - 1) as i $$;

-- Refreshed after every migration: the lists change with nothing else.
create materialized view catalog.term as
select code, term, catalog.pairs(term) as pairs
from (
  select s.code, unnest(s.name || s.aliases) as term
  from catalog.skill s join catalog.code_table t using (table_id, edition)
  where t.valid_to is null
  union
  select o.code, unnest(o.name || o.aliases)
  from catalog.occupation o join catalog.code_table t using (table_id, edition)
  where t.valid_to is null) as names
where char_length(term) > 1;
create index on catalog.term using gin (pairs);

-- How clearly these words speak of each skill and occupation: the share of a name's pairs that stand in them, 1 for the whole name.
create function catalog.heard(words text) returns table (code text, clearness double precision)
  stable parallel safe language sql as
$$ with said as materialized (select catalog.pairs(words) as pairs)
   select t.code, max((select count(*) from unnest(t.pairs) as pair where pair = any (said.pairs)) / cardinality(t.pairs)::double precision)
   from said join catalog.term t on t.pairs && said.pairs
   group by t.code $$;
