-- What is derived from code tables follows them.
refresh materialized view catalog.term;
