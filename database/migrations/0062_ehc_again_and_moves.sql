-- A child may be assessed again because the health body asks, or the council itself thinks it right.
-- safe: the new check allows everything the old one did

alter table ehc.request
  drop constraint request_by,
  add constraint request_by
    check (requested_by in ('parent', 'young person', 'setting', 'brought to attention', 'health body', 'the council'));
comment on constraint request_by on ehc.request is
  'The last two only ask for an assessment again: SEND Regulations 2014, regulation 23; Children and Families Act 2014, section 44(3).';
