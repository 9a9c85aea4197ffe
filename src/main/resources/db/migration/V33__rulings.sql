-- The chair rules that a member has a conflict; a second member confirms or rejects it. Reasons are sealed.
create table panel_ruling (
  id uuid not null,
  sitting_id uuid not null,
  member_id uuid not null,
  chair_id uuid not null,
  second_id uuid not null,
  sealed_reason varchar(40000) not null,
  ruled_at timestamp(3) with time zone not null,
  confirmed boolean,
  sealed_answer varchar(40000),
  decided_at timestamp(3) with time zone,
  constraint panel_ruling_pk primary key (id),
  constraint panel_ruling_seat foreign key (sitting_id, member_id) references panel_member (sitting_id, person_id),
  constraint panel_ruling_chair foreign key (chair_id) references person (id),
  constraint panel_ruling_second foreign key (second_id) references person (id),
  constraint panel_ruling_three_people check (member_id <> chair_id and member_id <> second_id and chair_id <> second_id)
);

create index panel_ruling_by_sitting on panel_ruling (sitting_id, member_id);

create index panel_ruling_by_chair on panel_ruling (chair_id);

create index panel_ruling_by_second on panel_ruling (second_id);
