-- What editors put right. A correction is laid over what the source tells, at publishing: the draft stays the source's.

create table directory.correction (
  id uuid constraint correction_pk primary key default gen_random_uuid(),
  service_id uuid not null
    constraint correction_of_a_service references directory.service (id) on delete cascade,
  field text not null constraint correction_field_filled check (field <> ''),
  was jsonb,
  value jsonb,
  made_by text not null constraint correction_made_by_filled check (made_by <> ''),
  made_on date not null,
  reference text,
  retired_on date,
  why_retired text constraint correction_why_retired
    check (why_retired in ('source changed', 'corrected again', 'taken back', 'told an address')),
  source_now jsonb,
  constraint correction_end_explained check ((retired_on is null) = (why_retired is null)),
  constraint correction_days_in_order check (retired_on >= made_on)
);
create unique index correction_live on directory.correction (service_id, field) where retired_on is null;
create index correction_of_service on directory.correction (service_id, made_on);
comment on table directory.correction is
  'One fact of one listing, put right by an editor. It stands until the source itself says something else.';
comment on column directory.correction.was is 'What the source told when it was put right; empty: nothing.';
comment on column directory.correction.value is 'What the public reads instead; empty: nothing.';
comment on column directory.correction.reference is 'The message it answers.';
comment on column directory.correction.source_now is 'What the source told when it took over again.';

create table directory.edit (
  service_id uuid constraint edit_pk primary key
    constraint edit_of_a_service references directory.service (id) on delete cascade,
  changes jsonb not null constraint edit_is_an_object check (jsonb_typeof(changes) = 'object'),
  version integer not null constraint edit_version check (version >= 1),
  written_by text not null constraint edit_written_by_filled check (written_by <> ''),
  written_on date not null,
  reference text
);
comment on table directory.edit is 'An editor''s draft of a listing, not yet public: only the facts that would change.';
comment on column directory.edit.version is 'Counts savings, so that two editors cannot overwrite each other unseen.';

create table directory.waiting_import (
  id uuid constraint waiting_import_pk primary key default gen_random_uuid(),
  source text not null constraint waiting_import_source_filled check (source <> ''),
  file bytea not null,
  whole_source boolean not null,
  preview jsonb not null,
  sent_by text not null constraint waiting_import_sent_by_filled check (sent_by <> ''),
  sent_at timestamptz not null,
  applied_at timestamptz
);
comment on table directory.waiting_import is
  'A file somebody sent to be imported, between the preview and the yes. Emptied after a week.';
