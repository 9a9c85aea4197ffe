-- Every document has a key of its own, sealed by the master key, which is not in the database.
create table vault_key (
  vault_id uuid not null,
  -- Null once it is destroyed; also where the master key itself seals the document, as it did before.
  wrapped bytea,
  -- Which key of the master keyset sealed it, by Tink's number.
  wrapped_by integer not null,
  sealed_by_master boolean not null,
  destroyed_at timestamp(3) with time zone,
  constraint vault_key_pk primary key (vault_id)
);

create index vault_key_by_master on vault_key (wrapped_by);

insert into vault_key (vault_id, wrapped_by, sealed_by_master)
select distinct vault_id, 0, true from vault_chunk;

alter table vault_chunk add constraint vault_chunk_key foreign key (vault_id) references vault_key (vault_id);

-- The identities of sources are sealed under a keyset of their own; this is how a start knows the right one.
create table source_proof (
  id integer primary key,
  sealed varchar(300) not null
);

create table exhibit_origin (
  id uuid not null,
  submission_id uuid not null,
  sealed_name varchar(2000) not null,
  named_by uuid not null,
  named_at timestamp(3) with time zone not null,
  constraint exhibit_origin_pk primary key (id),
  constraint exhibit_origin_submission foreign key (submission_id) references submission (id),
  constraint exhibit_origin_named_by foreign key (named_by) references person (id)
);

create index exhibit_origin_by_submission on exhibit_origin (submission_id);
create index exhibit_origin_by_person on exhibit_origin (named_by);

-- How consents came to stand as they do: the newest line of a use is how it stands.
create table exhibit_consent (
  exhibit_id uuid not null,
  consent_use varchar(20) not null,
  line_number integer not null,
  state varchar(20) not null,
  since date,
  sealed_words varchar(16000) not null,
  entered_by uuid not null,
  entered_at timestamp(3) with time zone not null,
  constraint exhibit_consent_pk primary key (exhibit_id, consent_use, line_number),
  constraint exhibit_consent_exhibit foreign key (exhibit_id) references exhibit (id),
  constraint exhibit_consent_entered_by foreign key (entered_by) references person (id)
);

create index exhibit_consent_by_person on exhibit_consent (entered_by);

-- Who graded, and why; the newest line is the grading.
create table exhibit_grading (
  exhibit_id uuid not null,
  line_number integer not null,
  grading varchar(2) not null,
  sealed_reason varchar(16000) not null,
  graded_by uuid not null,
  graded_at timestamp(3) with time zone not null,
  constraint exhibit_grading_pk primary key (exhibit_id, line_number),
  constraint exhibit_grading_exhibit foreign key (exhibit_id) references exhibit (id),
  constraint exhibit_grading_graded_by foreign key (graded_by) references person (id)
);

create index exhibit_grading_by_person on exhibit_grading (graded_by);

-- Through whose hands an exhibit went. Lines are added and never changed.
create table exhibit_custody (
  id uuid not null,
  exhibit_id uuid not null,
  act varchar(30) not null,
  person_id uuid not null,
  happened_at timestamp(3) with time zone not null,
  sealed_whither varchar(4000) not null,
  sealed_why varchar(16000) not null,
  constraint exhibit_custody_pk primary key (id),
  constraint exhibit_custody_exhibit foreign key (exhibit_id) references exhibit (id),
  constraint exhibit_custody_person foreign key (person_id) references person (id)
);

create index exhibit_custody_by_exhibit on exhibit_custody (exhibit_id, happened_at);
create index exhibit_custody_by_person on exhibit_custody (person_id);

-- Who stands behind an exhibit: another key than everything else.
create table source_identity (
  exhibit_id uuid not null,
  sealed varchar(16000) not null,
  written_by uuid not null,
  written_at timestamp(3) with time zone not null,
  constraint source_identity_pk primary key (exhibit_id),
  constraint source_identity_exhibit foreign key (exhibit_id) references exhibit (id),
  constraint source_identity_written_by foreign key (written_by) references person (id)
);

create index source_identity_by_person on source_identity (written_by);

alter table exhibit alter column kind drop not null;
alter table exhibit alter column sealed_source set data type varchar(16000);
alter table exhibit alter column sealed_file_name drop not null;
alter table exhibit alter column media_type drop not null;
alter table exhibit alter column file_length drop not null;
alter table exhibit alter column kept_id drop not null;
alter table exhibit add column sealed_thing varchar(16000);
alter table exhibit add column sealed_kept_at varchar(8000);
alter table exhibit add column sealed_seal_number varchar(2000);
alter table exhibit add column collected_at timestamp(3) with time zone;
alter table exhibit add column sealed_url varchar(16000);
alter table exhibit add column sealed_tool varchar(4000);
alter table exhibit add column sealed_operator varchar(4000);
alter table exhibit add column origin_id uuid;
alter table exhibit add column sealed_language varchar(2000);
alter table exhibit add column translation_of integer;
alter table exhibit add column sealed_translator varchar(4000);
alter table exhibit add column source_risk varchar(20) default 'NOT_ASSESSED' not null;
alter table exhibit add constraint exhibit_origin_known foreign key (origin_id) references exhibit_origin (id);

create index exhibit_by_origin on exhibit (origin_id);
create index exhibit_by_fingerprint on exhibit (submission_id, fingerprint);

-- The words of what is carried over are empty: only the application can seal.
insert into exhibit_consent (exhibit_id, consent_use, line_number, state, since, sealed_words, entered_by, entered_at)
select id, 'AUTHORITY', 1, case when may_disclose then 'GIVEN' else 'NOT_ASKED' end,
  case when may_disclose then cast(added_at as date) end, '', added_by, added_at
from exhibit;

insert into exhibit_grading (exhibit_id, line_number, grading, sealed_reason, graded_by, graded_at)
select id, 1, grading, '', added_by, added_at from exhibit;

insert into exhibit_custody (id, exhibit_id, act, person_id, happened_at, sealed_whither, sealed_why)
select id, id, 'TAKEN_IN', added_by, added_at, '', '' from exhibit;

insert into exhibit_custody (id, exhibit_id, act, person_id, happened_at, sealed_whither, sealed_why)
select kept_id, id, 'WITHDRAWN', withdrawn_by, withdrawn_at, '', '' from exhibit where withdrawn_at is not null;

alter table exhibit drop column may_disclose;
