-- Files that came with a case go along when it is passed on: each in the version that was looked through.

create table ehc.passed_on_file (
  passed_on_id uuid not null
    constraint passed_on_file_of references ehc.passed_on (id) on delete cascade,
  document_id uuid not null,
  number integer not null constraint passed_on_file_counts_from_one check (number >= 1),
  constraint passed_on_file_pk primary key (passed_on_id, document_id)
);
comment on table ehc.passed_on_file is 'Papers of the case that go to the other council beside the one that was made, as documents holds them.';
