-- The keys sign more than certificates now: they stand with the papers.
insert into paper.signing_key select key_id, union_path, public_jwk, private_jwk, made_at from certificate.signing_key;
drop table certificate.signing_key;
