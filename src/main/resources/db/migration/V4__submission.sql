-- One row: the last reference given. Locked while the next is given, so that none is skipped.
create table submission_counter (
  id integer primary key,
  opened_year integer not null,
  opened_sequence integer not null
);

insert into submission_counter (id, opened_year, opened_sequence) values (1, 0, 0);

create table submission (
  id uuid primary key,
  prefix varchar(8) not null,
  opened_year integer not null,
  opened_sequence integer not null,
  matter varchar(120) not null,
  title varchar(200) not null,
  summary varchar(4000) not null,
  regime varchar(40) not null,
  country varchar(100) not null,
  region varchar(100) not null,
  measures varchar(200) not null,
  officer_id uuid not null,
  opened_at timestamp(3) with time zone not null,
  stage varchar(40) not null,
  stage_since timestamp(3) with time zone not null,
  -- Reference, matter, title and country in small letters, for the words of the register.
  search_words varchar(1000) not null,
  constraint submission_reference unique (opened_year, opened_sequence),
  constraint submission_officer foreign key (officer_id) references person (id)
);

create index submission_by_stage on submission (stage, opened_year, opened_sequence);

create index submission_by_regime on submission (regime, opened_year, opened_sequence);

create index submission_by_officer on submission (officer_id, opened_year, opened_sequence);

create table target (
  id uuid primary key,
  submission_id uuid not null,
  place integer not null,
  kind varchar(20) not null,
  name varchar(300) not null,
  native_name varchar(300) not null,
  held_position varchar(300) not null,
  constraint target_submission foreign key (submission_id) references submission (id)
);

create index target_by_submission on target (submission_id, place);

create table target_identifier (
  target_id uuid not null,
  place integer not null,
  kind varchar(30) not null,
  -- Numbers of passports and the like are kept sealed.
  sealed_value varchar(2000) not null,
  constraint target_identifier_pk primary key (target_id, place),
  constraint target_identifier_target foreign key (target_id) references target (id)
);

create table supporter (
  id uuid primary key,
  submission_id uuid not null,
  place integer not null,
  name varchar(200) not null,
  body varchar(200) not null,
  may_be_named boolean not null,
  constraint supporter_submission foreign key (submission_id) references submission (id)
);

create index supporter_by_submission on supporter (submission_id, place);

create table withdrawal (
  id uuid primary key,
  submission_id uuid not null,
  proposed_by uuid not null,
  proposed_at timestamp(3) with time zone not null,
  answered_at timestamp(3) with time zone,
  constraint withdrawal_submission foreign key (submission_id) references submission (id),
  constraint withdrawal_proposed_by foreign key (proposed_by) references person (id)
);

create index withdrawal_by_submission on withdrawal (submission_id, answered_at);

create index withdrawal_by_proposer on withdrawal (proposed_by);
