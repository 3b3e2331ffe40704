-- Whose words of section A a proposal would change: a young person's own, or the family's.

alter table ehc.plan_proposal
  add column voice text not null default 'familySays'
    constraint plan_proposal_voice check (voice in ('childSays', 'familySays'));
