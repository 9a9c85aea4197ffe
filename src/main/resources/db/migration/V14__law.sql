-- One submission goes under several regimes, each judged by one wording of its test.
create table submission_regime (
  submission_id uuid not null,
  place integer not null,
  regime varchar(40) not null,
  test_version varchar(60) not null,
  constraint submission_regime_pk primary key (submission_id, regime),
  constraint submission_regime_submission foreign key (submission_id) references submission (id)
);

create index submission_regime_by_regime on submission_regime (regime, submission_id);

-- What was opened before this catalogue is judged by the wording that stood then.
insert into submission_regime (submission_id, place, regime, test_version)
select id, 1, regime,
  case regime
    when 'uk-global-human-rights' then 'section-11-as-amended'
    when 'uk-anti-corruption' then 'section-11-as-amended'
    when 'us-global-magnitsky' then 'executive-order-13818'
    when 'eu-global-human-rights' then 'decision-2020-1999'
    when 'canada-jvcfoa' then 'section-4'
    else 'regulation-6a'
  end
from submission;

drop index submission_by_regime;

alter table submission drop column regime;

alter table target add column title varchar(100) default '' not null;
alter table target add column script varchar(60) default '' not null;
alter table target add column count_operator varchar(20);
alter table target add column count_number integer;
alter table target add column confidence varchar(20) default 'NOT_STATED' not null;
alter table target add column exculpatory varchar(20) default 'NOT_STATED' not null;
alter table target add column measures varchar(200) default '' not null;
-- Sealed texts; empty where nothing is written.
alter table target add column sealed_nexus varchar(40000) default '' not null;
alter table target add column sealed_search_note varchar(40000) default '' not null;
alter table target add column sealed_reasons varchar(40000) default '' not null;

-- Each kind of target has its own identifiers now; what stood elsewhere is kept as another identifier.
update target_identifier set kind = 'other'
where kind in ('passport', 'national-id', 'date-of-birth', 'place-of-birth', 'nationality')
  and target_id in (select id from target where kind <> 'individual');

update target_identifier set kind = 'other'
where kind = 'registration-number' and target_id in (select id from target where kind <> 'entity');

create table target_alias (
  target_id uuid not null,
  place integer not null,
  name varchar(300) not null,
  strength varchar(10) not null,
  constraint target_alias_pk primary key (target_id, place),
  constraint target_alias_target foreign key (target_id) references target (id)
);

create table target_position (
  target_id uuid not null,
  place integer not null,
  sealed_office varchar(4000) not null,
  held_from varchar(10),
  held_until varchar(10),
  constraint target_position_pk primary key (target_id, place),
  constraint target_position_target foreign key (target_id) references target (id)
);

create table target_designation (
  target_id uuid not null,
  place integer not null,
  sealed_regime varchar(4000) not null,
  sealed_reference varchar(4000) not null,
  designated_on varchar(10),
  constraint target_designation_pk primary key (target_id, place),
  constraint target_designation_target foreign key (target_id) references target (id)
);

create table allegation (
  id uuid primary key,
  target_id uuid not null,
  place integer not null,
  regime varchar(40) not null,
  test_version varchar(60) not null,
  right_key varchar(60) not null,
  limb_key varchar(60) not null,
  sealed_summary varchar(40000) not null,
  constraint allegation_target foreign key (target_id) references target (id)
);

create index allegation_by_target on allegation (target_id, place);
