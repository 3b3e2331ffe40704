-- What families tell us about the Local Offer, and what was done about it.

create schema feedback;
comment on schema feedback is 'What people say is wrong, new or missing in the Local Offer, and what we did.';

create table feedback.work_item (
  id uuid constraint work_item_pk primary key default gen_random_uuid(),
  reference text not null
    constraint reference_is_unique unique
    constraint reference_reads_aloud check (reference ~ '^WM-[2-9CDFGHJKMNPQRTVWXY]{4}-[2-9CDFGHJKMNPQRTVWXY]{4}$'),
  kind text not null
    constraint kind_is_known check (kind in ('problem', 'suggestion', 'missing')),
  state text not null
    constraint state_is_known check (state in ('received', 'in hand', 'answered', 'closed', 'suspected spam')),
  owner_team text not null
    constraint team_has_a_name check (owner_team <> ''),
  owner text,
  received_on date not null,
  received_at timestamptz not null default now(),
  due_on date not null
    constraint due_after_receipt check (due_on >= received_on),
  about_path text
    constraint about_is_on_this_site check (about_path ~ '^/([^/]|$)' and char_length(about_path) <= 300),
  about_listing_id uuid
    constraint listing_has_a_path check (about_listing_id is null or about_path is not null),
  details jsonb not null
    constraint details_fit_the_kind check (
      jsonb_typeof(details) = 'object'
      and case kind
        when 'problem' then details ? 'wrong'
        when 'suggestion' then details ? 'name' and details ? 'what'
        when 'missing' then details ? 'lookingFor'
      end
    ),
  contact jsonb
    constraint contact_is_an_object check (jsonb_typeof(contact) = 'object'),
  idempotency_key text not null
    constraint one_sending_one_record unique,
  forget_contact_on date,
  constraint ended_contacts_have_a_forgetting_day check (
    contact is null or state not in ('closed', 'suspected spam') or forget_contact_on is not null
  )
);

comment on table feedback.work_item is
  'One thing somebody told us. The row says how it stands now; work_item_act says how it came to stand so.';
comment on column feedback.work_item.reference is
  'Given to the person who wrote. Drawn at random: it cannot be guessed from another.';
comment on column feedback.work_item.about_path is 'The page it is about: a path on this site, without its query.';
comment on column feedback.work_item.about_listing_id is
  'The listing shown on that page, if it was one. No foreign key: listings come and go with imports.';
comment on column feedback.work_item.details is
  'What they said, in the shape of its kind: src/offer/feedback/rules/details.ts.';
comment on column feedback.work_item.contact is
  'How to answer them, if they said: name, email, phone. Emptied on forget_contact_on.';
comment on column feedback.work_item.idempotency_key is
  'A digest of the form''s ticket and its answers: a double click is one record, a corrected message is another.';

create index work_item_open_by_due_day on feedback.work_item (owner_team, due_on)
  where state in ('received', 'in hand');
create index work_item_contacts_to_forget on feedback.work_item (forget_contact_on)
  where contact is not null and forget_contact_on is not null;

create table feedback.work_item_act (
  item_id uuid not null
    constraint act_of_an_item references feedback.work_item (id),
  sequence int not null
    constraint sequence_counts_from_one check (sequence >= 1),
  act text not null
    constraint act_is_known check (act in (
      'received', 'held as spam', 'released', 'taken', 'put back', 'answered', 'closed', 'reopened', 'contact forgotten'
    )),
  done_by text not null,
  done_on date not null,
  done_at timestamptz not null default now(),
  note text,
  constraint work_item_act_pk primary key (item_id, sequence)
);

comment on table feedback.work_item_act is
  'What was done to a work item, in order. Added to, never changed: a trigger refuses everything else.';
comment on column feedback.work_item_act.sequence is
  'Two people who act at once claim the same number, and the second is refused.';
comment on column feedback.work_item_act.done_by is '''reporter'', ''time'', or the member of staff.';
comment on column feedback.work_item_act.note is 'What staff wrote. Never the reporter''s name or address.';

create function feedback.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'feedback.work_item_act is added to, never changed (% refused)', tg_op;
end
$$;

create trigger acts_are_never_changed
  before update or delete or truncate on feedback.work_item_act
  for each statement execute function feedback.refuse_change();
