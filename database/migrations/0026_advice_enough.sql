-- Advice already given: the person who gave it is asked whether it is still enough, the same way as for advice.

alter table ehc.advice_request add column asks text not null default 'advice'
  constraint advice_request_asks check (asks in ('advice', 'if it is enough'));
comment on column ehc.advice_request.asks is 'For advice; or whether advice given before is enough (regulation 6(4)), which has no six weeks.';
