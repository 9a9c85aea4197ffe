-- That somebody was told that an opinion is late.
create table late_opinion (
  submission_id uuid not null,
  sitting_id uuid not null,
  member_id uuid not null,
  told varchar(10) not null,
  told_at timestamp(3) with time zone not null,
  constraint late_opinion_pk primary key (sitting_id, member_id, told),
  constraint late_opinion_submission foreign key (submission_id) references submission (id),
  constraint late_opinion_sitting foreign key (sitting_id) references sitting (id),
  constraint late_opinion_member foreign key (member_id) references person (id)
);

create index late_opinion_by_submission on late_opinion (submission_id);
create index late_opinion_by_member on late_opinion (member_id);
create index late_opinion_by_time on late_opinion (told_at);

-- The mornings on which people are reminded: what came after the one before is new.
create table digest_round (
  morning date primary key,
  opened_at timestamp(3) with time zone not null
);

-- One digest a morning for each person. The key refuses a second; the claim is committed before anybody is connected to.
create table digest (
  person_id uuid not null,
  morning date not null,
  message_id varchar(100) not null,
  state varchar(10) not null,
  trouble varchar(200) not null,
  moved_at timestamp(3) with time zone not null,
  constraint digest_pk primary key (person_id, morning),
  constraint digest_person foreign key (person_id) references person (id),
  constraint digest_morning foreign key (morning) references digest_round (morning)
);

create index digest_by_morning on digest (morning, state);
