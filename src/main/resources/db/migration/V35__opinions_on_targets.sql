-- A member advises on each target; an opinion without rows here was given on the letter as a whole. What a
-- target was called is kept with it, because a target may be taken out of the submission later.
create table opinion_on_target (
  sitting_id uuid not null,
  person_id uuid not null,
  target_id uuid not null,
  place integer not null,
  sealed_name varchar(4000) not null,
  advice varchar(30) not null,
  sealed_grounds varchar(80000) not null,
  constraint opinion_on_target_pk primary key (sitting_id, person_id, target_id),
  constraint opinion_on_target_opinion foreign key (sitting_id, person_id) references opinion (sitting_id, person_id)
);

-- What a member thinks of the whole: not asked of opinions that are older than these columns.
alter table opinion add column defamation varchar(30);
alter table opinion add column disclosure varchar(30);
alter table opinion add column sealed_written varchar(200000);
alter table opinion add column privileged boolean default true not null;

-- What the council made of each target, when the decision was minuted.
create table target_decision (
  sitting_id uuid not null,
  target_id uuid not null,
  place integer not null,
  sealed_name varchar(4000) not null,
  decision varchar(30) not null,
  ground varchar(1000) not null,
  constraint target_decision_pk primary key (sitting_id, target_id),
  constraint target_decision_sitting foreign key (sitting_id) references sitting (id)
);

-- What the server offered on a paper, as it was shown: the names of targets, of members.
alter table answered_paper add column sealed_offered varchar(1000000);
