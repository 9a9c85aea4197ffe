-- Which exhibit bears on what must be shown of which target.
create table bearing (
  id uuid not null,
  submission_id uuid not null,
  exhibit_number integer not null,
  target_id uuid not null,
  regime varchar(40) not null,
  element varchar(60) not null,
  direction varchar(20) not null,
  sealed_passage varchar(4000) not null,
  noted_by uuid not null,
  noted_at timestamp(3) with time zone not null,
  constraint bearing_pk primary key (id),
  constraint bearing_once unique (submission_id, exhibit_number, target_id, regime, element, direction),
  constraint bearing_exhibit foreign key (submission_id, exhibit_number)
    references exhibit (submission_id, exhibit_number),
  constraint bearing_target foreign key (target_id) references target (id) on delete cascade,
  constraint bearing_noted_by foreign key (noted_by) references person (id)
);

create index bearing_by_target on bearing (target_id);
create index bearing_by_noter on bearing (noted_by);

-- What the reviewer finds of each of these, while what it rests on (basis) is unchanged.
create table point_finding (
  submission_id uuid not null,
  target_id uuid not null,
  regime varchar(40) not null,
  element varchar(60) not null,
  result varchar(10) not null,
  sealed_note varchar(8000) not null,
  basis varchar(64) not null,
  found_by uuid not null,
  found_at timestamp(3) with time zone not null,
  constraint point_finding_pk primary key (submission_id, target_id, regime, element),
  constraint point_finding_target foreign key (target_id) references target (id) on delete cascade,
  constraint point_finding_by foreign key (found_by) references person (id)
);

create index point_finding_by_target on point_finding (target_id);
create index point_finding_by_finder on point_finding (found_by);

create table exhibit_finding (
  submission_id uuid not null,
  exhibit_number integer not null,
  accepted boolean not null,
  sealed_reason varchar(8000) not null,
  basis varchar(64) not null,
  found_by uuid not null,
  found_at timestamp(3) with time zone not null,
  constraint exhibit_finding_pk primary key (submission_id, exhibit_number),
  constraint exhibit_finding_exhibit foreign key (submission_id, exhibit_number)
    references exhibit (submission_id, exhibit_number),
  constraint exhibit_finding_by foreign key (found_by) references person (id)
);

create index exhibit_finding_by_finder on exhibit_finding (found_by);

-- Targets that the reviewer would drop; dropped when the evidence is accepted without them.
create table target_finding (
  submission_id uuid not null,
  target_id uuid not null,
  sealed_reason varchar(8000) not null,
  found_by uuid not null,
  found_at timestamp(3) with time zone not null,
  constraint target_finding_pk primary key (submission_id, target_id),
  constraint target_finding_target foreign key (target_id) references target (id) on delete cascade,
  constraint target_finding_by foreign key (found_by) references person (id)
);

create index target_finding_by_target on target_finding (target_id);
create index target_finding_by_finder on target_finding (found_by);

-- Targets that an accepted review dropped: no measures are asked against them any more.
create table dropped_target (
  target_id uuid not null,
  submission_id uuid not null,
  sealed_reason varchar(8000) not null,
  dropped_by uuid not null,
  dropped_at timestamp(3) with time zone not null,
  constraint dropped_target_pk primary key (target_id),
  constraint dropped_target_target foreign key (target_id) references target (id),
  constraint dropped_target_submission foreign key (submission_id) references submission (id),
  constraint dropped_target_by foreign key (dropped_by) references person (id)
);

create index dropped_target_by_submission on dropped_target (submission_id);
create index dropped_target_by_dropper on dropped_target (dropped_by);

-- Paragraphs, by the fingerprint of their words, that may stand without an exhibit.
create table paragraph_standing (
  submission_id uuid not null,
  paragraph varchar(64) not null,
  standing varchar(20) not null,
  sealed_reason varchar(8000) not null,
  stated_by uuid not null,
  stated_at timestamp(3) with time zone not null,
  constraint paragraph_standing_pk primary key (submission_id, paragraph),
  constraint paragraph_standing_submission foreign key (submission_id) references submission (id),
  constraint paragraph_standing_by foreign key (stated_by) references person (id)
);

create index paragraph_standing_by_stater on paragraph_standing (stated_by);

alter table evidence_review alter column finding set data type varchar(30);
alter table evidence_review add column amounts_to varchar(30) default 'ACCEPT' not null;
alter table evidence_review add column sealed_departure varchar(16000) default '' not null;
alter table evidence_review add column sealed_conditions varchar(16000) default '' not null;
alter table evidence_review add column exhibits_accepted integer default 0 not null;
alter table evidence_review add column points_not_met integer default 0 not null;
alter table evidence_review add column points_partly integer default 0 not null;
alter table evidence_review add column points_one_source integer default 0 not null;
-- Of a review that was given before there were findings: the fingerprint of nothing.
alter table evidence_review add column findings varchar(64)
  default 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' not null;
