create table reply_clock (
  id uuid primary key,
  submission_id uuid not null,
  started_at timestamp(3) with time zone not null,
  from_day date not null,
  due_day date not null,
  constraint reply_clock_submission foreign key (submission_id) references submission (id)
);

create index reply_clock_by_submission on reply_clock (submission_id, started_at);

create table response (
  id uuid primary key,
  submission_id uuid not null,
  kind varchar(30) not null,
  received_day date not null,
  sender varchar(200) not null,
  summary varchar(10000) not null,
  recorded_by uuid not null,
  recorded_at timestamp(3) with time zone not null,
  constraint response_submission foreign key (submission_id) references submission (id),
  constraint response_recorded_by foreign key (recorded_by) references person (id)
);

create index response_by_submission on response (submission_id, received_day);

create index response_by_recorder on response (recorded_by);

create table next_step (
  id uuid primary key,
  submission_id uuid not null,
  step varchar(30) not null,
  reason varchar(4000) not null,
  other_route varchar(200),
  decided_by uuid not null,
  decided_at timestamp(3) with time zone not null,
  constraint next_step_submission foreign key (submission_id) references submission (id),
  constraint next_step_decided_by foreign key (decided_by) references person (id)
);

create index next_step_by_submission on next_step (submission_id, decided_at);

create index next_step_by_decider on next_step (decided_by);

create table target_outcome (
  target_id uuid primary key,
  submission_id uuid not null,
  outcome varchar(30) not null,
  designation_id varchar(100),
  note varchar(4000) not null,
  recorded_by uuid not null,
  recorded_at timestamp(3) with time zone not null,
  constraint target_outcome_target foreign key (target_id) references target (id),
  constraint target_outcome_submission foreign key (submission_id) references submission (id),
  constraint target_outcome_recorded_by foreign key (recorded_by) references person (id)
);

create index target_outcome_by_submission on target_outcome (submission_id);

create index target_outcome_by_recorder on target_outcome (recorded_by);
