-- Reasons and their salts are kept sealed, as everywhere else; empty when there is no reason.
alter table record_entry add column sealed_reason varchar(500000) default '' not null;

-- A migration has no key: reasons that were written in plain wait here until the start that follows has sealed them.
create table plain_reason (
  submission_id uuid not null,
  entry_number bigint not null,
  why_text varchar(100000) not null,
  why_salt varchar(32) not null,
  constraint plain_reason_pk primary key (submission_id, entry_number),
  constraint plain_reason_entry foreign key (submission_id, entry_number)
    references record_entry (submission_id, entry_number)
);

insert into plain_reason (submission_id, entry_number, why_text, why_salt)
select submission_id, entry_number, why_text, why_salt from record_entry where why_salt <> '';

alter table record_entry drop column why_text;

alter table record_entry drop column why_salt;
