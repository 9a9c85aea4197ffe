-- Who cannot sit on a submission, and why. The reason is sealed; a conflict is never taken back.
create table council_conflict (
  submission_id uuid not null,
  person_id uuid not null,
  came_by varchar(20) not null,
  sealed_reason varchar(40000) not null,
  recorded_by uuid not null,
  recorded_at timestamp(3) with time zone not null,
  constraint council_conflict_pk primary key (submission_id, person_id),
  constraint council_conflict_submission foreign key (submission_id) references submission (id),
  constraint council_conflict_person foreign key (person_id) references person (id),
  constraint council_conflict_recorder foreign key (recorded_by) references person (id)
);

create index council_conflict_by_person on council_conflict (person_id);

create index council_conflict_by_recorder on council_conflict (recorded_by);
