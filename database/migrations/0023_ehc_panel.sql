-- Panels: who meets when, which cases they read, from which papers, who stood aside, and what each of them thought.

create table ehc.panel_meeting (
  id uuid constraint panel_meeting_pk primary key default gen_random_uuid(),
  authority text not null constraint panel_meeting_authority_filled check (authority <> ''),
  meets_on date not null,
  place text not null constraint panel_meeting_place_filled check (place <> ''),
  chair_id uuid not null,
  health_name text constraint panel_meeting_health_filled check (health_name <> ''),
  health_invited_on date,
  arranged_by uuid not null,
  arranged_as text not null constraint panel_meeting_arranged_as_filled check (arranged_as <> ''),
  arranged_at timestamptz not null default now(),
  called_off_on date,
  called_off_because text,
  sending text not null constraint panel_meeting_sent_once unique,
  constraint panel_health_is_invited_by_name check ((health_name is null) = (health_invited_on is null)),
  constraint panel_called_off_with_a_reason check ((called_off_on is null) = (called_off_because is null))
);
comment on table ehc.panel_meeting is 'One meeting of a panel. A panel advises; it decides nothing, and nothing waits for it.';
comment on column ehc.panel_meeting.sending is 'The form it came by: sent twice, it is one meeting.';
create index panel_meeting_day on ehc.panel_meeting (authority, meets_on);

create table ehc.panel_member (
  meeting_id uuid not null constraint panel_member_of_a_meeting references ehc.panel_meeting (id),
  person_id uuid not null,
  name text not null constraint panel_member_named check (name <> ''),
  constraint panel_member_pk primary key (meeting_id, person_id)
);
create index panel_member_person on ehc.panel_member (person_id);

create table ehc.panel_item (
  id uuid constraint panel_item_pk primary key,
  meeting_id uuid not null constraint panel_item_of_a_meeting references ehc.panel_meeting (id),
  case_id uuid not null,
  question text not null constraint panel_item_question
    check (question in ('whether to assess', 'whether a plan is needed')),
  put_on date not null,
  papers jsonb not null constraint panel_papers_are_a_list check (jsonb_typeof(papers) = 'array'),
  papers_hash text not null constraint panel_papers_hash_shape check (papers_hash ~ '^[0-9a-f]{64}$'),
  taken_off_on date constraint panel_item_days_in_order check (taken_off_on >= put_on)
);
comment on table ehc.panel_item is 'One case before one meeting, and the papers as they were when it was put there.';
comment on column ehc.panel_item.papers is 'Each paper by what it is, its id, its version and its hash. All of them are kept where nothing is ever changed.';
create unique index panel_item_once on ehc.panel_item (meeting_id, case_id) where taken_off_on is null;
create index panel_item_of_case on ehc.panel_item (case_id);

create table ehc.panel_interest (
  item_id uuid not null constraint panel_interest_of_an_item references ehc.panel_item (id),
  person_id uuid not null,
  conflict boolean not null,
  because text,
  said_as text not null constraint panel_interest_said_as_filled check (said_as <> ''),
  said_at timestamptz not null default now(),
  constraint panel_interest_pk primary key (item_id, person_id, said_at),
  constraint panel_conflict_has_a_reason check (not conflict or because <> '')
);
comment on table ehc.panel_interest is 'Whether a member stands too near to a child to advise. Once somebody stands aside, they see nothing more of it.';

create table ehc.panel_view (
  id uuid constraint panel_view_pk primary key default gen_random_uuid(),
  item_id uuid not null constraint panel_view_of_an_item references ehc.panel_item (id),
  person_id uuid not null,
  said_as text not null constraint panel_view_said_as_filled check (said_as <> ''),
  answers jsonb not null constraint panel_view_answers_are_an_object check (jsonb_typeof(answers) = 'object'),
  said_at timestamptz not null default now(),
  sending text not null constraint panel_view_sent_once unique
);
comment on table ehc.panel_view is 'What one member thinks, question by question of the test. The last one counts; earlier ones stay.';
create index panel_view_of_item on ehc.panel_view (item_id, person_id, said_at);

create trigger interests_are_never_changed
  before update or delete or truncate on ehc.panel_interest
  for each statement execute function ehc.refuse_change();
create trigger panel_views_are_never_changed
  before update or delete or truncate on ehc.panel_view
  for each statement execute function ehc.refuse_change();

-- Who may read an item: each member by name, from the day it is put on until a week after the meeting, unless they
-- stand aside or it is taken off. What access asks of #ehc.
create view ehc.panel_reader as
  select item.case_id, member.person_id, item.put_on as from_on,
         least(meeting.meets_on + 7, coalesce(meeting.called_off_on, 'infinity'::date),
               coalesce(item.taken_off_on - 1, 'infinity'::date)) as to_on
    from ehc.panel_item as item
    join ehc.panel_meeting as meeting on meeting.id = item.meeting_id
    join ehc.panel_member as member on member.meeting_id = item.meeting_id
   where not exists (select from ehc.panel_interest as interest
                      where interest.item_id = item.id and interest.person_id = member.person_id and interest.conflict);
comment on view ehc.panel_reader is 'One row a member and item, with the days the papers are open to them.';
