-- The chair closes a sitting early, once no opinion that is still awaited could change its result. When somebody whose
-- opinion counted stands aside afterwards, the early close falls and the others are asked again.
alter table sitting add column closed_early_by uuid;
alter table sitting add column closed_early_at timestamp(3) with time zone;
alter table sitting add column sealed_close_reason varchar(40000);
alter table sitting add column close_fell_at timestamp(3) with time zone;
alter table sitting add constraint sitting_closed_early_by foreign key (closed_early_by) references person (id);

create index sitting_closed_early on sitting (closed_early_at);

create index sitting_by_early_closer on sitting (closed_early_by);
