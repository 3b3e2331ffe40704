-- How long records are kept: what is held back from destruction, and proof of what was destroyed.

create schema retention;
comment on schema retention is 'Legal holds, and certificates of what was destroyed, by which rule and on whose word.';

create table retention.hold (
  id uuid constraint hold_pk primary key default gen_random_uuid(),
  child_id uuid,
  case_id uuid,
  reason text not null constraint hold_has_a_reason check (reason <> ''),
  placed_by text not null constraint hold_is_signed check (placed_by <> ''),
  placed_on date not null,
  lifted_by text constraint lifting_is_signed check (lifted_by <> ''),
  lifted_on date constraint hold_days_in_order check (lifted_on >= placed_on),
  constraint hold_is_of_one check (num_nonnulls(child_id, case_id) = 1),
  constraint hold_lifted_by_someone check ((lifted_by is null) = (lifted_on is null))
);
create index hold_in_force on retention.hold (child_id, case_id) where lifted_on is null;
comment on table retention.hold is 'Nothing of this child, or of this case, is destroyed while it stands: a complaint, an appeal, an inquiry.';

create table retention.certificate (
  id uuid constraint certificate_pk primary key default gen_random_uuid(),
  what text not null,
  kind text not null,
  record_id uuid not null,
  reference text not null,
  child_id uuid,
  rule text not null constraint certificate_names_its_rule check (rule <> ''),
  law text not null,
  due_on date not null,
  destroyed_on date not null constraint never_destroyed_early check (destroyed_on >= due_on),
  asked_by text not null constraint certificate_is_signed check (asked_by <> ''),
  agreed_by text not null constraint certificate_is_signed_twice check (agreed_by <> ''),
  rows_destroyed jsonb not null constraint rows_destroyed_by_kind check (jsonb_typeof(rows_destroyed) = 'object'),
  made_at timestamptz not null default now(),
  constraint two_people_not_one check (lower(agreed_by) <> lower(asked_by)),
  constraint destroyed_once unique (what, record_id)
);
comment on table retention.certificate is 'That something was destroyed, why, when and by whom. No words of what it said.';
comment on column retention.certificate.made_at is 'The moment its transaction began: within that, and only there, acts of a case may be deleted.';
create index certificate_made_at on retention.certificate (made_at);

create function retention.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'retention.% is added to, never changed (% refused)', tg_table_name, tg_op;
end
$$;
create trigger certificates_are_never_changed before update or delete or truncate on retention.certificate
  for each statement execute function retention.refuse_change();

-- Acts are added to, never changed, but for this: the deletion of a whole case under a certificate written in the
-- same transaction.
create or replace function cases.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from retention.certificate where made_at = now())
  then return null;
  end if;
  raise exception 'cases.% is added to, never changed (% refused)', tg_table_name, tg_op;
end
$$;
