-- When members of the council are away, and who stands in for them. Not why: that is nobody's business here.
create table absence (
  id uuid primary key,
  person_id uuid not null,
  first_day date not null,
  last_day date not null,
  substitute_id uuid,
  entered_at timestamp(3) with time zone not null,
  constraint absence_person foreign key (person_id) references person (id),
  constraint absence_substitute foreign key (substitute_id) references person (id)
);

create index absence_by_person on absence (person_id, last_day);
create index absence_by_substitute on absence (substitute_id, last_day);
