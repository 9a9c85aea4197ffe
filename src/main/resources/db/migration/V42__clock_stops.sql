-- That the clock of a submission stood still: one open row at most, which whoever writes holds the submission for.
create table clock_stop (
  id uuid primary key,
  submission_id uuid not null,
  stage varchar(40) not null,
  category varchar(30) not null,
  sealed_reason varchar(20000) not null,
  stopped_by uuid not null,
  stopped_at timestamp(3) with time zone not null,
  started_by uuid,
  started_at timestamp(3) with time zone,
  constraint clock_stop_submission foreign key (submission_id) references submission (id),
  constraint clock_stop_stopped_by foreign key (stopped_by) references person (id),
  constraint clock_stop_started_by foreign key (started_by) references person (id)
);

create index clock_stop_by_submission on clock_stop (submission_id, stopped_at);
create index clock_stop_by_stopper on clock_stop (stopped_by);
create index clock_stop_by_starter on clock_stop (started_by);
