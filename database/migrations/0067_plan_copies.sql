-- Copies of a final plan that by law go to organisations: the setting it names, and the responsible health body
-- (SI 2014/1530, regulation 13(2)). While a copy is open, those who answer there may read that plan.

create table ehc.plan_copy (
  id uuid constraint plan_copy_pk primary key default gen_random_uuid(),
  case_id uuid not null,
  number integer not null,
  recipient text not null constraint plan_copy_recipient check (recipient in ('setting', 'health body')),
  who text not null constraint plan_copy_who_filled check (who <> ''),
  organisation_id uuid,
  from_on date not null,
  to_on date,
  sent_how text constraint plan_copy_sent_how check (sent_how in ('online', 'code', 'post')),
  sent_on date,
  constraint plan_copy_once unique (case_id, number, recipient),
  constraint plan_copy_of_a_version foreign key (case_id, number) references ehc.plan_version (case_id, number),
  constraint plan_copy_days_in_order check (to_on >= from_on - 1),
  constraint plan_copy_sent_whole check ((sent_how is null) = (sent_on is null))
);
comment on table ehc.plan_copy is 'To which organisation a final plan goes, how it went, and on which days those who answer there may read it. The acts of the case are the truth.';
comment on column ehc.plan_copy.who is 'As the plan, or the council’s pack, names it.';
comment on column ehc.plan_copy.organisation_id is 'Of the record; null for one that is not on it, which reads by a code or on paper.';
comment on column ehc.plan_copy.to_on is 'The last day: the day before another plan is sent, the plan passes to another council, or the case ends quietly.';
comment on column ehc.plan_copy.sent_how is 'Null until it has gone.';
create index plan_copy_of_organisation on ehc.plan_copy ((organisation_id::text)) where organisation_id is not null;

-- How organisations stand to a case by its plan, named as src/record/access names it.
create view ehc.plan_tie as
  select case_id, case recipient when 'setting' then 'setting named' else 'health body of the plan' end as kind,
         organisation_id::text as party, from_on as from_day, to_on as to_day
    from ehc.plan_copy where organisation_id is not null;

-- The same beside everything else that ties somebody to the child, so that one question is asked of a list: whoever
-- must not be told, or is family, reads no plan because of where they work.
create view ehc.relation_by_plan as
  select child_id, case_id, kind, party, from_day, to_day from people.relation_to_child
  union all
  select coalesce(f.child_id, f.id), t.case_id, t.kind, t.party, t.from_day, t.to_day
    from ehc.plan_tie t join cases.case_file f on f.id = t.case_id;

-- safe: the new check allows everything the old one did
alter table ehc.way_in
  drop constraint way_in_kind,
  add constraint way_in_kind check (kind in ('advice', 'consultation', 'plan copy'));
