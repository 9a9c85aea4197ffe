create table signing_request (
  id uuid primary key,
  submission_id uuid not null,
  letter_number integer not null,
  letter_fingerprint varchar(64) not null,
  -- The PDF, sealed in the vault.
  pdf uuid not null,
  pdf_fingerprint varchar(64) not null,
  signatory_id uuid not null,
  letter_date date not null,
  fixed_at timestamp(3) with time zone not null,
  constraint signing_request_signatory foreign key (signatory_id) references person (id),
  constraint signing_request_submission foreign key (submission_id) references submission (id)
);

create index signing_request_by_submission on signing_request (submission_id, fixed_at);

create index signing_request_by_signatory on signing_request (signatory_id);

-- One letter that was fixed is decided on once.
create table directors_decision (
  request_id uuid primary key,
  kind varchar(20) not null,
  decided_by uuid not null,
  decided_at timestamp(3) with time zone not null,
  words varchar(10000) not null,
  constraint directors_decision_request foreign key (request_id) references signing_request (id),
  constraint directors_decision_by foreign key (decided_by) references person (id)
);

create index directors_decision_by_person on directors_decision (decided_by);

create table signed_letter (
  id uuid primary key,
  submission_id uuid not null,
  -- One letter that was fixed is sealed once.
  request_id uuid not null,
  letter_number integer not null,
  shown_fingerprint varchar(64) not null,
  fingerprint varchar(64) not null,
  pdf uuid not null,
  pdf_length bigint not null,
  signer_id uuid not null,
  signed_at timestamp(3) with time zone not null,
  sealed_at timestamp(3) with time zone not null,
  constraint signed_letter_once unique (request_id),
  constraint signed_letter_submission foreign key (submission_id) references submission (id),
  constraint signed_letter_request foreign key (request_id) references signing_request (id),
  constraint signed_letter_signer foreign key (signer_id) references person (id)
);

create index signed_letter_by_submission on signed_letter (submission_id, sealed_at);

create index signed_letter_by_signer on signed_letter (signer_id);

-- Keys and certificates: the house's own authority, and each person who signs.
create table signing_identity (
  -- "authority", or the person's id
  holder varchar(36) primary key,
  -- PKCS 12, sealed in the vault; its passphrase, sealed in its column.
  keystore uuid not null,
  sealed_passphrase varchar(300) not null,
  issued_at timestamp(3) with time zone not null,
  good_until timestamp(3) with time zone not null
);
