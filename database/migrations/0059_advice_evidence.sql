-- What goes with a request for advice (SEND Regulations 2014, regulation 6(3)): copies of representations and evidence.

alter table ehc.advice_request
  add column papers uuid[] not null default '{}',
  add column views uuid[] not null default '{}';
comment on column ehc.advice_request.papers is 'Papers of the case that went with the request, as an officer chose them: whoever answers may open these and no other.';
comment on column ehc.advice_request.views is 'What people said of the child, that went with it.';
