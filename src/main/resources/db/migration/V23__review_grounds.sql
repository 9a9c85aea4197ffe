-- Nobody was asked whether the gradings are right before this: nothing is confirmed.
alter table evidence_review add column grading_confirmed boolean default false not null;
-- The ground of the rule by which the findings were weighed, in the words of the table.
alter table evidence_review add column ground varchar(2000) default '' not null;
-- Targets, allegations and tests as they were accepted; none where a review is older than this.
alter table evidence_review add column charges varchar(64);
