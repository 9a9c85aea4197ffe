-- Since when a signature counts no longer: a source took back a consent before the letter had left.
alter table signed_letter add column lapsed_at timestamp(3) with time zone;
