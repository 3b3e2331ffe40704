-- Who is who: children, families, professionals, settings and teams, how they are related, and since when.
-- Facts carry dates. Nothing here is overwritten without a row in people.change saying what it was before.

create schema people;
comment on schema people is 'Children, families, professionals, settings and teams, and how they are related.';

create table people.person (
  id uuid constraint person_pk primary key default gen_random_uuid(),
  given_name text not null constraint given_name_filled check (given_name <> ''),
  family_name text constraint family_name_filled check (family_name <> ''),
  known_as text constraint known_as_filled check (known_as <> ''),
  pronouns text,
  born_on date,
  died_on date constraint death_after_birth check (died_on >= born_on),
  upn text constraint upn_shape check (upn ~ '^[A-Z][0-9]{11}[0-9A-Z]$'),
  nhs_number text constraint nhs_number_shape check (nhs_number ~ '^[0-9]{10}$'),
  language text,
  interpreter text,
  communication text,
  merged_into uuid constraint person_merged_into references people.person (id),
  rights_pass_on date constraint rights_pass_after_birth check (rights_pass_on > born_on),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint not_merged_into_itself check (merged_into is distinct from id)
);
create unique index person_upn on people.person (upn) where merged_into is null;
create unique index person_nhs_number on people.person (nhs_number) where merged_into is null;
create index person_born_on on people.person (born_on, lower(family_name));
create index person_name on people.person (lower(family_name), lower(given_name));
comment on table people.person is 'Anybody: a child, a parent, a professional. What they are to whom is in other tables.';
comment on column people.person.given_name is 'The legal name. Somebody with one name only has no family name.';
comment on column people.person.known_as is 'What to call them; letters to the family use it.';
comment on column people.person.rights_pass_on is
  'The first day the rights are the young person''s: from src/law, kept with the birthday it was worked out from.';
comment on column people.person.interpreter is 'The language, or BSL, an interpreter is needed for.';
comment on column people.person.merged_into is 'Set when two records turned out to be one person; undone by clearing it.';

create table people.address (
  id uuid constraint address_pk primary key default gen_random_uuid(),
  person_id uuid not null constraint address_person references people.person (id),
  lines text[] not null constraint address_has_a_line check (cardinality(lines) between 1 and 6),
  postcode text constraint address_postcode_shape check (postcode ~ '^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}$'),
  confidential boolean not null default false,
  from_on date not null,
  to_on date constraint address_days_in_order check (to_on >= from_on)
);
create index address_person_index on people.address (person_id, from_on);
comment on table people.address is 'Where somebody lives or lived. A child of two homes has two rows at once.';
comment on column people.address.confidential is 'Shown to nobody whose duties do not need it, and never to a restricted relative.';

create table people.contact_way (
  id uuid constraint contact_way_pk primary key default gen_random_uuid(),
  person_id uuid not null constraint contact_way_person references people.person (id),
  kind text not null constraint contact_way_kind check (kind in ('email', 'mobile', 'phone')),
  value text not null constraint contact_way_filled check (value <> ''),
  preferred boolean not null default false,
  safe boolean not null default true,
  from_on date not null,
  to_on date constraint contact_way_days_in_order check (to_on >= from_on)
);
create index contact_way_person_index on people.contact_way (person_id);
comment on column people.contact_way.safe is 'False where somebody else may read or hear it. Nothing is ever sent there.';

create table people.relationship (
  id uuid constraint relationship_pk primary key default gen_random_uuid(),
  child_id uuid not null constraint relationship_child references people.person (id),
  relative_id uuid not null constraint relationship_relative references people.person (id),
  kind text not null constraint relationship_kind check (kind in (
    'mother', 'father', 'parent', 'step-parent', 'grandparent', 'foster carer', 'special guardian', 'sibling',
    'other relative', 'other carer', 'agreed supporter'
  )),
  parental_responsibility text not null
    constraint parental_responsibility_known check (parental_responsibility in ('yes', 'no', 'not known')),
  lives_with_child boolean,
  restriction text
    constraint restriction_known check (restriction in ('kept from some of it', 'not to be contacted', 'not to be told')),
  restriction_reason text,
  from_on date not null,
  to_on date constraint relationship_days_in_order check (to_on >= from_on),
  constraint nobody_is_their_own_relative check (child_id <> relative_id),
  constraint restriction_has_a_reason check ((restriction is null) = (restriction_reason is null))
);
create index relationship_child_index on people.relationship (child_id, from_on);
create index relationship_relative_index on people.relationship (relative_id);
comment on column people.relationship.restriction is
  'Kept from some of it: does not see what is marked so. Not to be contacted: told through somebody else. Not to be told: learns nothing of this child from us.';

create table people.organisation (
  id uuid constraint organisation_pk primary key default gen_random_uuid(),
  name text not null constraint organisation_name_filled check (name <> ''),
  kind text not null constraint organisation_kind check (kind in (
    'council', 'nursery', 'childminder', 'primary school', 'secondary school', 'all-through school', 'special school',
    'alternative provision', 'college', 'health provider', 'advice service', 'other'
  )),
  urn text constraint urn_shape check (urn ~ '^[0-9]{6}$'),
  dfe_number text constraint dfe_number_shape check (dfe_number ~ '^[0-9]{3}/[0-9]{4}$'),
  demo boolean not null default false,
  closed_on date
);
create unique index organisation_urn on people.organisation (urn);
comment on table people.organisation is 'The council, settings, health providers and services that people work for or attend.';

create table people.team (
  id uuid constraint team_pk primary key default gen_random_uuid(),
  organisation_id uuid not null constraint team_organisation references people.organisation (id),
  name text not null constraint team_name_filled check (name <> ''),
  constraint team_name_unique unique (organisation_id, name)
);

create table people.membership (
  id uuid constraint membership_pk primary key default gen_random_uuid(),
  person_id uuid not null constraint membership_person references people.person (id),
  organisation_id uuid not null constraint membership_organisation references people.organisation (id),
  team_id uuid constraint membership_team references people.team (id),
  role text not null constraint membership_role_filled check (role <> ''),
  from_on date not null,
  to_on date constraint membership_days_in_order check (to_on >= from_on)
);
create index membership_person_index on people.membership (person_id);
create index membership_team_index on people.membership (team_id, role);
comment on table people.membership is 'Who holds which role, where and when. The last day counts; the day after does not.';
comment on column people.membership.role is 'One of the roles of src/record/access.';

create table people.enrolment (
  id uuid constraint enrolment_pk primary key default gen_random_uuid(),
  child_id uuid not null constraint enrolment_child references people.person (id),
  organisation_id uuid not null constraint enrolment_organisation references people.organisation (id),
  kind text not null constraint enrolment_kind check (kind in ('main', 'dual')),
  from_on date not null,
  to_on date constraint enrolment_days_in_order check (to_on >= from_on)
);
create index enrolment_child_index on people.enrolment (child_id, from_on);
create index enrolment_organisation_index on people.enrolment (organisation_id, from_on);

create table people.status_fact (
  id uuid constraint status_fact_pk primary key default gen_random_uuid(),
  child_id uuid not null constraint status_fact_child references people.person (id),
  kind text not null constraint status_fact_kind check (kind in (
    'looked after', 'child in need', 'child protection plan', 'previously looked after', 'home educated',
    'on a pathway', 'diagnosis', 'EHC plan', 'SEN support', 'young carer', 'armed forces family', 'lacks capacity'
  )),
  detail text,
  source text not null constraint status_fact_source_filled check (source <> ''),
  from_on date not null,
  to_on date constraint status_fact_days_in_order check (to_on >= from_on)
);
create index status_fact_child_index on people.status_fact (child_id, kind, from_on);
comment on table people.status_fact is 'What is true of a child between two days, and who says so.';

create table people.involvement (
  id uuid constraint involvement_pk primary key default gen_random_uuid(),
  child_id uuid not null constraint involvement_child references people.person (id),
  case_id uuid,
  person_id uuid constraint involvement_person references people.person (id),
  team_id uuid constraint involvement_team references people.team (id),
  kind text not null constraint involvement_kind check (kind in (
    'allocated officer', 'case team', 'named professional', 'advice asked', 'service asked', 'service involved',
    'panel item'
  )),
  from_on date not null,
  to_on date constraint involvement_days_in_order check (to_on >= from_on),
  constraint involvement_is_of_one check (num_nonnulls(person_id, team_id) = 1)
);
create index involvement_child_index on people.involvement (child_id, from_on);
create index involvement_person_index on people.involvement (person_id) where person_id is not null;
create index involvement_team_index on people.involvement (team_id) where team_id is not null;
comment on table people.involvement is 'Whose work a child is, and between which days. The last day counts.';

create table people.representative (
  id uuid constraint representative_pk primary key default gen_random_uuid(),
  young_person_id uuid not null constraint representative_of references people.person (id),
  person_id uuid constraint representative_is references people.person (id),
  decision text not null constraint representative_decision_filled check (decision <> ''),
  capacity text not null constraint capacity_known check (capacity in ('has capacity', 'lacks capacity', 'with support')),
  assessed_by text not null,
  assessed_on date not null,
  to_on date constraint representative_days_in_order check (to_on >= assessed_on)
);
create index representative_index on people.representative (young_person_id);
comment on table people.representative is
  'Capacity is judged for one decision at a time (Mental Capacity Act 2005 s.2); who speaks for them then: SI 2014/1530 regs 63 to 65.';

create table people.agreement (
  id uuid constraint agreement_pk primary key default gen_random_uuid(),
  child_id uuid not null constraint agreement_child references people.person (id),
  about text not null constraint agreement_about check (about in ('request', 'service', 'sharing')),
  what_for text not null constraint agreement_what_for_filled check (what_for <> ''),
  scope text[] not null default '{}',
  asked_by uuid constraint agreement_asked_by references people.person (id),
  asked_on date not null,
  respondent_id uuid not null constraint agreement_respondent references people.person (id),
  response text not null default 'no reply'
    constraint agreement_response check (response in ('given', 'refused', 'no reply')),
  responded_on date constraint agreement_answer_after_question check (responded_on >= asked_on),
  route text constraint agreement_route check (route in ('online', 'phone', 'paper', 'in person')),
  interpreter_used boolean,
  valid_until date,
  withdrawn_on date,
  withdrawn_reason text,
  capacity_note text,
  constraint answer_has_a_day_and_a_route check (
    (response = 'no reply') = (responded_on is null) and (response = 'no reply') = (route is null)
  ),
  constraint only_what_was_given_is_withdrawn check (withdrawn_on is null or response = 'given')
);
create index agreement_child_index on people.agreement (child_id, asked_on);
comment on table people.agreement is 'One person asked for one agreement. Two parents who differ are two rows; nothing averages them.';

create table people.merge (
  id uuid constraint merge_pk primary key default gen_random_uuid(),
  kept_id uuid not null constraint merge_kept references people.person (id),
  merged_id uuid not null constraint merge_merged references people.person (id),
  moved jsonb not null,
  reason text not null constraint merge_reason_filled check (reason <> ''),
  done_by uuid not null,
  done_at timestamptz not null default now(),
  undone_by uuid,
  undone_at timestamptz
);
comment on column people.merge.moved is 'Table to row ids that pointed at the merged record, so that undoing puts each one back.';

create table people.change (
  id bigint generated always as identity constraint change_pk primary key,
  person_id uuid not null,
  entity text not null,
  entity_id uuid not null,
  before jsonb,
  after jsonb,
  done_by uuid not null,
  done_at timestamptz not null default now()
);
create index change_person_index on people.change (person_id, id);
comment on table people.change is 'What a fact was before and after, who changed it and when. Added to, never changed.';

create function people.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'people.% is added to, never changed (% refused)', tg_table_name, tg_op;
end
$$;
create trigger changes_are_never_changed
  before update or delete or truncate on people.change
  for each statement execute function people.refuse_change();

-- What access and other rooms may join: who stands in which relation to a child, and between which days.
create view people.relation_to_child as
  select child_id, null::uuid as case_id,
         case when restriction = 'not to be told' then 'must not be told'
              when kind = 'agreed supporter' then 'agreed supporter'
              when parental_responsibility <> 'yes' then 'relative'
              when restriction is null then 'parental responsibility'
              else 'parent kept from some of it' end as kind,
         relative_id::text as party, from_on, to_on
    from people.relationship
  union all
  select young_person_id, null, 'representative', person_id::text, assessed_on, to_on
    from people.representative where capacity = 'lacks capacity' and person_id is not null
  union all
  select child_id, case_id, kind, coalesce(person_id, team_id)::text, from_on, to_on from people.involvement
  union all
  select child_id, null, 'setting attended', organisation_id::text, from_on, to_on from people.enrolment
  union all
  select id, null, 'child', id::text, born_on, rights_pass_on - 1 from people.person where born_on is not null
  union all
  select id, null, 'young person', id::text, rights_pass_on, null from people.person where rights_pass_on is not null;
comment on view people.relation_to_child is 'Published for access: one row a relation, named as src/record/access names it.';
