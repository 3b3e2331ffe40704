-- Settings as the council keeps them: which years they teach, and a version for what can be put right.
alter table people.organisation
  add column phase text constraint organisation_phase check (phase in (
    'early years', 'infant', 'primary', 'junior', 'middle', 'secondary', 'all-through', 'after 16'
  )),
  add column version integer not null default 1;
create unique index organisation_dfe_number on people.organisation (dfe_number);
create index organisation_name on people.organisation (lower(name));
comment on column people.organisation.phase is
  'Which years it teaches. Moves from one phase to the next have days of their own (SI 2014/1530 regulation 18).';

-- One person, one account: two invitations to one person at once must not make two ways in.
create unique index account_is_one_persons on sign_in.account (person_id) where person_id is not null;
