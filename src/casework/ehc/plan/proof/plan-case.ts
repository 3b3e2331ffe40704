import { actOnCase, findActs, type Worker } from '#cases'
import { parseDay } from '#kit/day'
import { type Database, sql } from '#kit/db'
import type { AdviceTables } from '../../advice/store/tables.ts'
import { insertAdviceRequest } from '../../advice/store/requests.ts'
import { insertAdvice } from '../../advice/store/texts.ts'
import { emptyBody } from '../../advice/rules/body.ts'
import { anneliese, type EhcDesk, jerome } from '../../proof/ehc-desk.ts'
import { assessment } from '../../rules/process.ts'
import type { AdvicePoint } from '../../advice/index.ts'

const idOf = (n: number): string => `00000000-0000-4000-8000-0000000009${String(n).padStart(2, '0')}`
export const child = idOf(1)
const [mother, father, otherChild] = [idOf(2), idOf(3), idOf(4)]

/** Somebody of the family who is signed in, with no work here. */
const familyAs = (personId: string, name: string): Worker => ({
  ...jerome,
  asker: { ...jerome.asker, accountId: personId, personId, memberships: [] },
  personId,
  name,
  as: `${name}, family member`,
  teams: [],
})
export const meena = familyAs(mother, 'Meena Ravenhall')
export const ravi = familyAs(father, 'Ravi Ravenhall')

const points: readonly AdvicePoint[] = [
  { number: 1, about: 'need', part: 'education', words: 'He finds reading new words very hard.' },
  { number: 2, about: 'outcome', part: 'education', words: 'He will read a comic alone.' },
  { number: 3, about: 'provision', part: 'education', words: 'Regular teaching of sounds.' },
]

/** A child with two parents, and another child whose name must stand in nobody else’s papers. */
export const keepFamily = async (db: Database): Promise<void> => {
  const person = (id: string, given: string, family: string, born: string | null = null) =>
    sql`insert into people.person (id, given_name, family_name, born_on, rights_pass_on)
        values (${id}, ${given}, ${family}, ${born}, ${born && '2036-06-25'})`.execute(db)
  await person(child, 'Sam', 'Ravenhall', '2018-05-02')
  await person(otherChild, 'Peregrine', 'Mossgrove', '2017-03-04')
  await person(mother, 'Meena', 'Ravenhall')
  await person(father, 'Ravi', 'Ravenhall')
  for (const [id, kind] of [
    [mother, 'mother'],
    [father, 'father'],
  ] as const)
    await sql`insert into people.relationship (child_id, relative_id, kind, parental_responsibility, from_on)
        values (${child}, ${id}, ${kind}, 'yes', '2018-05-02')`.execute(db)
  for (const id of [child, otherChild])
    await sql`insert into people.child_record (person_id, authority, since) values (${id}, 'northmere', '2020-01-01')`.execute(
      db,
    )
}

/** What the father may know; null for all of it. */
export const restrictFather = (db: Database, restriction: string | null): Promise<unknown> =>
  sql`update people.relationship set restriction = ${restriction}, restriction_reason = ${restriction && 'A court said so.'}
      where relative_id = ${father}`.execute(db)

/** A case of this child for which a plan is needed, with the psychologist’s advice; gives its reference. */
export const caseToWrite = async ({ test, cases, received, fileOf }: EhcDesk): Promise<string> => {
  const reference = await received('2026-01-05', { name: 'Sam Ravenhall', born: '2018-05-02' })
  const { id } = await fileOf(reference)
  const act = async (
    name: string,
    facts: Readonly<Record<string, unknown>>,
    reason: string | null = null,
  ) => {
    const seen = (await findActs(cases, id)).length
    const on = parseDay('2026-02-20')!
    const done = await actOnCase(cases, assessment, {
      caseId: id,
      seen,
      as: anneliese.as,
      act: { act: name, on, by: anneliese.personId, facts, reason },
    })
    if (!done.ok) throw new Error(JSON.stringify(done.reason))
  }
  await sql`update cases.case_file set child_id = ${child} where id = ${id}`.execute(test.database)
  await act('agree to assess', {}, 'They may have needs that call for a plan.')
  await act('plan is needed', {}, 'It is necessary.')
  const db = test.database.withTables<AdviceTables>()
  const asked = { personId: null, organisationId: null, teamId: null, email: null, asks: 'advice' as const }
  await insertAdviceRequest(db, {
    caseId: id,
    adviceId: 'psych',
    kind: 'psychological',
    who: 'Dr Henrietta Voss',
    gotOn: '2026-01-12',
    ...asked,
  })
  await insertAdvice(db, {
    caseId: id,
    adviceId: 'psych',
    version: 1,
    how: 'written here',
    givenBy: null,
    givenAs: 'Dr Henrietta Voss',
    labels: ['ordinary'],
    givenOn: '2026-02-02',
    body: { ...emptyBody, points: [...points] },
  })
  return reference
}

/** Fills in what a draft must hold, by the pages an officer uses. */
export const writeWholePlan = async ({ send, test, fileOf }: EhcDesk, reference: string): Promise<void> => {
  const at = `/desk/${reference}/plan`
  const { id } = await fileOf(reference)
  const idsOf = async () => {
    const { rows } = await sql<{ needs: string; outcomes: string }>`
      select body->'needs'->0->>'id' as needs, body->'outcomes'->0->>'id' as outcomes
        from ehc.plan_working where case_id = ${id}`.execute(test.database)
    return rows[0]!
  }
  await send(`${at}/about`, { childSays: 'I like trians.', hopes: 'To drive trains.' })
  await send(`${at}/need?from=psych/1`, { section: 'B', area: 'cognition and learning' })
  await send(`${at}/outcome?from=psych/2`, { by: 'July 2027', forNeeds: (await idsOf()).needs })
  const { needs, outcomes } = await idsOf()
  await send(`${at}/provision?from=psych/3`, {
    section: 'F',
    what: 'Teaching of the sounds of letters',
    who: 'A teacher',
    howOften: 'Each school day',
    howLong: '20 minutes',
    groupSize: 'One to one',
    review: 'Each term by the SENCO',
    forNeeds: needs,
    forOutcomes: outcomes,
  })
  for (const point of ['psych/2', 'psych/3'])
    await send(`${at}/recommendation?point=${point}`, { used: 'included' })
  await send(`${at}/appendices`, { advice: 'psych' })
}
