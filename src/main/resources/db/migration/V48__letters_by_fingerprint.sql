-- Whoever received a letter asks for it by its fingerprint.
create index signed_letter_by_fingerprint on signed_letter (fingerprint);
