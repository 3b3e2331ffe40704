-- How somebody asked to be written to, whether or not they have an account: who asked, when, and until when.

create table people.contact_wish (
  id uuid constraint contact_wish_pk primary key default gen_random_uuid(),
  person_id uuid not null constraint contact_wish_person references people.person (id),
  how text not null constraint contact_wish_how check (how in ('email', 'text', 'post', 'as known')),
  large_print boolean not null default false,
  easy_read boolean not null default false,
  language text,
  interpreter text,
  asked_by text not null constraint contact_wish_asked_by_filled check (asked_by <> ''),
  from_on date not null,
  to_on date constraint contact_wish_days_in_order check (to_on >= from_on),
  version integer not null default 1
);
create index contact_wish_person_index on people.contact_wish (person_id, from_on);
comment on table people.contact_wish is
  'How a child, a parent or another relative asked to be written to. What they say themselves in their account counts as well.';
comment on column people.contact_wish.asked_by is 'Who told us, and how: “their mother, by phone”.';

-- What people lets messages read of it.
create view messages.wish as
  select id, person_id, how, large_print, from_on, to_on from people.contact_wish;
