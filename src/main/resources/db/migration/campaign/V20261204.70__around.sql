-- 师带徒 and 技能讲堂 around a problem of the shop floor (E42): which contract, which lecture, for which problem.
create table campaign.activity (
  activity_id uuid primary key,
  demand_id uuid not null references campaign.demand,
  contract_id uuid references mentoring.contract,
  request_id uuid references lecture.booking,
  linked_by_name text not null, linked_at timestamptz not null,
  constraint one_of_two check ((contract_id is null) <> (request_id is null)),
  unique (demand_id, contract_id),
  unique (demand_id, request_id)
);
comment on table campaign.activity is '@appendonly';
create trigger activity_stays before update or delete on campaign.activity for each row execute function touyan.refuse_change();

alter table campaign.activity enable row level security;
create policy activity_read on campaign.activity for select using (campaign.sees(demand_id));
create policy activity_insert on campaign.activity for insert with check (
  exists (select 1 from campaign.demand d where d.demand_id = activity.demand_id and touyan.in_scope(d.org_path)));
