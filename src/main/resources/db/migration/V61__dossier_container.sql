-- A dossier with the signed letter and the pages of its exhibits, in one container under the seal of the house.
create table dossier_container (
  dossier_id uuid not null,
  letter_id uuid not null,
  fingerprint varchar(64) not null,
  -- The container, sealed in the vault.
  container uuid not null,
  container_length bigint not null,
  made_by uuid not null,
  made_at timestamp(3) with time zone not null,
  primary key (dossier_id, letter_id),
  constraint dossier_container_dossier foreign key (dossier_id) references dossier (id),
  constraint dossier_container_letter foreign key (letter_id) references signed_letter (id),
  constraint dossier_container_maker foreign key (made_by) references person (id)
);

create index dossier_container_by_letter on dossier_container (letter_id);

create index dossier_container_by_maker on dossier_container (made_by);
