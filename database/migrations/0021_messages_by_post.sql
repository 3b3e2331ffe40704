-- Letters wait to be printed, go in batches, and each further copy is written down. People say how to be told. What
-- did not arrive waits until somebody has seen to it.

create table messages.batch (
  id uuid constraint batch_pk primary key default gen_random_uuid(),
  made_on date not null,
  made_by uuid not null,
  made_as text not null constraint batch_made_as_filled check (made_as <> ''),
  posted_on date,
  posted_as text,
  constraint batch_posted_by_someone check ((posted_on is null) = (posted_as is null)),
  constraint batch_days_in_order check (posted_on >= made_on)
);
comment on table messages.batch is 'Letters printed together as one document, and the day they were posted.';

create table messages.copy (
  id uuid constraint copy_pk primary key default gen_random_uuid(),
  batch_id uuid not null constraint copy_of_a_batch references messages.batch (id),
  taken_at timestamptz not null default now(),
  taken_as text not null
);
create index copy_of_batch on messages.copy (batch_id, taken_at);
comment on table messages.copy is 'Each time a batch was printed. The second time is worth asking about: a letter twice in the post is a letter too many.';

alter table messages.message
  add column blanks jsonb constraint message_blanks_are_an_object check (jsonb_typeof(blanks) = 'object'),
  add column letter jsonb constraint message_letter_is_an_object check (jsonb_typeof(letter) = 'object'),
  add column batch_id uuid constraint message_of_a_batch references messages.batch (id),
  add column arrived_at timestamptz,
  add column seen_to_as text,
  add column seen_to_on date,
  add constraint letters_have_pages check (letter is null or channel = 'letter'),
  add constraint message_seen_to_by_someone check ((seen_to_as is null) = (seen_to_on is null)),
  add constraint only_failures_are_seen_to check (seen_to_on is null or state = 'failed');
comment on column messages.message.blanks is 'What its template was filled with, so that a council''s own words can be put in as it leaves.';
comment on column messages.message.letter is 'A letter in full, as headings and paragraphs; without it the body is the letter.';

drop index messages.message_to_send;
create index message_to_send on messages.message (next_try_at)
  where state in ('written', 'leaving') and channel <> 'letter';
create index letter_to_print on messages.message (written_at) where channel = 'letter' and state = 'written';
create index message_of_batch on messages.message (batch_id) where batch_id is not null;
create index message_not_arrived on messages.message (written_at) where state = 'failed' and seen_to_on is null;
create index message_to_ask_about on messages.message (sent_at) where state = 'sent' and arrived_at is null;

create table messages.preference (
  person_id uuid constraint preference_pk primary key,
  by_post boolean not null,
  said_on date not null
);
comment on table messages.preference is 'Who asked to be written to by post, whatever else is known of them.';

-- What people lets this room read: how somebody may be reached, where they live, what they are called.
create view messages.way_to_reach as
  select id, person_id, kind, value, preferred, safe, from_on, to_on from people.contact_way;
create view messages.home as select id, person_id, lines, postcode, from_on, to_on from people.address;
create view messages.reader as
  select id, concat_ws(' ', given_name, family_name) as name from people.person;
