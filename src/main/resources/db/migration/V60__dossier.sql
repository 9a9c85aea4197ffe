-- Dossiers as they were made. Which of them holds an exhibit is kept, so that they go when its source takes back the
-- consent that let it stand there.
create table dossier (
  id uuid primary key,
  submission_id uuid not null,
  edition varchar(20) not null,
  -- The how-manieth of its edition.
  dossier_number integer not null,
  -- The fingerprint of everything that it says, whatever its day.
  basis varchar(64) not null,
  fingerprint varchar(64) not null,
  -- The PDF, sealed in the vault.
  pdf uuid not null,
  pdf_length bigint not null,
  pages integer not null,
  made_by uuid not null,
  made_at timestamp(3) with time zone not null,
  destroyed_at timestamp(3) with time zone,
  constraint dossier_once unique (submission_id, edition, dossier_number),
  constraint dossier_submission foreign key (submission_id) references submission (id),
  constraint dossier_maker foreign key (made_by) references person (id)
);

create index dossier_by_maker on dossier (made_by);

create table dossier_exhibit (
  dossier_id uuid not null,
  exhibit_number integer not null,
  primary key (dossier_id, exhibit_number),
  constraint dossier_exhibit_dossier foreign key (dossier_id) references dossier (id)
);
