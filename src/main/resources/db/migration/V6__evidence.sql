create table exhibit (
  id uuid not null,
  submission_id uuid not null,
  exhibit_number integer not null,
  -- Titles, sources, names and reasons are kept sealed.
  sealed_title varchar(4000) not null,
  sealed_source varchar(8000) not null,
  kind varchar(20) not null,
  grading varchar(2) not null,
  may_disclose boolean not null,
  sealed_file_name varchar(4000) not null,
  media_type varchar(100) not null,
  file_length bigint not null,
  fingerprint varchar(64) not null,
  kept_id uuid not null,
  added_by uuid not null,
  added_at timestamp(3) with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp(3) with time zone,
  sealed_withdrawal varchar(16000),
  constraint exhibit_pk primary key (id),
  constraint exhibit_numbered unique (submission_id, exhibit_number),
  constraint exhibit_submission foreign key (submission_id) references submission (id),
  constraint exhibit_added_by foreign key (added_by) references person (id),
  constraint exhibit_withdrawn_by foreign key (withdrawn_by) references person (id)
);

create index exhibit_by_adder on exhibit (added_by);
create index exhibit_by_withdrawer on exhibit (withdrawn_by);

create table evidence_review (
  id uuid not null,
  submission_id uuid not null,
  review_number integer not null,
  reviewer_id uuid not null,
  finding varchar(20) not null,
  provenance_holds boolean not null,
  consent_holds boolean not null,
  no_harm boolean not null,
  exculpatory_addressed boolean not null,
  return_codes varchar(400) not null,
  sealed_reasons varchar(40000) not null,
  manifest varchar(64) not null,
  letter varchar(64) not null,
  reviewed_at timestamp(3) with time zone not null,
  constraint evidence_review_pk primary key (id),
  constraint evidence_review_numbered unique (submission_id, review_number),
  constraint evidence_review_submission foreign key (submission_id) references submission (id),
  constraint evidence_review_reviewer foreign key (reviewer_id) references person (id)
);

create index evidence_review_by_reviewer on evidence_review (reviewer_id);
