create table letter_version (
  submission_id uuid not null,
  version_number integer not null,
  kind varchar(20) not null,
  -- The words are kept sealed; the fingerprint is of the plain words in UTF-8.
  sealed_text varchar(400000) not null,
  fingerprint varchar(64) not null,
  author_id uuid not null,
  written_at timestamp(3) with time zone not null,
  constraint letter_version_pk primary key (submission_id, version_number),
  constraint letter_version_submission foreign key (submission_id) references submission (id),
  constraint letter_version_author foreign key (author_id) references person (id)
);

create index letter_version_by_author on letter_version (author_id);

-- Each follow-up letter begins after the last version that was written before it.
create table follow_up_letter (
  submission_id uuid not null,
  after_version integer not null,
  constraint follow_up_letter_pk primary key (submission_id, after_version),
  constraint follow_up_letter_submission foreign key (submission_id) references submission (id)
);
