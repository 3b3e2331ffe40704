-- In which language somebody is written to: what the record says they speak, as it was when the message was written.
alter table messages.message
  add column language text constraint message_language_is_a_code check (language ~ '^[a-z]{2,5}$');
comment on column messages.message.language is
  'ISO 639, or “other” for one we have no sentence in; null for English. Chooses the words it leaves in.';

create or replace view messages.reader as
  select id, concat_ws(' ', given_name, family_name) as name, language, interpreter from people.person;
