-- Who may come in, how they prove it, and what is open now.

create schema sign_in;
comment on schema sign_in is 'Accounts, what proves them, and the sessions that are open.';

create table sign_in.account (
  id uuid constraint account_pk primary key default gen_random_uuid(),
  kind text not null
    constraint account_kind_is_known check (kind in ('staff', 'professional', 'family')),
  email text
    constraint account_email_is_an_address check (email ~ '^[^\s@]+@[^\s@]+$' and char_length(email) <= 254),
  name text not null
    constraint account_has_a_name check (name <> '' and char_length(name) <= 200),
  person_id uuid,
  state text not null default 'invited'
    constraint account_state_is_known check (state in ('invited', 'active', 'disabled', 'dormant')),
  password_hash text,
  password_set_at timestamptz,
  role_label text,
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  last_signed_in_at timestamptz,
  constraint demo_accounts_have_no_password check (not (demo and password_hash is not null))
);
comment on table sign_in.account is 'One row for everybody who may sign in, or was invited to.';
comment on column sign_in.account.email is 'As its owner writes it; found whatever its capitals. Not needed by those who use a passkey or another service.';
comment on column sign_in.account.person_id is 'The person it belongs to in the people room. No foreign key: rooms keep their own tables.';
comment on column sign_in.account.role_label is 'What the demonstration calls them. Real roles are memberships, in the people room.';
comment on column sign_in.account.demo is 'Invented, for the demonstration: opened with one press there, and nowhere else.';
create unique index account_email_is_one_persons on sign_in.account (lower(email));
create index account_asleep on sign_in.account (coalesce(last_signed_in_at, created_at)) where state = 'active';

create table sign_in.passkey (
  id text constraint passkey_pk primary key,
  account_id uuid not null constraint passkey_of_an_account references sign_in.account (id) on delete cascade,
  public_key bytea not null,
  counter bigint not null constraint passkey_counter_counts check (counter >= 0),
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
comment on column sign_in.passkey.public_key is 'Public: it proves nothing to whoever reads it.';
create index passkey_by_account on sign_in.passkey (account_id);

create table sign_in.authenticator (
  account_id uuid constraint authenticator_pk primary key references sign_in.account (id) on delete cascade,
  sealed_secret bytea not null,
  last_step bigint not null,
  created_at timestamptz not null default now()
);
comment on column sign_in.authenticator.sealed_secret is 'Encrypted: whoever reads this table alone cannot make codes.';
comment on column sign_in.authenticator.last_step is 'The last half minute whose code was used: no code works twice.';

create table sign_in.phone (
  account_id uuid constraint phone_pk primary key references sign_in.account (id) on delete cascade,
  number text not null constraint phone_is_a_number check (number ~ '^\+\d{7,15}$'),
  created_at timestamptz not null default now()
);

create table sign_in.text_code (
  account_id uuid constraint text_code_pk primary key references sign_in.account (id) on delete cascade,
  number text not null,
  code_hash bytea not null,
  expires_at timestamptz not null,
  tries_left int not null constraint tries_do_not_go_below_none check (tries_left >= 0)
);
comment on table sign_in.text_code is 'The one code last sent by text message to each account.';

create table sign_in.recovery_code (
  account_id uuid not null constraint recovery_code_of_an_account references sign_in.account (id) on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  constraint recovery_code_pk primary key (account_id, code_hash)
);

create table sign_in.identity (
  provider text not null,
  issuer text not null,
  subject text not null,
  account_id uuid not null constraint identity_of_an_account references sign_in.account (id) on delete cascade,
  brings_second_factor boolean not null,
  created_at timestamptz not null default now(),
  constraint identity_pk primary key (issuer, subject)
);
comment on table sign_in.identity is 'Who somebody is at another service, by its own lasting number. Never by e-mail address.';
comment on column sign_in.identity.brings_second_factor is 'Whether that service asks for two proofs of everybody; each sign-in is checked again.';
create index identity_by_account on sign_in.identity (account_id);

create table sign_in.code (
  id uuid constraint code_pk primary key default gen_random_uuid(),
  account_id uuid not null constraint code_of_an_account references sign_in.account (id) on delete cascade,
  purpose text not null constraint code_purpose_is_known check (purpose in ('invitation', 'reset')),
  route text not null constraint code_route_is_known check (route in ('letter', 'email')),
  code_hash bytea not null constraint code_is_one_persons unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
comment on table sign_in.code is 'Codes sent by letter or e-mail to set up an account or a new password. Good once.';
create index code_by_account on sign_in.code (account_id);

create table sign_in.session (
  token_hash bytea constraint session_pk primary key,
  id uuid not null default gen_random_uuid() constraint session_id_is_unique unique,
  account_id uuid not null constraint session_of_an_account references sign_in.account (id) on delete cascade,
  stage text not null constraint session_stage_is_known check (stage in ('second step', 'set up', 'in')),
  method text not null,
  device text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  proved_at timestamptz not null,
  constraint session_is_seen_after_it_starts check (seen_at >= started_at)
);
comment on table sign_in.session is 'What is open now. Only a digest of the cookie is kept: the table opens no door.';
comment on column sign_in.session.proved_at is 'When the person last proved who they are, for deeds that ask for it again.';
create index session_by_account on sign_in.session (account_id);

create table sign_in.known_device (
  token_hash bytea not null,
  account_id uuid not null constraint known_device_of_an_account references sign_in.account (id) on delete cascade,
  used_at timestamptz not null,
  constraint known_device_pk primary key (token_hash, account_id)
);
comment on table sign_in.known_device is 'Browsers somebody has signed in with before: guesses by strangers do not slow these down.';

create table sign_in.budget (
  name bytea constraint budget_pk primary key,
  spent double precision not null,
  at timestamptz not null
);
comment on table sign_in.budget is 'How many tries an account, a device or a network has spent. The name is a keyed digest of whose it is.';
create index budget_idle on sign_in.budget (at);

create table sign_in.spent (
  digest bytea constraint spent_pk primary key,
  at timestamptz not null
);
comment on table sign_in.spent is 'Challenges answered by a passkey: each can be answered once.';

-- Breaches of others began with one account that had only a password. For staff and professionals this is impossible,
-- whatever the program does: checked when the transaction ends.
create function sign_in.has_second_factor(account uuid) returns boolean language sql stable as $$
  select exists (select from sign_in.passkey where account_id = account)
    or exists (select from sign_in.authenticator where account_id = account)
    or exists (select from sign_in.phone where account_id = account)
    or exists (select from sign_in.identity where account_id = account and brings_second_factor)
$$;

create function sign_in.need_second_factor() returns trigger language plpgsql as $$
declare
  whose uuid := case when tg_table_name = 'account' then (to_jsonb(new) ->> 'id')::uuid
    else (to_jsonb(old) ->> 'account_id')::uuid end;
  standing text;
begin
  -- Locked, so that two people taking away two factors at once cannot both think the other one stays.
  select state into standing from sign_in.account
    where id = whose and kind in ('staff', 'professional') for update;
  if standing = 'active' and not sign_in.has_second_factor(whose) then
    raise exception 'account % is active and has no second factor', whose
      using errcode = 'check_violation', constraint = 'second_factor_needed';
  end if;
  return null;
end
$$;

create constraint trigger account_needs_second_factor
  after insert or update of state, kind on sign_in.account
  deferrable initially deferred for each row execute function sign_in.need_second_factor();
create constraint trigger passkey_may_be_needed
  after delete or update of account_id on sign_in.passkey
  deferrable initially deferred for each row execute function sign_in.need_second_factor();
create constraint trigger authenticator_may_be_needed
  after delete or update of account_id on sign_in.authenticator
  deferrable initially deferred for each row execute function sign_in.need_second_factor();
create constraint trigger phone_may_be_needed
  after delete or update of account_id on sign_in.phone
  deferrable initially deferred for each row execute function sign_in.need_second_factor();
create constraint trigger identity_may_be_needed
  after delete or update of account_id, brings_second_factor on sign_in.identity
  deferrable initially deferred for each row execute function sign_in.need_second_factor();
-- Emptying a whole table would run no row trigger.
create function sign_in.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception '% is never emptied at once', tg_table_name;
end
$$;
create trigger passkeys_stay before truncate on sign_in.passkey
  for each statement execute function sign_in.refuse_truncate();
create trigger authenticators_stay before truncate on sign_in.authenticator
  for each statement execute function sign_in.refuse_truncate();
create trigger phones_stay before truncate on sign_in.phone
  for each statement execute function sign_in.refuse_truncate();
create trigger identities_stay before truncate on sign_in.identity
  for each statement execute function sign_in.refuse_truncate();
