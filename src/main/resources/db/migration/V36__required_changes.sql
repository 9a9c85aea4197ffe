-- What a sitting asks of the case officer before the letter comes back, one by one, and what was answered.
create table required_change (
  id uuid not null,
  sitting_id uuid not null,
  place integer not null,
  kind varchar(20) not null,
  member_id uuid,
  target_id uuid,
  sealed_target varchar(4000) not null,
  sealed_words varchar(80000) not null,
  answer varchar(20),
  sealed_answer varchar(40000),
  answered_by uuid,
  answered_at timestamp(3) with time zone,
  constraint required_change_pk primary key (id),
  constraint required_change_place unique (sitting_id, place),
  constraint required_change_sitting foreign key (sitting_id) references sitting (id),
  constraint required_change_member foreign key (sitting_id, member_id) references panel_member (sitting_id, person_id),
  constraint required_change_answered_by foreign key (answered_by) references person (id)
);

create index required_change_by_answerer on required_change (answered_by);
