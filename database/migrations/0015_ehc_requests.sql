-- Requests for a statutory assessment: as they were received, and drafts not yet sent.

create schema ehc;
comment on schema ehc is 'Statutory assessment: requests as received, and drafts kept under a code.';

create table ehc.request (
  case_id uuid constraint request_pk primary key,
  reference text not null constraint request_reference_unique unique,
  received_on date not null,
  received_at timestamptz not null default now(),
  requested_by text not null constraint request_by
    check (requested_by in ('parent', 'young person', 'setting', 'brought to attention')),
  channel text not null constraint request_channel_filled check (channel <> ''),
  code_digest text constraint request_code_unique unique,
  child_key text not null constraint request_child_key_filled check (child_key <> ''),
  born date,
  asked jsonb not null constraint request_asked_is_an_object check (jsonb_typeof(asked) = 'object'),
  marks text[] not null default '{}',
  like_requests text[] not null default '{}'
);
comment on table ehc.request is 'One request as it was received. Added to, never changed: a trigger refuses everything else.';
comment on column ehc.request.code_digest is 'Of the private code its sender holds; with the reference it opens the page that says where the request is.';
comment on column ehc.request.child_key is 'The name with capitals, spaces and accents taken out: to find another request for the same child.';
comment on column ehc.request.asked is 'What was written, answer by answer.';
comment on column ehc.request.marks is 'What an officer should know before anything else. None of them is a reason to refuse.';
comment on column ehc.request.like_requests is 'References of open requests that may be for the same child.';
create index request_of_child on ehc.request (child_key);

create table ehc.draft (
  id uuid constraint draft_pk primary key default gen_random_uuid(),
  code_digest text not null constraint draft_code_unique unique,
  sealed bytea not null,
  version integer not null default 1 constraint draft_version check (version >= 1),
  ends_on date not null
);
comment on table ehc.draft is 'A request being written. Nobody can read it without its code; deleted when sent, or after its last day.';
comment on column ehc.draft.sealed is 'The answers, locked under a key made from the code. The code itself is not kept.';
comment on column ehc.draft.version is 'Counts savings, so that two open tabs cannot overwrite each other unseen.';
create index draft_to_end on ehc.draft (ends_on);

create function ehc.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'ehc.% is added to, never changed (% refused)', tg_table_name, tg_op;
end
$$;
create trigger requests_are_never_changed
  before update or delete or truncate on ehc.request
  for each statement execute function ehc.refuse_change();
