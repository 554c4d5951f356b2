-- How often nobody was found for what a drafted line is about; none once somebody has written the line.
alter table menu.item add column unmet_times int not null default 0 check (unmet_times >= 0);
