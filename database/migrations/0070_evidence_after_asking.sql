-- Evidence that comes after advice was asked for goes to each adviser too (SEND Regulations 2014, regulation 6(3)).

alter table ehc.advice_request add column more_came_on date;
comment on column ehc.advice_request.more_came_on is 'The last day more papers or views were sent after the request; empty where none were.';
