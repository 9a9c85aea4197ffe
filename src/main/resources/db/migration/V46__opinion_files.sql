-- A file that a member gives with an opinion, or means to. Its bytes, and the pictures of its safe copy, lie sealed in
-- the vault; nobody opens the bytes themselves.
create table opinion_file (
  id uuid not null,
  submission_id uuid not null,
  person_id uuid not null,
  sealed_name varchar(4000) not null,
  media_type varchar(100) not null,
  byte_count bigint not null,
  fingerprint varchar(64) not null,
  kept_id uuid not null,
  pages integer not null,
  active varchar(400) not null,
  notes varchar(200) not null,
  added_at timestamp(3) with time zone not null,
  constraint opinion_file_pk primary key (id),
  constraint opinion_file_submission foreign key (submission_id) references submission (id),
  constraint opinion_file_person foreign key (person_id) references person (id)
);

create index opinion_file_by_submission on opinion_file (submission_id);

create index opinion_file_by_person on opinion_file (person_id);

create table opinion_file_page (
  file_id uuid not null,
  page_number integer not null,
  kept_id uuid not null,
  media_type varchar(20) not null,
  constraint opinion_file_page_pk primary key (file_id, page_number),
  constraint opinion_file_page_file foreign key (file_id) references opinion_file (id)
);

-- What lies by a paper until its opinion is given. Without a row the file of the earlier opinion goes along, if there
-- is one; a row without a file says that none shall.
create table opinion_draft_file (
  paper_id varchar(36) not null,
  submission_id uuid not null,
  person_id uuid not null,
  file_id uuid,
  constraint opinion_draft_file_pk primary key (paper_id),
  constraint opinion_draft_file_seat unique (submission_id, person_id),
  constraint opinion_draft_file_submission foreign key (submission_id) references submission (id),
  constraint opinion_draft_file_person foreign key (person_id) references person (id),
  constraint opinion_draft_file_file foreign key (file_id) references opinion_file (id)
);

create index opinion_draft_file_by_person on opinion_draft_file (person_id);

create index opinion_draft_file_by_file on opinion_draft_file (file_id);

-- The file of an opinion that was given; one that is confirmed for a later version refers to the same.
alter table opinion add column file_id uuid;

alter table opinion add constraint opinion_file_given foreign key (file_id) references opinion_file (id);

create index opinion_by_file on opinion (file_id);
