-- What is sent to whom. A message is written in the transaction of the deed it tells of, and leaves after it.

create schema messages;
comment on schema messages is 'Letters, e-mails and texts: written with the deed, sent after it, kept until forgotten.';

create table messages.message (
  id uuid constraint message_pk primary key default gen_random_uuid(),
  idempotency_key text not null constraint message_written_once unique,
  channel text not null constraint message_channel check (channel in ('email', 'text', 'letter')),
  address text not null constraint message_address_filled check (address <> ''),
  person_id uuid,
  child_id uuid,
  case_id uuid,
  template text not null,
  subject text,
  body text not null,
  state text not null default 'written'
    constraint message_state check (state in ('written', 'leaving', 'sent', 'failed')),
  attempts integer not null default 0,
  next_try_at timestamptz not null default now(),
  leased_until timestamptz,
  provider_reference text,
  failure text,
  written_at timestamptz not null default now(),
  sent_at timestamptz,
  forget_on date not null,
  constraint emails_have_a_subject check ((channel = 'email') = (subject is not null)),
  constraint sent_messages_have_a_time check ((state = 'sent') = (sent_at is not null)),
  constraint failed_messages_say_why check ((state = 'failed') = (failure is not null))
);
create index message_to_send on messages.message (next_try_at) where state in ('written', 'leaving');
create index message_of_case on messages.message (case_id) where case_id is not null;
create index message_written on messages.message (written_at desc);
create index message_to_forget on messages.message (forget_on);
comment on table messages.message is 'One message to one address, as it was sent: the outbox and the record of it.';
comment on column messages.message.idempotency_key is 'Of the deed and the reader: a deed done once tells each of them once. Also given to the provider.';
comment on column messages.message.leased_until is 'While it is leaving: a sender that dies is taken over after this.';
