-- The council's rules, version by version. A row is a proposal until somebody else adopts it, which numbers it; then
-- it is never changed. The first version is written by the first start, from what the house was set to.
create table council_rule (
  id uuid not null,
  version_number integer,
  fewest integer not null,
  most integer not null,
  quorum integer not null,
  majority varchar(20) not null,
  dissent varchar(20) not null,
  sealed_reason varchar(40000) not null,
  proposed_by uuid,
  proposed_at timestamp(3) with time zone not null,
  adopted_by uuid,
  adopted_at timestamp(3) with time zone,
  set_aside_by uuid,
  set_aside_at timestamp(3) with time zone,
  constraint council_rule_pk primary key (id),
  constraint council_rule_version unique (version_number),
  constraint council_rule_proposer foreign key (proposed_by) references person (id),
  constraint council_rule_adopter foreign key (adopted_by) references person (id),
  constraint council_rule_set_aside_by foreign key (set_aside_by) references person (id),
  constraint council_rule_two_people check (adopted_by is null or adopted_by <> proposed_by),
  constraint council_rule_numbered check ((version_number is null) = (adopted_at is null)),
  constraint council_rule_one_end check (adopted_at is null or set_aside_at is null)
);

create index council_rule_by_proposer on council_rule (proposed_by);

create index council_rule_by_adopter on council_rule (adopted_by);

create index council_rule_by_set_aside on council_rule (set_aside_by);

-- Empty for sittings that were convened before rules were kept: theirs is the first version, with their own quorum.
alter table sitting add column rule_version integer;

alter table sitting add constraint sitting_rule foreign key (rule_version) references council_rule (version_number);

create index sitting_by_rule on sitting (rule_version);
