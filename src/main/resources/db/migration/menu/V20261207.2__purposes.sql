-- What every line serves (企业发展, 职工群众共富, 营商环境, 创新创效, 行业发展, 乡村振兴): at least one. A line from before is given
-- what the draft gives by itself, by whom it is for.
update menu.item set purposes = case when audiences ~ 'FARMER' then 'RURAL' when audiences ~ 'ENTERPRISE' then 'ENTERPRISE_GROWTH'
  else 'SHARED_PROSPERITY' end where purposes = '';
update menu.standing_offer set purposes = case when audiences ~ 'FARMER' then 'RURAL' when audiences ~ 'ENTERPRISE'
  then 'ENTERPRISE_GROWTH' else 'SHARED_PROSPERITY' end where purposes = '';
alter table menu.item alter column purposes drop default, add constraint serves_something check (purposes ~ '[A-Z]');
alter table menu.standing_offer alter column purposes drop default, add constraint serves_something check (purposes ~ '[A-Z]');
