-- Files of somebody without an account: kept aside until the child they are about is known.

create table documents.aside (
  id uuid constraint aside_pk primary key default gen_random_uuid(),
  authority text not null,
  bound_to text,
  ends_on date,
  case_id uuid,
  title text not null constraint aside_title_filled check (title <> ''),
  labels text[] not null,
  retention text not null,
  sha256 text not null constraint aside_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
  received_sha256 text not null constraint aside_received_sha256_shape check (received_sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null constraint aside_is_not_empty check (bytes > 0),
  kind text not null,
  given_name text not null,
  state text not null constraint aside_state check (state in ('clean', 'quarantined', 'infected')),
  scanned_at timestamptz,
  notes text[] not null default '{}',
  body text not null,
  unread text[] not null default '{}',
  received_at timestamptz not null default now(),
  received_as text not null,
  sending text not null constraint aside_sent_once unique,
  constraint aside_has_a_place check (bound_to is not null or case_id is not null),
  constraint aside_ends_with_its_draft check ((bound_to is null) = (ends_on is null))
);
create index aside_bound on documents.aside (bound_to) where bound_to is not null;
create index aside_of_case on documents.aside (case_id) where case_id is not null;
create index aside_of_file on documents.aside (sha256);
create index aside_waiting on documents.aside (received_at) where state = 'quarantined';
comment on table documents.aside is 'A file whose child is not known yet: bound to what is being written, then to the case; the child''s document once it is known.';
comment on column documents.aside.bound_to is 'What it waits with: a digest of the code its sender holds, or the advice that is being written. Nobody else can find the file.';
comment on column documents.aside.case_id is 'Whose it is; or, while it is bound to somebody''s writing, in whose case that is, so that it goes with it.';
comment on column documents.aside.ends_on is 'The last day of what it is bound to: a file of something never sent goes with it.';

-- Who came by a code has no account.
alter table documents.version alter column received_by drop not null;
