-- What became of the safe copy of an exhibit's file, and whether its officer has cleared it for others.
create table safe_copy (
  exhibit_id uuid not null,
  submission_id uuid not null,
  state varchar(20) not null,
  outcome varchar(20),
  attempts integer not null,
  pages integer not null,
  active varchar(400) not null,
  notes varchar(200) not null,
  -- What the file says about its source, sealed in the vault.
  findings_id uuid,
  made_at timestamp(3) with time zone,
  cleared_by uuid,
  cleared_at timestamp(3) with time zone,
  constraint safe_copy_pk primary key (exhibit_id),
  constraint safe_copy_exhibit foreign key (exhibit_id) references exhibit (id),
  constraint safe_copy_submission foreign key (submission_id) references submission (id),
  constraint safe_copy_cleared_by foreign key (cleared_by) references person (id),
  constraint safe_copy_cleared_by_somebody check ((state = 'CLEARED') = (cleared_by is not null and cleared_at is not null))
);

create index safe_copy_by_submission on safe_copy (submission_id);
create index safe_copy_by_clearer on safe_copy (cleared_by);

-- The pictures, sealed in the vault.
create table safe_copy_page (
  exhibit_id uuid not null,
  page_number integer not null,
  kept_id uuid not null,
  media_type varchar(20) not null,
  constraint safe_copy_page_pk primary key (exhibit_id, page_number),
  constraint safe_copy_page_copy foreign key (exhibit_id) references safe_copy (exhibit_id)
);
