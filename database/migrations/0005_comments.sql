-- What people think of the Local Offer, and what was answered: SEND Regulations 2014, regulation 56.

create table feedback.comment (
  id uuid constraint comment_pk primary key default gen_random_uuid(),
  reference text not null
    constraint comment_reference_is_unique unique
    constraint comment_reference_reads_aloud
      check (reference ~ '^WM-[2-9CDFGHJKMNPQRTVWXY]{4}-[2-9CDFGHJKMNPQRTVWXY]{4}$'),
  subject text not null
    constraint subject_is_known check (subject in ('information', 'quality', 'missing', 'reach', 'making')),
  who text
    constraint who_is_known check (who in ('parent', 'young person', 'professional', 'someone else')),
  state text not null
    constraint comment_state_is_known check (state in (
      'received', 'in hand', 'published', 'answered privately', 'not published', 'suspected spam'
    )),
  owner_team text not null
    constraint comment_team_has_a_name check (owner_team <> ''),
  owner text,
  received_on date not null,
  received_at timestamptz not null default now(),
  due_on date not null
    constraint comment_due_after_receipt check (due_on >= received_on),
  ended_on date,
  about_path text
    constraint comment_is_about_this_site check (about_path ~ '^/([^/]|$)' and char_length(about_path) <= 300),
  about_listing_id uuid
    constraint comment_listing_has_a_path check (about_listing_id is null or about_path is not null),
  reason text
    constraint reason_is_known check (reason in (
      'abusive or vexatious', 'about one child', 'duplicate', 'identifies someone'
    )),
  passed_to text
    constraint passed_to_has_a_name check (passed_to <> ''),
  cleaned text,
  answer text,
  outcome text
    constraint outcome_is_known check (outcome in ('planned', 'done', 'cannot do', 'nothing needed')),
  action text,
  action_team text,
  action_due_on date,
  action_done_on date,
  published_on date,
  shows_page boolean not null default true,
  shows_who boolean not null default true,
  idempotency_key text not null
    constraint one_comment_one_record unique,
  forget_on date,
  constraint published_comments_are_whole check (
    state <> 'published' or (
      cleaned <> '' and answer <> '' and outcome is not null and published_on is not null
    )
  ),
  constraint actions_are_whole check (
    outcome is null
    or outcome = 'nothing needed'
    or (
      action <> '' and action_team <> ''
      and (outcome <> 'planned' or action_due_on is not null)
      and (outcome <> 'done' or action_done_on is not null)
    )
  ),
  constraint refused_comments_say_why check (state <> 'not published' or reason is not null),
  constraint a_childs_case_is_passed_on check (
    state <> 'not published' or reason <> 'about one child' or passed_to is not null
  )
);

comment on table feedback.comment is
  'What somebody thinks. Read before it is shown, always. The words as sent are in comment_original, never here.';
comment on column feedback.comment.subject is
  'What regulation 56(1) has us seek comments on: information, quality and missing are (a), reach (b), making (c).';
comment on column feedback.comment.ended_on is 'When it was first published, answered or refused.';
comment on column feedback.comment.cleaned is
  'The copy for publishing, edited so that nobody can be known by it. Emptied with the original if never published.';
comment on column feedback.comment.action is 'What we will do or did, or why we cannot.';
comment on column feedback.comment.action_team is 'A team. Never a person: this is published.';
comment on column feedback.comment.forget_on is 'When the original and its contact details are destroyed.';

create index comment_open_by_due_day on feedback.comment (owner_team, due_on)
  where state in ('received', 'in hand');
create index comment_published_newest_first on feedback.comment (published_on desc, id)
  where state = 'published';
create index comment_by_receipt on feedback.comment (received_on);
create index comment_to_forget on feedback.comment (forget_on) where forget_on is not null;
create index comment_listing_index on feedback.comment (about_listing_id) where about_listing_id is not null;

create table feedback.comment_original (
  comment_id uuid
    constraint comment_original_pk primary key
    constraint original_of_a_comment references feedback.comment (id),
  words text not null
    constraint original_says_something check (words <> ''),
  place text,
  contact jsonb
    constraint original_contact_is_an_object check (jsonb_typeof(contact) = 'object')
);

comment on table feedback.comment_original is
  'The words as they were sent and how to answer. No public page reads this table; rows go on comment.forget_on.';
comment on column feedback.comment_original.place is 'The page or service it is about, as the person named it.';

create table feedback.comment_act (
  comment_id uuid not null
    constraint act_of_a_comment references feedback.comment (id),
  sequence int not null
    constraint comment_sequence_counts_from_one check (sequence >= 1),
  act text not null
    constraint comment_act_is_known check (act in (
      'received', 'held as spam', 'released', 'taken', 'put back', 'cleaned', 'published', 'answered privately',
      'refused', 'reopened', 'withdrawn', 'action done', 'action given up', 'original destroyed'
    )),
  done_by text not null,
  done_on date not null,
  done_at timestamptz not null default now(),
  note text,
  constraint comment_act_pk primary key (comment_id, sequence)
);

comment on table feedback.comment_act is
  'What was done to a comment, in order. Added to, never changed. It holds no words of the comment, so that they can go.';
comment on column feedback.comment_act.done_by is '''reporter'', ''time'', or the member of staff.';
comment on column feedback.comment_act.note is
  'The reason of a refusal, or what staff wrote. Never the name or the words of whoever commented.';

create function feedback.refuse_comment_change() returns trigger language plpgsql as $$
begin
  raise exception 'feedback.comment_act is added to, never changed (% refused)', tg_op;
end
$$;

create trigger comment_acts_are_never_changed
  before update or delete or truncate on feedback.comment_act
  for each statement execute function feedback.refuse_comment_change();

create view feedback.said_and_done as
select
  id,
  subject,
  case when shows_who then who end as who,
  case when shows_page then about_path end as about_path,
  cleaned as words,
  answer,
  outcome,
  action,
  action_team,
  action_due_on,
  action_done_on,
  received_on,
  published_on
from feedback.comment
where state = 'published';
comment on view feedback.said_and_done is 'All that the public may read of comments.';

create view feedback.message as
select
  reference, kind, state, null::text as subject, null::text as who, owner_team, owner, received_on, due_on, about_path
from feedback.work_item
union all
select reference, 'comment', state, subject, who, owner_team, owner, received_on, due_on, about_path
from feedback.comment;
comment on view feedback.message is
  'Everything people told us, for lists on a desk: how it stands, and not a word of what it says.';
