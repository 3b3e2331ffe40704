-- Parts of a draft plan that settings do not read when they are asked about a place, as an officer marks them.
-- Nothing is marked unless somebody does it: the Code (9.80) sends a setting the draft plan.

create table ehc.not_for_settings (
  case_id uuid constraint not_for_settings_pk primary key,
  parts text[] not null,
  reason text,
  marked_as text not null constraint not_for_settings_marked_as_filled check (marked_as <> ''),
  marked_on date not null,
  constraint not_for_settings_says_why check (cardinality(parts) = 0 or reason is not null)
);
comment on table ehc.not_for_settings is 'What is kept back from settings that are asked next. What each was sent stands with its consultation.';

alter table ehc.consultation add column held_back text[] not null default '{}';
comment on column ehc.consultation.held_back is 'Parts of the draft that this setting was not sent, as they were marked when it was asked.';
