-- What was read and done on a child's record, by whom, when and why. Added to, never changed.

create schema trail;
comment on schema trail is 'Who read or did what on whose record. Rows are added, never changed or removed.';

create table trail.entry (
  id bigint generated always as identity constraint entry_pk primary key,
  body text not null,
  authority text not null,
  at bigint not null,
  act text not null,
  outcome text not null constraint outcome_is_known check (outcome in ('done', 'refused')),
  account uuid,
  subject uuid
);
comment on table trail.entry is 'One read or deed, or an attempt that was refused. Never any words of the record itself.';
comment on column trail.entry.body is
  'The entry as JSON with sorted keys. trail.leave reads the other columns out of it; the chain is made over all of them.';
comment on column trail.entry.at is 'Milliseconds since 1970.';
comment on column trail.entry.subject is 'The child''s person id. No foreign key: the entry outlives the record.';

create index entry_subject on trail.entry (subject, id);
create index entry_account on trail.entry (account, id);
create index entry_at on trail.entry using brin (at) with (pages_per_range = 16);

create table trail.link (
  chain text not null,
  sequence bigint not null constraint sequence_counts_from_one check (sequence >= 1),
  entry_id bigint not null constraint link_once unique,
  hash bytea not null constraint hash_is_sha256 check (length(hash) = 32),
  constraint link_pk primary key (chain, sequence)
);
comment on table trail.link is
  'The chains of each authority, with no foreign key to pay for at every read: every hash is made over the one before it, so that a change to any entry breaks it.';
comment on column trail.link.chain is
  'Authority and strand: all entries about one child lie in one of sixteen strands, so that pages about two children rarely wait for each other.';

create table trail.exemption (
  id bigint generated always as identity constraint exemption_pk primary key,
  authority text not null,
  subject uuid not null,
  account uuid,
  glass uuid,
  from_at bigint not null,
  to_at bigint not null constraint exemption_ends check (to_at > from_at),
  decided_by text not null constraint exemption_is_signed check (decided_by <> ''),
  decided_at bigint not null,
  reason text not null constraint exemption_has_a_reason check (reason <> ''),
  constraint exemption_says_whose check (account is not null or glass is not null)
);
create index exemption_subject on trail.exemption (subject);
comment on table trail.exemption is
  'Safeguarding decisions to keep some entries from the family''s view, each for a time. Nothing else keeps an entry from them.';

create table trail.exemption_lifted (
  exemption_id bigint constraint exemption_lifted_pk primary key
    constraint lifted_exemption references trail.exemption (id),
  lifted_by text not null constraint lifting_is_signed check (lifted_by <> ''),
  lifted_at bigint not null
);
comment on table trail.exemption_lifted is 'Decisions taken back: from then on the family is shown all of it.';

-- The only way in: the columns are read out of the entry here, so they cannot disagree with it.
create function trail.leave(said text) returns void language plpgsql
  security definer set search_path = pg_catalog as $$
declare
  entry jsonb := said::jsonb;
begin
  insert into trail.entry (body, authority, at, act, outcome, account, subject) values (
    said, entry ->> 'authority', (entry ->> 'at')::bigint, entry ->> 'act', entry ->> 'outcome',
    (entry -> 'actor' ->> 'accountId')::uuid, (entry ->> 'subject')::uuid
  );
end
$$;

-- As the transaction commits, each entry takes its place in its chain. The lock is the last the transaction takes,
-- so nobody waits for one another in a circle.
create function trail.add_link() returns trigger language plpgsql
  security definer set search_path = pg_catalog as $$
declare
  name text := new.authority || '/' || (coalesce(uuid_hash(new.subject), 0) & 15);
  locked text := pg_advisory_xact_lock(7290420, hashtext(name))::text;
  last_sequence bigint;
  last_hash bytea;
begin
  select sequence, hash into last_sequence, last_hash from trail.link
    where chain = name order by sequence desc limit 1;
  last_sequence := coalesce(last_sequence, 0) + 1;
  insert into trail.link (chain, sequence, entry_id, hash) values (
    name, last_sequence, new.id,
    sha256(
      coalesce(last_hash, sha256(convert_to(name, 'UTF8')))
      || convert_to(
           name || ' ' || last_sequence || ' ' || new.at || ' ' || coalesce(new.account::text, '-') || ' '
           || coalesce(new.subject::text, '-') || ' ' || new.outcome || ' ' || new.authority || ' ' || new.act
           || ' ' || new.body, 'UTF8')
    )
  );
  return null;
end
$$;

create constraint trigger entry_joins_the_chain
  after insert on trail.entry deferrable initially deferred
  for each row execute function trail.add_link();

create function trail.refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception '%.% is added to, never changed (% refused)', tg_table_schema, tg_table_name, tg_op;
end
$$;

create trigger entries_are_never_changed before update or delete or truncate on trail.entry
  for each statement execute function trail.refuse_change();
create trigger links_are_never_changed before update or delete or truncate on trail.link
  for each statement execute function trail.refuse_change();
create trigger exemptions_are_never_changed before update or delete or truncate on trail.exemption
  for each statement execute function trail.refuse_change();
create trigger liftings_are_never_changed before update or delete or truncate on trail.exemption_lifted
  for each statement execute function trail.refuse_change();

create function trail.refuse_loose_link() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'trail.link is written as an entry is committed, never by hand';
end
$$;

create trigger links_come_with_entries before insert on trail.link
  for each statement when (pg_trigger_depth() < 1) execute function trail.refuse_loose_link();

-- Where this user may make roles, the tables belong to a role nobody signs in as, and Waymark's own user may add and
-- read and nothing else: it can then neither change a row nor switch a trigger off. Where it may not, the triggers
-- stand alone; `npm run trail:verify` says which.
do $$
declare
  me name := current_user;
  all_powerful boolean := (select rolsuper from pg_roles where rolname = current_user);
begin
  if not exists (select from pg_roles where rolname = 'waymark_trail') then
    create role waymark_trail nologin;
  end if;
  if not all_powerful then execute format('grant waymark_trail to %I', me); end if;
  alter schema trail owner to waymark_trail;
  alter table trail.entry owner to waymark_trail;
  alter table trail.link owner to waymark_trail;
  alter table trail.exemption owner to waymark_trail;
  alter table trail.exemption_lifted owner to waymark_trail;
  alter function trail.leave(text) owner to waymark_trail;
  alter function trail.add_link() owner to waymark_trail;
  alter function trail.refuse_change() owner to waymark_trail;
  alter function trail.refuse_loose_link() owner to waymark_trail;
  execute format('grant usage on schema trail to %I', me);
  revoke all on function trail.leave(text) from public;
  execute format('grant execute on function trail.leave(text) to %I', me);
  execute format('grant select, insert on trail.exemption, trail.exemption_lifted to %I', me);
  execute format('grant select on trail.entry, trail.link to %I', me);
  if not all_powerful then execute format('revoke waymark_trail from %I', me); end if;
exception
  when insufficient_privilege then
    raise notice 'This user may not make roles: the trail is guarded by its triggers alone.';
end
$$;
