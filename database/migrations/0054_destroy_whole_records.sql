-- A child's whole record can be destroyed, when the last reason to keep it is over: one officer asks, another agrees.

create table retention.asked (
  child_id uuid constraint asked_pk primary key,
  asked_by uuid not null,
  asked_as text not null constraint asked_is_signed check (asked_as <> ''),
  asked_on date not null
);
comment on table retention.asked is 'Whole records that one officer asked to destroy and no other has agreed to yet. Gone with the record.';
comment on column retention.asked.asked_by is 'The account: whoever agrees must have another.';

-- What was so before goes with the record it tells of, and only so.
create or replace function people.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from retention.certificate where made_at = now() and what = 'record')
  then return null;
  end if;
  raise exception 'people.% is added to, never changed (% refused)', tg_table_name, tg_op;
end
$$;

-- An emergency waits for a verdict as before; one that was judged goes with the record it opened.
create function access.let_judged_glass_go() returns trigger language plpgsql as $$
begin
  if old.verdict is not null
    and exists (select from retention.certificate where made_at = now() and what = 'record')
  then return old;
  end if;
  raise exception 'a broken glass is never removed: it waits for a verdict';
end
$$;
drop trigger broken_glass_is_kept on access.broken_glass;
create trigger broken_glass_is_kept before update on access.broken_glass
  for each row execute function access.guard_broken_glass();
create trigger broken_glass_goes_with_the_record before delete on access.broken_glass
  for each row execute function access.let_judged_glass_go();
