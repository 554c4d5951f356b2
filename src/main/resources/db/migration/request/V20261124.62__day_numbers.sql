-- Numbers of a day that nobody waits for: one sequence for all days, and where each day began. A submission that fails
-- leaves its number unused.
create sequence request.number as bigint;
create table request.day_start (day date primary key, base bigint not null);
comment on table request.day_start is '@appendonly Where the numbers of a day begin.';
insert into request.day_start (day, base) select day, -last from request.day_counter where last > 0;
drop table request.day_counter;
