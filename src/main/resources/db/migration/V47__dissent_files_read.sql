-- Who has gone through the file of a dissent, to its last page.
create table dissent_file_reading (
  sitting_id uuid not null,
  member_id uuid not null,
  reader_id uuid not null,
  opened_at timestamp(3) with time zone not null,
  constraint dissent_file_reading_pk primary key (sitting_id, member_id, reader_id),
  constraint dissent_file_reading_opinion foreign key (sitting_id, member_id) references opinion (sitting_id, person_id),
  constraint dissent_file_reading_reader foreign key (reader_id) references person (id)
);

create index dissent_file_reading_by_reader on dissent_file_reading (reader_id);
