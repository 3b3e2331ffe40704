-- A case may be passed on more than once: a family moves again, or the first council was not the right one. Each making
-- is a row of its own; one that never left is taken away when another takes its place.

alter table ehc.passed_on
  drop constraint passed_on_once,
  add column nth integer not null default 1 constraint passed_on_nth_counts_from_one check (nth >= 1),
  add constraint passed_on_once_each unique (case_id, nth);
comment on column ehc.passed_on.nth is 'The last is what goes, or went; those before it went to a council before.';
