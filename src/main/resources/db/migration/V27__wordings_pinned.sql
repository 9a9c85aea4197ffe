-- What the file of a wording said, as its SHA-256, when a submission was first judged by it; empty where nobody noted it.
alter table submission_regime add column test_content varchar(64) default '' not null;

-- By which wordings an evidence review judged.
create table evidence_review_test (
  review_id uuid not null,
  regime varchar(40) not null,
  test_version varchar(60) not null,
  test_content varchar(64) not null,
  constraint evidence_review_test_pk primary key (review_id, regime),
  constraint evidence_review_test_review foreign key (review_id) references evidence_review (id)
);
