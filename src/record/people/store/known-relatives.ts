import { type Asker, corePolicy, scopeFor } from '#access'
import { sql } from '#kit/db'
import { spokenName } from '../rules/name.ts'
import type { ToChoose } from './choices.ts'
import type { PeopleDatabase } from './tables.ts'

/**
 * Relatives of other children who are called the same, as far as whoever asks may see those children’s families: a
 * mother of two is one person, with one account, one phone and one wish to be written to.
 */
export const relativesNamed = async (
  db: PeopleDatabase,
  asker: Asker,
  childId: string,
  { given, family }: { readonly given: string; readonly family: string },
): Promise<readonly ToChoose[]> => {
  const rows = await db
    .selectFrom('people.relationship as tie')
    .innerJoin('people.person as relative', 'relative.id', 'tie.relative_id')
    .innerJoin('people.person as child', 'child.id', 'tie.child_id')
    .select(['relative.id', 'tie.kind', 'relative.given_name', 'relative.family_name', 'relative.known_as'])
    .select([
      'child.given_name as child_given',
      'child.family_name as child_family',
      'child.known_as as child_known',
    ])
    .where(sql`lower(relative.given_name)`, '=', given.toLowerCase())
    .where(sql`lower(coalesce(relative.family_name, ''))`, '=', family.toLowerCase())
    .where('relative.merged_into', 'is', null)
    .where('tie.child_id', '!=', childId)
    .where(
      scopeFor(corePolicy, asker, 'see contact details', {
        relationships: 'people.relation_to_child',
        child: 'tie.child_id',
      }),
    )
    .orderBy('tie.from_on')
    .limit(10)
    .execute()
  const theirs = Map.groupBy(rows, ({ id }) => id)
  return [...theirs].map(([value, [first, ...more]]) => ({
    value,
    text: `${spokenName({
      givenName: first!.given_name,
      familyName: first!.family_name,
      knownAs: first!.known_as,
    })}: ${[first!, ...more]
      .map(
        (row) =>
          `${row.kind} of ${spokenName({
            givenName: row.child_given,
            familyName: row.child_family,
            knownAs: row.child_known,
          })}`,
      )
      .join(', ')}`,
  }))
}
