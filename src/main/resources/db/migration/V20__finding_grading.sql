-- How an exhibit was graded when it was found on: a finding stands only as long as that is so.
alter table exhibit_finding add column grading varchar(2);

update exhibit_finding set grading = coalesce((
  select line.grading from exhibit_grading line
    join exhibit on exhibit.id = line.exhibit_id
  where exhibit.submission_id = exhibit_finding.submission_id
    and exhibit.exhibit_number = exhibit_finding.exhibit_number
    and line.graded_at <= exhibit_finding.found_at
  order by line.line_number desc fetch first 1 rows only), 'F6');

alter table exhibit_finding alter column grading set not null;
