-- Advice on an assessment: whom it was asked of, what they gave, what is being written, and ways in without an account.

create table ehc.way_in (
  id uuid constraint way_in_pk primary key default gen_random_uuid(),
  case_id uuid not null,
  kind text not null constraint way_in_kind check (kind in ('advice', 'consultation')),
  subject text not null constraint way_in_subject_filled check (subject <> ''),
  code_digest text not null constraint way_in_code_unique unique,
  made_on date not null,
  opens_until date not null constraint way_in_days_in_order check (opens_until >= made_on),
  revoked_on date
);
comment on table ehc.way_in is 'Leave for somebody without an account to do one thing in one case, by the case''s reference and a code.';
comment on column ehc.way_in.subject is 'Whose advice, or which consultation: the id it has among the acts of the case.';
comment on column ehc.way_in.code_digest is 'Of the code. The code itself is not kept.';
comment on column ehc.way_in.opens_until is 'The last day it opens anything.';
create index way_in_of_case on ehc.way_in (case_id, kind, subject);

create table ehc.advice_request (
  case_id uuid not null,
  advice_id text not null constraint advice_request_id_filled check (advice_id <> ''),
  kind text not null constraint advice_request_kind_filled check (kind <> ''),
  who text not null constraint advice_request_who_filled check (who <> ''),
  got_on date not null,
  due_on date not null constraint advice_request_days_in_order check (due_on >= got_on),
  given_on date,
  person_id uuid,
  organisation_id uuid,
  team_id uuid,
  email text,
  constraint advice_request_pk primary key (case_id, advice_id),
  constraint advice_request_is_of_one check (num_nonnulls(person_id, organisation_id, team_id) <= 1)
);
comment on table ehc.advice_request is 'Whom advice was asked of, by when, and who may answer for them: kept beside the acts, which say what happened.';
create index advice_request_of_person on ehc.advice_request (person_id) where person_id is not null;
create index advice_request_of_organisation on ehc.advice_request (organisation_id) where organisation_id is not null;
create index advice_request_of_team on ehc.advice_request (team_id) where team_id is not null;
create index advice_request_owed on ehc.advice_request (due_on) where given_on is null;

create table ehc.advice_text (
  case_id uuid not null,
  advice_id text not null,
  version integer not null constraint advice_text_version check (version >= 1),
  how text not null constraint advice_text_how_filled check (how <> ''),
  given_by uuid,
  given_as text not null constraint advice_text_given_as_filled check (given_as <> ''),
  body jsonb not null constraint advice_text_body_is_an_object check (jsonb_typeof(body) = 'object'),
  labels text[] not null constraint advice_text_labels_known check (
    cardinality(labels) >= 1
    and labels <@ array['ordinary', 'health', 'safeguarding', 'panel', 'kept from a parent', 'address withheld']
  ),
  given_on date not null,
  given_at timestamptz not null default now(),
  constraint advice_text_pk primary key (case_id, advice_id, version)
);
comment on table ehc.advice_text is 'Advice as it was given, version by version. Added to, never changed: a trigger refuses everything else.';
comment on column ehc.advice_text.given_by is 'The person whose account it was; empty where it came by a code, or on paper.';
comment on column ehc.advice_text.body is 'What it says: numbered points of needs, outcomes and provision, and what is said besides.';
comment on column ehc.advice_text.labels is 'Who it is kept for, as src/record/access names it. Each must be allowed.';
create trigger advice_is_never_changed
  before update or delete or truncate on ehc.advice_text
  for each statement execute function ehc.refuse_change();

create table ehc.advice_draft (
  case_id uuid not null,
  advice_id text not null,
  version integer not null default 1 constraint advice_draft_version check (version >= 1),
  body jsonb not null constraint advice_draft_body_is_an_object check (jsonb_typeof(body) = 'object'),
  saved_as text not null,
  saved_at timestamptz not null default now(),
  constraint advice_draft_pk primary key (case_id, advice_id)
);
comment on table ehc.advice_draft is 'Advice being written. Deleted as it is given.';
comment on column ehc.advice_draft.version is 'Counts savings, so that two people cannot overwrite each other unseen.';
