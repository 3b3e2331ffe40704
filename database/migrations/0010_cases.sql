-- The case file: acts appended, the stage they lead to, the tasks that are due, and who has them.

create schema cases;
comment on schema cases is 'Case files of every process: what was done, how it stands, what is due and who has it.';

create table cases.case_file (
  id uuid constraint case_file_pk primary key default gen_random_uuid(),
  process text not null constraint case_process_filled check (process <> ''),
  reference text not null constraint case_reference_unique unique,
  title text not null constraint case_title_filled check (title <> ''),
  child_id uuid,
  opened_from text,
  stage text not null,
  team_id uuid,
  owner_id uuid,
  opened_on date not null,
  closed_on date constraint case_days_in_order check (closed_on >= opened_on),
  next_due_on date,
  next_duty text,
  last_act integer not null constraint case_has_an_act check (last_act >= 1),
  constraint opened_once unique (process, opened_from),
  constraint next_duty_has_a_day check ((next_due_on is null) = (next_duty is null)),
  constraint closed_cases_owe_nothing check (closed_on is null or next_due_on is null)
);
comment on table cases.case_file is 'How a case stands. cases.act says how it came to stand so; a test replays one and compares.';
comment on column cases.case_file.title is 'What to call it in a list. Never a child''s name: lists show that from the record, to those who may see it.';
comment on column cases.case_file.opened_from is 'What it was opened from, in that source''s own words: the same thing never opens two cases.';
comment on column cases.case_file.next_due_on is 'The earliest day on which something open is due.';
create index case_open_of_team on cases.case_file (team_id, next_due_on nulls last, id) where closed_on is null;
create index case_open_of_owner on cases.case_file (owner_id, next_due_on nulls last, id) where closed_on is null;
create index case_of_child on cases.case_file (child_id) where child_id is not null;

create table cases.act (
  case_id uuid not null constraint act_of_a_case references cases.case_file (id) deferrable initially deferred,
  sequence integer not null constraint act_sequence_counts_from_one check (sequence >= 1),
  act text not null constraint act_filled check (act <> ''),
  done_by uuid,
  done_as text not null constraint act_done_as_filled check (done_as <> ''),
  done_on date not null,
  done_at timestamptz not null default now(),
  facts jsonb not null default '{}' constraint act_facts_are_an_object check (jsonb_typeof(facts) = 'object'),
  reason text,
  constraint act_pk primary key (case_id, sequence)
);
comment on table cases.act is 'What was done, in order. Added to, never changed: a trigger refuses everything else.';
comment on column cases.act.sequence is 'Two people who act at once claim the same number, and the second is told so.';
comment on column cases.act.done_by is 'The person; empty where the calendar or a member of the public did it.';
comment on column cases.act.done_as is 'Their name and role as of that day, or who they were to us.';

create table cases.task (
  case_id uuid not null constraint task_of_a_case references cases.case_file (id),
  duty text not null,
  due_on date not null,
  since_act integer not null,
  done_on date,
  done_by_act integer,
  constraint task_pk primary key (case_id, duty, since_act),
  constraint task_done_by_an_act check ((done_on is null) = (done_by_act is null))
);
comment on table cases.task is 'Each duty of a case with the day it is due. Late ones stay on the record.';
create index task_open on cases.task (due_on) where done_on is null;

create table cases.note (
  id uuid constraint note_pk primary key default gen_random_uuid(),
  case_id uuid not null constraint note_of_a_case references cases.case_file (id),
  written_by uuid not null,
  written_as text not null,
  written_at timestamptz not null default now(),
  body text not null constraint note_filled check (body <> ''),
  visible_to text not null default 'ordinary',
  idempotency_key text not null constraint note_sent_once unique
);
create index note_of_case on cases.note (case_id, written_at);

create table cases.watcher (
  case_id uuid not null constraint watcher_of_a_case references cases.case_file (id),
  person_id uuid not null,
  constraint watcher_pk primary key (case_id, person_id)
);
create index watcher_person on cases.watcher (person_id);

create table cases.flag (
  id uuid constraint flag_pk primary key default gen_random_uuid(),
  case_id uuid not null constraint flag_of_a_case references cases.case_file (id),
  kind text not null constraint flag_kind check (kind in ('urgent', 'safeguarding', 'on hold', 'needs interpreter')),
  reason text not null constraint flag_reason_filled check (reason <> ''),
  raised_by uuid not null,
  raised_on date not null,
  lowered_by uuid,
  lowered_on date,
  constraint flag_lowered_by_someone check ((lowered_by is null) = (lowered_on is null))
);
create unique index flag_up_once on cases.flag (case_id, kind) where lowered_on is null;

create table cases.cover (
  id uuid constraint cover_pk primary key default gen_random_uuid(),
  away_id uuid not null,
  cover_id uuid not null,
  from_on date not null,
  to_on date not null constraint cover_days_in_order check (to_on >= from_on),
  constraint nobody_covers_themselves check (away_id <> cover_id)
);
comment on table cases.cover is 'Who sees somebody''s work while they are away. The first and the last day count.';
create index cover_by on cases.cover (cover_id, to_on);

create table cases.saved_view (
  person_id uuid not null,
  name text not null constraint saved_view_named check (name <> ''),
  query text not null,
  constraint saved_view_pk primary key (person_id, name)
);

create table cases.calendar (
  person_id uuid constraint calendar_pk primary key,
  key_hash text not null constraint calendar_key_unique unique
);
comment on table cases.calendar is 'The secret address of a person''s dates as a calendar, as a digest; asking for a new one ends the old.';

create function cases.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'cases.% is added to, never changed (% refused)', tg_table_name, tg_op;
end
$$;
create trigger acts_are_never_changed
  before update or delete or truncate on cases.act
  for each statement execute function cases.refuse_change();
