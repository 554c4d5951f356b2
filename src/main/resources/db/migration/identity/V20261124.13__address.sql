-- Codes are limited by address too, so that nobody makes many telephones ring from one place.
alter table identity.sign_in_code add column address text not null;
create index sign_in_code_by_address on identity.sign_in_code (address, made_at);
