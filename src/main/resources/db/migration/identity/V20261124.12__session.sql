-- Column names and types are those of Spring Session.
create table identity.spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
comment on table identity.spring_session is '@deletable sessions of those who are signed in; the public has none';
create index spring_session_by_end on identity.spring_session (expiry_time);
create index spring_session_by_account on identity.spring_session (principal_name);

create table identity.spring_session_attributes (
  session_primary_id char(36) not null references identity.spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
comment on table identity.spring_session_attributes is '@deletable what a session remembers: the account and since when';
