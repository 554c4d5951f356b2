-- A size is a statement of somebody about a year: 大中小微 by the classes of statistics, 规上 by the threshold of the survey.
alter table organization.body add column above_scale boolean not null default false;
update organization.body set size_source = '登记时没有写来源' where size_class is not null and size_source = '';
alter table organization.body add constraint size_says_from_where check (
  size_class is null and not above_scale or size_year is not null and char_length(size_source) between 2 and 60);
