-- Whether a submission is urgent: that its officer asked, and what the chair of the council decided, the newest last.
create table urgency (
  submission_id uuid not null,
  place integer not null,
  step varchar(10) not null,
  sealed_reason varchar(20000) not null,
  said_by uuid not null,
  said_at timestamp(3) with time zone not null,
  constraint urgency_pk primary key (submission_id, place),
  constraint urgency_submission foreign key (submission_id) references submission (id),
  constraint urgency_said_by foreign key (said_by) references person (id)
);

create index urgency_by_person on urgency (said_by);
