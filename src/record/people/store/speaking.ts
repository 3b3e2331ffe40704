import { type Day, parseDay } from '#kit/day'
import { type Capacity, mayBeTold, type Relative, type Speaker, whoSpeaks } from '../rules/rights.ts'
import type { PeopleDatabase } from './tables.ts'

/** Who speaks for a child on a day, and who else may have a copy. */
export type Speaking = {
  readonly speaker: Speaker | { readonly who: 'nobody'; readonly why: 'died' }
  /** People a young person said may help them (Code of Practice 8.18). */
  readonly supporters: readonly string[]
  /** E-mail addresses of those who may be, and of the young person. */
  readonly addresses: readonly string[]
  /** E-mail addresses of relatives who must not be written to about this child. */
  readonly untold: readonly string[]
}

/**
 * Who asks, answers and is written to about a child, for decisions of one sort. Relatives who have died are nobody's to
 * write to, whatever the tie still says. Null where no birthday is known.
 */
export const findSpeaking = async (
  db: PeopleDatabase,
  childId: string,
  isAbout: (decision: string) => boolean,
  on: Day,
): Promise<Speaking | null> => {
  const child = await db
    .selectFrom('people.person')
    .select(['born_on', 'died_on'])
    .where('id', '=', childId)
    .executeTakeFirst()
  if (!child?.born_on) return null
  const [ties, judged] = await Promise.all([tiesOf(db, childId), judgedOf(db, childId)])
  const living = ties.filter(({ died_on }) => died_on === null)
  const relatives = living.filter(({ kind }) => kind !== 'agreed supporter').map(asRelative)
  const told = new Set(mayBeTold(living.map(asRelative), on).map(({ personId }) => personId))
  const capacities = judged.filter(({ decision }) => isAbout(decision)).map(asCapacity)
  const supporters = living.filter(
    ({ kind, relative_id }) => kind === 'agreed supporter' && told.has(relative_id),
  )
  return {
    speaker:
      child.died_on === null
        ? whoSpeaks({ bornOn: parseDay(child.born_on)! }, relatives, capacities, theDecision, on)
        : { who: 'nobody', why: 'died' },
    supporters: supporters.map(({ relative_id }) => relative_id),
    addresses: await addressesOf(db, [childId, ...told]),
    untold: await addressesOf(
      db,
      ties.flatMap(({ relative_id }) => (told.has(relative_id) ? [] : [relative_id])),
    ),
  }
}

const theDecision = 'what is asked about'

const tiesOf = (db: PeopleDatabase, childId: string) =>
  db
    .selectFrom('people.relationship as tie')
    .innerJoin('people.person as relative', 'relative.id', 'tie.relative_id')
    .select(['tie.relative_id', 'tie.kind', 'tie.parental_responsibility', 'tie.restriction'])
    .select(['tie.from_on', 'tie.to_on', 'relative.died_on'])
    .where('tie.child_id', '=', childId)
    .orderBy('tie.from_on')
    .orderBy('tie.id')
    .execute()

const judgedOf = (db: PeopleDatabase, childId: string) =>
  db
    .selectFrom('people.representative')
    .select(['decision', 'capacity', 'person_id', 'assessed_on', 'to_on'])
    .where('young_person_id', '=', childId)
    .orderBy('assessed_on')
    .orderBy('id')
    .execute()

const addressesOf = async (db: PeopleDatabase, ids: readonly string[]): Promise<readonly string[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('people.contact_way')
    .select('value')
    .where('person_id', 'in', ids)
    .where('kind', '=', 'email')
    .execute()
  return rows.map(({ value }) => value.toLowerCase())
}

type Tie = Awaited<ReturnType<typeof tiesOf>>[number]
type Judged = Awaited<ReturnType<typeof judgedOf>>[number]

const asRelative = ({
  relative_id,
  parental_responsibility,
  restriction,
  from_on,
  to_on,
}: Tie): Relative => ({
  personId: relative_id,
  parentalResponsibility: parental_responsibility,
  restriction,
  from: parseDay(from_on)!,
  to: to_on === null ? null : parseDay(to_on),
})

const asCapacity = ({ capacity, person_id, assessed_on, to_on }: Judged): Capacity => ({
  decision: theDecision,
  capacity,
  representativeId: person_id,
  from: parseDay(assessed_on)!,
  to: to_on === null ? null : parseDay(to_on),
})
