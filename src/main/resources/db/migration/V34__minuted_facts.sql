-- What the house itself put into a minute, as it was shown to the chair who signed it; empty for older minutes.
alter table sitting add column sealed_minute_facts varchar(160000);
