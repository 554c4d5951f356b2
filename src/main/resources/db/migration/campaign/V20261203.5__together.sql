-- A company says what it is stuck with in one go, and each problem goes its own way: all but the first name the first.
alter table campaign.demand add column first_demand uuid references campaign.demand;
alter table campaign.demand add constraint not_its_own_first check (first_demand <> demand_id);
create index demand_together on campaign.demand (first_demand) where first_demand is not null;
