-- What managers count: every duty of every assessment with when it was due and done, and the days that mark its way.

create view ehc.duty_line as
select file.id as case_id, file.reference, file.stage, file.team_id, file.owner_id, file.closed_on,
       request.received_on, split_part(task.duty, ': ', 1) as duty, asked.kind, asked.who, task.due_on,
       task.done_on, doing.act as ended_by, excepted.limb
  from cases.case_file as file
  join ehc.request as request on request.case_id = file.id
  join cases.task as task on task.case_id = file.id
  left join cases.act as doing on doing.case_id = task.case_id and doing.sequence = task.done_by_act
  left join lateral (
    select one->>'kind' as kind, one->>'who' as who
      from cases.act, jsonb_array_elements(act.facts->'asked') as one
     where act.case_id = file.id and act.act = 'ask for advice' and one->>'id' = split_part(task.duty, ': ', 2)
     order by act.sequence desc limit 1
  ) as asked on true
  left join lateral (
    select act.facts->>'limb' as limb
      from cases.act
     where act.case_id = file.id and act.act = 'record exception'
       and act.facts->>'duty' = split_part(task.duty, ': ', 1)
       and coalesce(act.facts->>'adviceId', split_part(task.duty, ': ', 2)) = split_part(task.duty, ': ', 2)
     order by act.sequence desc limit 1
  ) as excepted on true;
comment on view ehc.duty_line is 'One duty of one assessment: whose it is, when it is due, what ended it, and the limb recorded beside it.';

create view ehc.milestone as
select file.id as case_id, file.team_id, request.received_on,
       min(act.done_on) filter (where act.act in ('agree to assess', 'refuse to assess')) as decided_on,
       min(act.done_on) filter (where act.act = 'plan is needed') as plan_needed_on,
       min(act.done_on) filter (where act.act = 'send draft') as draft_on,
       min(act.done_on) filter (where act.act = 'send final plan') as final_on
  from cases.case_file as file
  join ehc.request as request on request.case_id = file.id
  join cases.act as act on act.case_id = file.id
 group by file.id, file.team_id, request.received_on;
comment on view ehc.milestone is 'The days on which one assessment reached each step of its way.';
