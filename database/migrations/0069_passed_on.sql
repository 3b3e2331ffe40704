-- What is passed on to another council when a family moves: to whom, what exactly, and on whose word it left
-- (SI 2014/1530, regulation 15(2); Code of Practice 9.157 to 9.162).

create table ehc.other_council (
  id uuid constraint other_council_pk primary key default gen_random_uuid(),
  name text not null constraint other_council_name_filled check (name <> ''),
  reach text not null constraint other_council_reach_filled check (reach <> ''),
  confirmed_on date not null,
  confirmed_as text not null constraint other_council_confirmed_as_filled check (confirmed_as <> '')
);
create unique index other_council_once on ehc.other_council (lower(name));
comment on table ehc.other_council is 'Other councils, and where each takes in papers about a child: an address somebody asked about, and when.';

create table ehc.passed_on (
  id uuid constraint passed_on_pk primary key default gen_random_uuid(),
  case_id uuid not null constraint passed_on_once unique,
  council_id uuid not null constraint passed_on_to references ehc.other_council (id),
  council text not null,
  reach text not null,
  what text not null constraint passed_on_what check (what in ('plan', 'papers')),
  bytes bytea not null constraint passed_on_filled check (octet_length(bytes) > 0),
  findings jsonb not null constraint passed_on_findings_are_a_list check (jsonb_typeof(findings) = 'array'),
  state text not null constraint passed_on_state check (state in ('to look at', 'to agree', 'ready', 'refused', 'released')),
  flagged boolean not null,
  prepared_by uuid not null,
  prepared_as text not null,
  prepared_on date not null,
  looked_reason text,
  agreed_by uuid,
  agreed_as text,
  agreed_reason text,
  sent_how text constraint passed_on_how check (sent_how in ('code', 'post')),
  sent_on date,
  constraint passed_on_has_a_day check ((state = 'released') = (sent_on is not null and sent_how is not null)),
  constraint nobody_agrees_with_themselves check (agreed_by is distinct from prepared_by),
  constraint passed_on_flagged_leaves_with_two check (state <> 'released' or not flagged or agreed_by is not null)
);
comment on column ehc.passed_on.bytes is 'The paper as it was looked through, and as it goes.';
comment on column ehc.passed_on.reach is 'Where it goes, as it was confirmed on the day it was made ready.';

-- safe: the new check allows everything the old one did
alter table ehc.way_in
  drop constraint way_in_kind,
  add constraint way_in_kind check (kind in ('advice', 'consultation', 'plan copy', 'passed on'));
