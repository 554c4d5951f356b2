-- Whether a household is of low income is read by nobody but the offices of its town and of the city, and by them as a number
-- whose reading is written down; whoever keys it in writes it once and does not see it again (PIPL Art. 28, 29).
drop policy low_income_all on workshop.low_income;
create policy low_income_read on workshop.low_income for select
  using (touyan.in_scope(org_path) and touyan.role() in ('TOWN_CADRE', 'CITY_STAFF', 'SYSTEM'));

create function workshop.flag_low_income(household uuid) returns void language sql security definer set search_path = workshop, touyan as
$$ insert into workshop.low_income (household_id, org_path)
   select h.household_id, h.org_path from workshop.household h
   where h.household_id = household and touyan.in_scope(h.org_path)
     and touyan.role() in ('ENTERPRISE_UNION', 'TOWN_CADRE', 'CITY_STAFF', 'SYSTEM')
   on conflict do nothing $$;
