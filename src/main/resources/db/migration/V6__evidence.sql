create table exhibit (
  id uuid primary key,
  submission_id uuid not null,
  -- Given once; the key below is the promise that no number is given twice.
  exhibit_number integer not null,
  title varchar(200) not null,
  -- Where it comes from may name people at risk: kept sealed.
  sealed_source varchar(8000) not null,
  kind varchar(20) not null,
  grading varchar(2) not null,
  may_disclose boolean not null,
  file_name varchar(150) not null,
  media_type varchar(100) not null,
  byte_length bigint not null,
  fingerprint varchar(64) not null,
  kept_id uuid not null,
  added_by uuid not null,
  added_at timestamp(3) with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp(3) with time zone,
  withdrawal_reason varchar(2000),
  constraint exhibit_number unique (submission_id, exhibit_number),
  constraint exhibit_submission foreign key (submission_id) references submission (id),
  constraint exhibit_added_by foreign key (added_by) references person (id),
  constraint exhibit_withdrawn_by foreign key (withdrawn_by) references person (id)
);

create index exhibit_by_fingerprint on exhibit (submission_id, fingerprint);

create index exhibit_by_adder on exhibit (added_by);

create index exhibit_by_withdrawer on exhibit (withdrawn_by);

create table evidence_review (
  id uuid primary key,
  submission_id uuid not null,
  -- From 1: two reviews of one moment still have an order.
  review_number integer not null,
  reviewer_id uuid not null,
  finding varchar(20) not null,
  provenance_holds boolean not null,
  consent_holds boolean not null,
  no_harm boolean not null,
  exculpatory_addressed boolean not null,
  reasons varchar(10000) not null,
  manifest_fingerprint varchar(64) not null,
  letter_fingerprint varchar(64) not null,
  reviewed_at timestamp(3) with time zone not null,
  constraint evidence_review_number unique (submission_id, review_number),
  constraint evidence_review_submission foreign key (submission_id) references submission (id),
  constraint evidence_review_reviewer foreign key (reviewer_id) references person (id)
);

create index evidence_review_by_reviewer on evidence_review (reviewer_id);

create table evidence_review_code (
  review_id uuid not null,
  code varchar(40) not null,
  constraint evidence_review_code_pk primary key (review_id, code),
  constraint evidence_review_code_review foreign key (review_id) references evidence_review (id)
);
