create table recipient (
  id uuid primary key,
  submission_id uuid not null,
  name varchar(200) not null,
  office varchar(200) not null,
  address varchar(254) not null,
  -- The address as it is compared: the same mailbox twice is a mistake.
  address_key varchar(254) not null,
  added_by uuid not null,
  added_at timestamp(3) with time zone not null,
  constraint recipient_address unique (submission_id, address_key),
  constraint recipient_submission foreign key (submission_id) references submission (id),
  constraint recipient_added_by foreign key (added_by) references person (id)
);

create index recipient_by_adder on recipient (added_by);

create table dispatch (
  id uuid primary key,
  submission_id uuid not null,
  letter_number integer not null,
  letter_fingerprint varchar(64) not null,
  released_by uuid not null,
  released_at timestamp(3) with time zone not null,
  hold_ends timestamp(3) with time zone not null,
  stopped_by uuid,
  stopped_at timestamp(3) with time zone,
  stop_reason varchar(4000),
  constraint dispatch_submission foreign key (submission_id) references submission (id),
  constraint dispatch_released_by foreign key (released_by) references person (id),
  constraint dispatch_stopped_by foreign key (stopped_by) references person (id)
);

create index dispatch_by_submission on dispatch (submission_id, released_at);

create index dispatch_by_releaser on dispatch (released_by);

create index dispatch_by_stopper on dispatch (stopped_by);

-- The key is the promise: one letter goes to one recipient once. The recipient is copied as
-- released, so that a change after the release shows.
create table delivery (
  submission_id uuid not null,
  letter_number integer not null,
  recipient_id uuid not null,
  dispatch_id uuid not null,
  name varchar(200) not null,
  office varchar(200) not null,
  address varchar(254) not null,
  message_id varchar(200) not null,
  state varchar(20) not null,
  changed_at timestamp(3) with time zone not null,
  note varchar(4000) not null,
  constraint delivery_pk primary key (submission_id, letter_number, recipient_id),
  constraint delivery_message_id unique (message_id),
  constraint delivery_dispatch foreign key (dispatch_id) references dispatch (id)
);

create index delivery_by_dispatch on delivery (dispatch_id);

create index delivery_by_state on delivery (state);
