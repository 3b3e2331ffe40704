-- Seeing a record in an emergency, and looking into it afterwards.

create schema access;
comment on schema access is 'Leave to see a child''s record in an emergency, and what was made of it afterwards.';

create table access.broken_glass (
  id uuid constraint broken_glass_pk primary key,
  authority text not null,
  account_id uuid not null,
  account_name text not null constraint broken_glass_by_somebody check (account_name <> ''),
  child_id uuid not null,
  reason text not null constraint broken_glass_reason check (reason in (
    'child at risk now', 'medical emergency', 'urgent call from family', 'officer away', 'court or police', 'other'
  )),
  words text not null constraint broken_glass_words check (length(words) between 10 and 1000),
  -- Milliseconds since 1970: leave ends to the second, whatever the database's time zone.
  from_at bigint not null,
  until_at bigint not null,
  hidden_reason text constraint hidden_for_a_reason check (length(hidden_reason) >= 10),
  ended_at bigint,
  verdict text constraint verdict_is_known check (verdict in ('was right', 'was not needed', 'was a breach')),
  verdict_words text,
  verdict_by uuid,
  verdict_at bigint,
  constraint an_hour_at_most check (until_at > from_at and until_at - from_at <= 3600000),
  constraint ended_in_time check (ended_at between from_at and until_at),
  constraint nobody_judges_themselves check (verdict_by is distinct from account_id),
  constraint verdict_is_whole check (
    num_nulls(verdict, verdict_words, verdict_by, verdict_at) in (0, 4) and verdict_words is distinct from ''
  )
);
comment on table access.broken_glass is 'Each time somebody opened a record in an emergency. Nobody removes a row; each waits for a verdict.';
comment on column access.broken_glass.hidden_reason is
  'A recorded safeguarding reason why the family is not shown it. Null, as almost always: they are shown it.';

create index broken_glass_account on access.broken_glass (account_id, until_at);
create index broken_glass_child on access.broken_glass (child_id, from_at);
create index broken_glass_to_review on access.broken_glass (authority, from_at) where verdict is null;

create function access.guard_broken_glass() returns trigger language plpgsql as $$
begin
  if tg_op in ('DELETE', 'TRUNCATE') then
    raise exception 'a broken glass is never removed: it waits for a verdict';
  end if;
  if (old.id, old.authority, old.account_id, old.account_name, old.child_id, old.reason, old.words, old.from_at, old.until_at)
    is distinct from
    (new.id, new.authority, new.account_id, new.account_name, new.child_id, new.reason, new.words, new.from_at, new.until_at)
  then
    raise exception 'a broken glass stays as it was recorded';
  end if;
  if old.verdict is not null
    and (old.verdict, old.verdict_words, old.verdict_by, old.verdict_at)
    is distinct from (new.verdict, new.verdict_words, new.verdict_by, new.verdict_at)
  then
    raise exception 'a verdict stays as it was given';
  end if;
  if old.ended_at is not null and new.ended_at is distinct from old.ended_at then
    raise exception 'a broken glass ends once';
  end if;
  return new;
end
$$;

create trigger broken_glass_is_kept before delete or update on access.broken_glass
  for each row execute function access.guard_broken_glass();
create trigger broken_glass_is_never_emptied before truncate on access.broken_glass
  for each statement execute function access.guard_broken_glass();

-- The same day as src/law: the last Friday of June in the school year of the sixteenth birthday (Education Act 1996
-- section 8(3), School Leaving Date Order 1997). For published views; a test holds it to the law's own function.
create function access.compulsory_school_age_ends(born date) returns date language sql immutable strict as $$
  select last_day - ((extract(isodow from last_day)::int + 2) % 7)
  from (
    select make_date(
      extract(year from born)::int + 16 + case when extract(month from born) >= 9 then 1 else 0 end, 6, 30
    ) as last_day
  ) as june
$$;
