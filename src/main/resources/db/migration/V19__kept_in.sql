-- Sealed bytes lie in rows beside their key, as all did until now, or in a file of a folder.
alter table vault_key add column kept_in varchar(10) default 'DATABASE' not null;

create index vault_key_by_place on vault_key (kept_in);
