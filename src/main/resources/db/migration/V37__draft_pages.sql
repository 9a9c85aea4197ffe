-- Which page saved a draft last, and for the how-manieth time: an answer that was lost on the way to that page is no
-- conflict with another one.
alter table draft add column page varchar(40);
alter table draft add column turn integer;
