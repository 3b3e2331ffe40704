-- Plans: what is being written, every saving of it, each version that was sent, and what families say of a draft.

create table ehc.plan_working (
  case_id uuid constraint plan_working_pk primary key,
  body jsonb not null constraint plan_working_is_an_object check (jsonb_typeof(body) = 'object'),
  version integer not null constraint plan_working_version check (version >= 1),
  saved_by text not null constraint plan_working_saved_by_filled check (saved_by <> ''),
  saved_at timestamptz not null default now(),
  constraint no_school_while_it_is_written check (body->'placement' = 'null'::jsonb)
);
comment on table ehc.plan_working is 'A plan as it is being written by several people. What was sent is in ehc.plan_version.';
comment on column ehc.plan_working.version is 'Counts savings, so that nobody overwrites what they have not seen.';

create table ehc.plan_saved (
  case_id uuid not null,
  version integer not null,
  about text not null constraint plan_saved_about_filled check (about <> ''),
  body jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null default now(),
  sending text not null,
  constraint plan_saved_pk primary key (case_id, version)
);
create index plan_saved_by_form on ehc.plan_saved (case_id, sending);
comment on table ehc.plan_saved is 'The plan after each saving, to compare and to bring words back. Added to, never changed.';
comment on column ehc.plan_saved.sending is 'The form it came from: sent twice, or again after going back, it is no second hand.';
comment on column ehc.plan_saved.about is 'The part that was saved: a section, a need, an outcome, a line of provision.';

create table ehc.plan_version (
  case_id uuid not null,
  number integer not null constraint plan_version_counts_from_one check (number >= 1),
  kind text not null constraint plan_version_kind check (kind in ('draft', 'changed draft', 'final')),
  body jsonb not null constraint plan_version_is_an_object check (jsonb_typeof(body) = 'object'),
  made_on date not null,
  made_by text not null constraint plan_version_made_by_filled check (made_by <> ''),
  constraint plan_version_pk primary key (case_id, number),
  constraint no_school_in_a_draft check (kind = 'final' or body->'placement' = 'null'::jsonb)
);
comment on table ehc.plan_version is 'Each plan as it was sent. Added to, never changed: a trigger refuses everything else.';
comment on constraint no_school_in_a_draft on ehc.plan_version is
  'Children and Families Act 2014, section 38(5): a draft names no school and no kind of school.';

create table ehc.plan_comment (
  id uuid constraint plan_comment_pk primary key default gen_random_uuid(),
  case_id uuid not null,
  about text not null constraint plan_comment_about_filled check (about <> ''),
  words text not null constraint plan_comment_filled check (words <> ''),
  said_by uuid,
  said_as text not null,
  said_at timestamptz not null default now(),
  settled_as text,
  settled_at timestamptz,
  sending text not null,
  constraint plan_comment_sent_once unique (case_id, sending),
  constraint plan_comment_settled_by_someone check ((settled_as is null) = (settled_at is null))
);
create index plan_comment_of_case on ehc.plan_comment (case_id, said_at);
comment on table ehc.plan_comment is 'What colleagues, and settings and advisers who were invited, say of a part while it is written.';

create table ehc.plan_invited (
  case_id uuid not null,
  role text not null constraint plan_invited_role_filled check (role <> ''),
  invited_as text not null,
  invited_on date not null,
  constraint plan_invited_pk primary key (case_id, role)
);
comment on table ehc.plan_invited is 'Roles outside the council whose people may read what is being written and comment.';

create table ehc.plan_proposal (
  id uuid constraint plan_proposal_pk primary key default gen_random_uuid(),
  case_id uuid not null,
  draft_number integer not null,
  about text not null constraint plan_proposal_about_filled check (about <> ''),
  kind text not null constraint plan_proposal_kind
    check (kind in ('comment', 'wording', 'setting', 'budget', 'meeting', 'agree')),
  words text not null,
  said_on date not null,
  said_by uuid,
  said_as text not null constraint plan_proposal_said_as_filled check (said_as <> ''),
  channel text not null constraint plan_proposal_channel check (channel in ('online', 'letter', 'phone', 'meeting', 'e-mail')),
  written_by uuid,
  sending text not null,
  said_at timestamptz not null default now(),
  constraint plan_proposal_sent_once unique (case_id, sending),
  constraint plan_proposal_of_a_draft foreign key (case_id, draft_number) references ehc.plan_version (case_id, number),
  constraint plan_proposal_filled check (words <> '' or kind in ('agree', 'meeting', 'budget'))
);
create index plan_proposal_of_case on ehc.plan_proposal (case_id, said_at);
comment on table ehc.plan_proposal is 'What the family says of a draft, line by line. Added to, never changed; taken back by ehc.plan_answer.';
comment on column ehc.plan_proposal.about is 'A need, an outcome, a line of provision, a section by its letter, or the whole plan.';
comment on column ehc.plan_proposal.said_by is 'Whose it is, where they signed in; empty for whoever holds the code.';
comment on column ehc.plan_proposal.written_by is 'Who at the council wrote it down, where it came by post, by phone or at a meeting.';

create table ehc.plan_answer (
  proposal_id uuid constraint plan_answer_pk primary key
    constraint plan_answer_to_a_proposal references ehc.plan_proposal (id),
  verdict text not null constraint plan_answer_verdict check (verdict in ('accepted', 'declined', 'taken back')),
  reason text not null default '',
  answered_on date not null,
  answered_as text not null constraint plan_answer_by_someone check (answered_as <> ''),
  constraint a_refusal_has_a_reason check (verdict <> 'declined' or reason <> '')
);
comment on table ehc.plan_answer is 'What became of each thing the family said. One answer each, never changed.';

create trigger savings_are_never_changed
  before update or delete or truncate on ehc.plan_saved
  for each statement execute function ehc.refuse_change();
create trigger versions_are_never_changed
  before update or delete or truncate on ehc.plan_version
  for each statement execute function ehc.refuse_change();
create trigger proposals_are_never_changed
  before update or delete or truncate on ehc.plan_proposal
  for each statement execute function ehc.refuse_change();
create trigger answers_are_never_changed
  before update or delete or truncate on ehc.plan_answer
  for each statement execute function ehc.refuse_change();
