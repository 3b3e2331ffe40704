-- Another assessment of a child who has a plan goes another way, with days of its own: it is told apart from a first one.

create or replace view ehc.milestone as
select file.id as case_id, file.team_id, request.received_on,
       min(act.done_on) filter (where act.act in ('agree to assess', 'refuse to assess')) as decided_on,
       min(act.done_on) filter (where act.act = 'plan is needed') as plan_needed_on,
       min(act.done_on) filter (where act.act = 'send draft') as draft_on,
       min(act.done_on) filter (where act.act = 'send final plan') as final_on,
       coalesce(bool_or(act.act = 'request' and act.facts ->> 'again' is not null), false) as is_again,
       min(act.done_on) filter (where act.act in ('agree to assess again', 'refuse to assess again')) as again_decided_on
  from cases.case_file as file
  join ehc.request as request on request.case_id = file.id
  join cases.act as act on act.case_id = file.id
 group by file.id, file.team_id, request.received_on;
