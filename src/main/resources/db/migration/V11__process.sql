-- The papers that wait for people: written in the engine's transaction, read without the engine.
create table paper (
  id            varchar(36)  not null primary key,
  paper_key     varchar(60)  not null,
  title         varchar(200) not null,
  submission_id uuid         not null,
  role          varchar(40),
  holder        uuid,
  about         varchar(60),
  due           date         not null,
  offered_at    timestamp(3) with time zone not null,
  deployment_id varchar(64)  not null
);
create index paper_by_holder on paper (holder, due, id);
create index paper_by_role on paper (role, due, id);
create index paper_by_submission on paper (submission_id, due);

-- What a person has written so far, sealed; never in process variables.
create table draft (
  paper_id  varchar(36) not null,
  person_id uuid        not null,
  version   integer     not null,
  saved_at  timestamp(3) with time zone not null,
  sealed    varchar(1000000) not null,
  primary key (paper_id, person_id)
);

-- Papers that were answered, with the very form they were answered on.
create table answered_paper (
  id            varchar(36)  not null primary key,
  paper_key     varchar(60)  not null,
  title         varchar(200) not null,
  submission_id uuid         not null,
  person_id     uuid         not null,
  answered_at   timestamp(3) with time zone not null,
  deployment_id varchar(64)  not null,
  sealed        varchar(1000000) not null
);
create index answered_by_submission on answered_paper (submission_id, answered_at);
create index answered_by_person on answered_paper (person_id, answered_at);
