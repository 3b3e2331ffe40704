-- Whose nobody is yet is counted from the index alone, however far apart the cases of a team lie.
create index case_open_of_team_2 on cases.case_file (team_id, next_due_on nulls last, id) include (owner_id)
  where closed_on is null;
drop index cases.case_open_of_team;
alter index cases.case_open_of_team_2 rename to case_open_of_team;
