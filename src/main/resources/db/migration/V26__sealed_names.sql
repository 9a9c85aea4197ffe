-- What people are called and what is said of them is kept sealed, as everything else that could hurt somebody.
-- A migration has no key: the start that follows seals what is named here, step by step, before anybody is let in.
create table carry_over (
  place integer not null,
  name varchar(80) not null,
  constraint carry_over_pk primary key (place)
);

insert into carry_over (place, name) values
  (1, 'submission.sealed_matter'), (2, 'submission.sealed_title'), (3, 'submission.sealed_summary'),
  (4, 'target.sealed_name'), (5, 'target.sealed_native_name'), (6, 'target.sealed_title'),
  (7, 'target.sealed_script'), (8, 'target.sealed_held_position'), (9, 'target_alias.sealed_name'),
  (10, 'supporter.sealed_name'), (11, 'supporter.sealed_body'),
  (12, 'recipient.sealed_name'), (13, 'recipient.sealed_office'), (14, 'recipient.sealed_address'),
  (15, 'delivery.sealed_name'), (16, 'delivery.sealed_office'), (17, 'delivery.sealed_address'),
  (18, 'delivery.sealed_note'), (19, 'dispatch.sealed_stop_reason'),
  (20, 'response.sealed_sender'), (21, 'response.sealed_summary'),
  (22, 'next_step.sealed_reason'), (23, 'next_step.sealed_other_route'),
  (24, 'target_outcome.sealed_designation_id'), (25, 'target_outcome.sealed_note'),
  (26, 'directors_decision.sealed_words'),
  (27, 'recipient.address_key'), (28, 'submission_word');

-- The key of what is compared without being read (HMAC), sealed by the vault.
create table blind_key (
  id integer not null,
  sealed varchar(300) not null,
  constraint blind_key_pk primary key (id)
);

-- The words of the register and their beginnings, each as a number that only the key can make.
create table submission_word (
  word bigint not null,
  submission_id uuid not null,
  constraint submission_word_pk primary key (word, submission_id),
  constraint submission_word_submission foreign key (submission_id) references submission (id)
);

create index submission_word_by_submission on submission_word (submission_id);

alter table submission drop column search_words;
alter table submission rename column matter to sealed_matter;
alter table submission alter column sealed_matter set data type varchar(2000);
alter table submission rename column title to sealed_title;
alter table submission alter column sealed_title set data type varchar(2000);
alter table submission rename column summary to sealed_summary;
alter table submission alter column sealed_summary set data type varchar(40000);

alter table target rename column name to sealed_name;
alter table target alter column sealed_name set data type varchar(4000);
alter table target rename column native_name to sealed_native_name;
alter table target alter column sealed_native_name set data type varchar(4000);
alter table target rename column title to sealed_title;
alter table target alter column sealed_title set data type varchar(2000);
alter table target rename column script to sealed_script;
alter table target alter column sealed_script set data type varchar(2000);
alter table target rename column held_position to sealed_held_position;
alter table target alter column sealed_held_position set data type varchar(4000);

alter table target_alias rename column name to sealed_name;
alter table target_alias alter column sealed_name set data type varchar(4000);
-- In which script another name is written: a target may have names in several.
alter table target_alias add column sealed_script varchar(2000) default '' not null;

alter table supporter rename column name to sealed_name;
alter table supporter alter column sealed_name set data type varchar(2000);
alter table supporter rename column body to sealed_body;
alter table supporter alter column sealed_body set data type varchar(2000);

alter table recipient rename column name to sealed_name;
alter table recipient alter column sealed_name set data type varchar(2000);
alter table recipient rename column office to sealed_office;
alter table recipient alter column sealed_office set data type varchar(2000);
alter table recipient rename column address to sealed_address;
alter table recipient alter column sealed_address set data type varchar(2000);

alter table delivery rename column name to sealed_name;
alter table delivery alter column sealed_name set data type varchar(2000);
alter table delivery rename column office to sealed_office;
alter table delivery alter column sealed_office set data type varchar(2000);
alter table delivery rename column address to sealed_address;
alter table delivery alter column sealed_address set data type varchar(2000);
alter table delivery rename column note to sealed_note;
alter table delivery alter column sealed_note set data type varchar(40000);

alter table dispatch rename column stop_reason to sealed_stop_reason;
alter table dispatch alter column sealed_stop_reason set data type varchar(40000);

alter table response rename column sender to sealed_sender;
alter table response alter column sealed_sender set data type varchar(2000);
alter table response rename column summary to sealed_summary;
alter table response alter column sealed_summary set data type varchar(80000);

alter table next_step rename column reason to sealed_reason;
alter table next_step alter column sealed_reason set data type varchar(40000);
alter table next_step rename column other_route to sealed_other_route;
alter table next_step alter column sealed_other_route set data type varchar(2000);

alter table target_outcome rename column designation_id to sealed_designation_id;
alter table target_outcome alter column sealed_designation_id set data type varchar(2000);
alter table target_outcome rename column note to sealed_note;
alter table target_outcome alter column sealed_note set data type varchar(40000);

alter table directors_decision rename column words to sealed_words;
alter table directors_decision alter column sealed_words set data type varchar(80000);
