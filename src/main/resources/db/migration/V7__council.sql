create table sitting (
  id uuid not null,
  submission_id uuid not null,
  round_number integer not null,
  letter_version integer not null,
  letter varchar(64) not null,
  manifest varchar(64) not null,
  chair_id uuid not null,
  sealed_direction varchar(40000) not null,
  quorum integer not null,
  convened_at timestamp(3) with time zone not null,
  decision varchar(20),
  sealed_minute varchar(80000),
  minuted_by uuid,
  minuted_at timestamp(3) with time zone,
  constraint sitting_pk primary key (id),
  constraint sitting_round unique (submission_id, round_number),
  constraint sitting_submission foreign key (submission_id) references submission (id),
  constraint sitting_chair foreign key (chair_id) references person (id),
  constraint sitting_minuted_by foreign key (minuted_by) references person (id)
);

create index sitting_by_chair on sitting (chair_id);
create index sitting_by_minuter on sitting (minuted_by);

create table panel_member (
  sitting_id uuid not null,
  person_id uuid not null,
  place integer not null,
  interest varchar(20),
  sealed_nature varchar(40000),
  interest_action varchar(20),
  constraint panel_member_pk primary key (sitting_id, person_id),
  constraint panel_member_sitting foreign key (sitting_id) references sitting (id),
  constraint panel_member_person foreign key (person_id) references person (id)
);

create index panel_member_by_person on panel_member (person_id);

-- One opinion each: the key refuses a second.
create table opinion (
  sitting_id uuid not null,
  person_id uuid not null,
  advice varchar(30) not null,
  sealed_words varchar(80000) not null,
  reasonable_grounds varchar(20),
  sealed_doubts varchar(40000),
  corroboration varchar(20),
  source_risk varchar(20),
  letter varchar(64) not null,
  manifest varchar(64) not null,
  given_at timestamp(3) with time zone not null,
  constraint opinion_pk primary key (sitting_id, person_id),
  constraint opinion_member foreign key (sitting_id, person_id) references panel_member (sitting_id, person_id)
);

create table dissent_reading (
  sitting_id uuid not null,
  member_id uuid not null,
  reader_id uuid not null,
  opened_at timestamp(3) with time zone not null,
  constraint dissent_reading_pk primary key (sitting_id, member_id, reader_id),
  constraint dissent_reading_opinion foreign key (sitting_id, member_id) references opinion (sitting_id, person_id),
  constraint dissent_reading_reader foreign key (reader_id) references person (id)
);

create index dissent_reading_by_reader on dissent_reading (reader_id);
