-- 工种: a name under the occupation of the batch. It has no code of its own, and an occupation without any leaves it empty.
alter table assessment.candidate add column trade text not null default ''
  check (char_length(trade) <= 30 and trade !~ '^[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}$');
