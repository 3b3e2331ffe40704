-- What family, child and setting say while a request is thought about, and a setting's own draft of a request.

create table ehc.views (
  id uuid constraint views_pk primary key,
  case_id uuid not null,
  said_by text not null constraint views_said_by
    check (said_by in ('family', 'young person', 'child', 'setting', 'somebody else')),
  name text constraint views_name_filled check (name <> ''),
  channel text not null constraint views_channel_filled check (channel <> ''),
  words text not null constraint views_words_filled check (words <> ''),
  said_on date not null,
  kept_as text not null constraint views_kept_as_filled check (kept_as <> ''),
  kept_at timestamptz not null default now(),
  sending text not null constraint views_sent_once unique
);
comment on table ehc.views is 'Views and evidence in somebody''s own words (Children and Families Act 2014, section 36(7)). Added to, never changed.';
comment on column ehc.views.said_on is 'The day the council got it.';
comment on column ehc.views.kept_as is 'Who wrote it down, as they were called that day.';
create index views_of_case on ehc.views (case_id, said_on, kept_at);
create trigger views_are_never_changed
  before update or delete or truncate on ehc.views
  for each statement execute function ehc.refuse_change();

create table ehc.setting_draft (
  child_id uuid not null,
  person_id uuid not null,
  answers jsonb not null constraint setting_draft_answers_are_an_object check (jsonb_typeof(answers) = 'object'),
  version integer not null default 1 constraint setting_draft_version check (version >= 1),
  saved_on date not null,
  constraint setting_draft_pk primary key (child_id, person_id)
);
comment on table ehc.setting_draft is 'A request somebody at a setting is writing for a child on its roll; gone once it is sent.';

-- Two requests for one child: the second is joined to the first, and its sender is shown the first.
create table ehc.joined (
  case_id uuid constraint joined_pk primary key,
  into_case_id uuid not null,
  joined_on date not null,
  constraint not_joined_to_itself check (case_id <> into_case_id)
);
comment on table ehc.joined is 'A request that was made one with an earlier case of the same child.';
create index joined_into on ehc.joined (into_case_id);
