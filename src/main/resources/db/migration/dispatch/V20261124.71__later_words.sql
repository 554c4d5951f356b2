-- What the asker and staff have added since: the expert reads it in his copy.
alter table dispatch.brief add column more text not null default '';
