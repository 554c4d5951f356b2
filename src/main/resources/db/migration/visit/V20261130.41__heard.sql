-- What the asker said on the spot, as the expert heard it. It confirms nothing and is counted nowhere: the asker has his own say.
alter table visit.visit add heard text check (heard in ('CONTENT', 'FAIR', 'NOT_CONTENT'));
