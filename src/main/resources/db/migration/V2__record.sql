-- Where the record of a submission ends: locked while an entry is added.
create table record_head (
  submission_id uuid primary key,
  entries bigint not null,
  last_hash varchar(64) not null
);

create table record_entry (
  submission_id uuid not null,
  entry_number bigint not null,
  -- RFC 8785 JSON; the hash covers these very bytes.
  entry_bytes varchar(100000) not null,
  entry_hash varchar(64) not null,
  -- The entry holds only a salted commitment to the reason; the reason lies beside it.
  why_text varchar(100000) not null,
  why_salt varchar(32) not null,
  constraint record_entry_pk primary key (submission_id, entry_number),
  constraint record_entry_head foreign key (submission_id) references record_head (submission_id)
);
