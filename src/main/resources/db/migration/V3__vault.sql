create table vault_chunk (
  vault_id uuid not null,
  chunk_number integer not null,
  last_one boolean not null,
  sealed bytea not null,
  constraint vault_chunk_pk primary key (vault_id, chunk_number)
);

-- A known text sealed with the vault's key: a start with another key stops before it does harm.
create table vault_proof (
  id integer primary key,
  sealed varchar(300) not null
);
