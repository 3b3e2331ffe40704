-- Consulting settings, and the files of a plan as they were sent.

create table ehc.consultation (
  case_id uuid not null,
  consultation_id text not null constraint consultation_id_filled check (consultation_id <> ''),
  setting text not null constraint consultation_setting_filled check (setting <> ''),
  organisation_id uuid,
  draft_number integer,
  asked_on date not null,
  answer_by date not null,
  answered_on date,
  closed_on date,
  constraint consultation_pk primary key (case_id, consultation_id)
);
create index consultation_of_organisation on ehc.consultation (organisation_id, asked_on) where organisation_id is not null;
comment on table ehc.consultation is 'Which setting is asked whether it can meet a child''s needs, so that it finds what is asked of it. The acts of the case are the truth.';
comment on column ehc.consultation.organisation_id is 'Of the record of settings; null for one that is not on it, which answers by a code.';
comment on column ehc.consultation.draft_number is 'The draft plan that the setting was sent; null where a case has none on file.';
comment on column ehc.consultation.closed_on is 'From this day the setting sees nothing of the case: a setting was named, or the case ended.';

create table ehc.plan_file (
  case_id uuid not null,
  number integer not null,
  kind text not null constraint plan_file_kind check (kind in ('pdf', 'docx', 'easy read')),
  bytes bytea not null constraint plan_file_filled check (octet_length(bytes) > 0),
  sha256 text not null constraint plan_file_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
  made_on date not null,
  constraint plan_file_pk primary key (case_id, number, kind),
  constraint plan_file_of_a_version foreign key (case_id, number) references ehc.plan_version (case_id, number)
);
comment on table ehc.plan_file is 'A plan as it was sent, file by file: the same bytes for whoever asks for it later. Added to, never changed.';
create trigger plan_files_are_never_changed
  before update or delete or truncate on ehc.plan_file
  for each statement execute function ehc.refuse_change();
