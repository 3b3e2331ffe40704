-- A child is found by any part of any of their names. The letters of all three are kept beside them, so that they are
-- not worked out anew for every child of a council each time that one is looked for.

alter table people.person add column name_letters text not null generated always as (
  regexp_replace(
    lower(normalize(given_name || coalesce('|' || family_name, '') || coalesce('|' || known_as, ''), nfkd)),
    '[\u0300-\u036f''’‘ .-]', '', 'g'
  )
) stored;
comment on column people.person.name_letters is
  'What a name is looked for in: small, without accents, apostrophes, hyphens, dots or spaces; a bar between names.';

-- A list of children is in this order: what is asked for often ends with the first fifty of it.
create index person_by_name on people.person (family_name, given_name) where merged_into is null;
