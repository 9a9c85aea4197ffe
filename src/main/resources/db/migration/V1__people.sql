create table person (
  id uuid primary key,
  sign_in_name varchar(100) not null,
  -- The name as it is compared: two spellings of one name are one person.
  sign_in_key varchar(100) not null,
  name varchar(200) not null,
  email varchar(254) not null,
  password_hash varchar(300) not null,
  enabled boolean not null,
  constraint person_sign_in_key unique (sign_in_key)
);

create table person_role (
  person_id uuid not null,
  role varchar(30) not null,
  constraint person_role_pk primary key (person_id, role),
  constraint person_role_person foreign key (person_id) references person (id)
);

create index person_role_by_role on person_role (role, person_id);

-- Twice the same part is no error: two acts of one person may be written at the same moment.
create table part_taken (
  submission_id uuid not null,
  person_id uuid not null,
  part varchar(20) not null,
  constraint part_taken_person foreign key (person_id) references person (id)
);

create index part_taken_by_submission on part_taken (submission_id, person_id, part);

create index part_taken_by_person on part_taken (person_id);

create table failed_sign_in (
  -- SHA-256 of the name as typed: names that nobody has are not kept.
  name_hash varchar(64) not null,
  failed_at timestamp(3) with time zone not null
);

create index failed_sign_in_by_name on failed_sign_in (name_hash, failed_at);

create table first_administrator_link (
  token_hash varchar(64) primary key,
  expires_at timestamp(3) with time zone not null
);
