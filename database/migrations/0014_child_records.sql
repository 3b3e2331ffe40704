-- Whose record the council holds, versions for what can be put right, and relations dated as the law dates them.

create table people.child_record (
  person_id uuid constraint child_record_pk primary key constraint child_record_of references people.person (id),
  authority text not null constraint child_record_authority_filled check (authority <> ''),
  since date not null
);
create index child_record_authority on people.child_record (authority);
comment on table people.child_record is 'The children and young people this council holds a record of. Nobody else in people.person is a child.';

alter table people.address add column version integer not null default 1;
alter table people.contact_way add column version integer not null default 1;
alter table people.relationship add column version integer not null default 1;
alter table people.membership add column version integer not null default 1;
alter table people.enrolment add column version integer not null default 1;
alter table people.status_fact add column version integer not null default 1;
alter table people.involvement add column version integer not null default 1;
alter table people.representative add column version integer not null default 1;
alter table people.agreement add column version integer not null default 1;

-- A parent's rights end the day before the young person's begin; the young person's end at 25 (Children and Families
-- Act 2014 sections 46 and 83). Somebody born on 29 February turns 25 on 1 March.
drop view people.relation_to_child;
create view people.relation_to_child as
  with dated as (
    select relationship.child_id, null::uuid as case_id,
           case when restriction = 'not to be told' then 'must not be told'
                when kind = 'agreed supporter' then 'agreed supporter'
                when parental_responsibility <> 'yes' then 'relative'
                when restriction is null then 'parental responsibility'
                else 'parent kept from some of it' end as kind,
           relative_id::text as party, from_on, to_on, child.rights_pass_on
      from people.relationship
      join people.person as child on child.id = relationship.child_id
    union all
    select young_person_id, null, 'representative', person_id::text, assessed_on, to_on, child.rights_pass_on
      from people.representative
      join people.person as child on child.id = representative.young_person_id
     where capacity = 'lacks capacity' and person_id is not null
  ),
  lawful as (
    select child_id, case_id, kind, party,
           case when kind in ('agreed supporter', 'representative') then greatest(from_on, rights_pass_on)
                else from_on end as from_day,
           case when kind in ('parental responsibility', 'parent kept from some of it')
                then least(to_on, rights_pass_on - 1)
                else to_on end as to_day
      from dated
  )
  select child_id, case_id, kind, party, from_day, to_day from lawful where to_day is null or to_day >= from_day
  union all
  select child_id, case_id, kind, coalesce(person_id, team_id)::text, from_on, to_on from people.involvement
  union all
  select child_id, null, 'setting attended', organisation_id::text, from_on, to_on from people.enrolment
  union all
  select person_id, null, 'in the authority', authority, since, null from people.child_record
  union all
  select id, null, 'child', id::text, born_on, rights_pass_on - 1 from people.person where born_on is not null
  union all
  select id, null, 'young person', id::text, rights_pass_on,
         case when extract(month from born_on) = 2 and extract(day from born_on) = 29
              then make_date(extract(year from born_on)::int + 25, 2, 28)
              else (born_on + interval '25 years')::date - 1 end
    from people.person where rights_pass_on is not null;
comment on view people.relation_to_child is
  'Published for access: one row a relation, named as src/record/access names it, live from from_day to to_day.';
