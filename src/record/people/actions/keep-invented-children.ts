import { Temporal } from '#kit/day'
import { rightsPassOn } from '../rules/identity.ts'
import { holdRecord } from '../store/children.ts'
import type { InventedChild, InventedRelative, Months } from './invented-child.ts'
import type { PeopleDatabase } from '../store/tables.ts'
import { nothingKnown } from '../store/persons.ts'
import { keepOrganisation } from '../store/teams.ts'

/** Puts invented children on record with all that is said of them. A child who is there already is left as they are. */
export const keepInventedChildren = async (
  db: PeopleDatabase,
  children: readonly InventedChild[],
  { authority, today }: { readonly authority: string; readonly today: string },
): Promise<void> => {
  const ago = (months: Months): string => Temporal.PlainDate.from(today).subtract({ months }).toString()
  await db.transaction().execute(async (tx) => {
    for (const child of children) {
      const held = await tx
        .selectFrom('people.child_record')
        .select('person_id')
        .where('person_id', '=', child.id)
        .executeTakeFirst()
      if (!held) await keepChild(tx, child, authority, today, ago)
    }
  })
}

type Ago = (months: Months) => string

const keepChild = async (
  tx: PeopleDatabase,
  child: InventedChild,
  authority: string,
  today: string,
  ago: Ago,
) => {
  const [years, months] = child.age
  const born = Temporal.PlainDate.from(today).subtract({ years, months, days: 9 }).toString()
  const facts = {
    given_name: child.name[0],
    family_name: child.name[1],
    known_as: child.knownAs ?? null,
    pronouns: child.pronouns ?? null,
    born_on: born,
    died_on: null,
    merged_into: null,
    upn: child.upn ?? null,
    nhs_number: child.nhs ?? null,
    language: child.language ?? null,
    interpreter: child.interpreter ?? null,
    communication: child.communication ?? null,
    rights_pass_on: rightsPassOn(born),
  }
  await tx
    .insertInto('people.person')
    .values({ id: child.id, ...facts })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute()
  await holdRecord(tx, child.id, authority, ago(24))
  for (const { lines, postcode, since, until, confidential } of child.homes)
    await tx
      .insertInto('people.address')
      .values({
        person_id: child.id,
        lines: [...lines],
        postcode,
        confidential: confidential ?? false,
        from_on: ago(since),
        to_on: until === undefined ? null : ago(until),
      })
      .execute()
  for (const relative of child.family) await keepRelative(tx, child.id, relative, ago)
  await keepTies(tx, child, ago)
  await keepSaid(tx, child, ago)
}

const keepRelative = async (tx: PeopleDatabase, childId: string, relative: InventedRelative, ago: Ago) => {
  const { id, name, kind, responsible = 'yes', livesWith, limit, wish, ways = [] } = relative
  if (name)
    await tx
      .insertInto('people.person')
      .values({ ...nothingKnown, id, given_name: name[0], family_name: name[1] })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  await tx
    .insertInto('people.relationship')
    .values({
      child_id: childId,
      relative_id: id,
      kind,
      parental_responsibility: responsible,
      lives_with_child: livesWith ?? null,
      restriction: limit?.[0] ?? null,
      restriction_reason: limit?.[1] ?? null,
      from_on: ago(24),
      to_on: null,
    })
    .execute()
  if (wish)
    await tx
      .insertInto('people.contact_wish')
      .values({
        person_id: id,
        how: wish.how,
        large_print: wish.large ?? false,
        language: null,
        interpreter: null,
        asked_by: wish.askedBy,
        from_on: ago(2),
        to_on: null,
      })
      .execute()
  for (const [way, value, safe] of ways)
    await tx
      .insertInto('people.contact_way')
      .values({ person_id: id, kind: way, value, safe, preferred: safe, from_on: ago(24), to_on: null })
      .execute()
}

const keepTies = async (tx: PeopleDatabase, child: InventedChild, ago: Ago) => {
  for (const { name, kind, since, until, dual } of child.settings)
    await tx
      .insertInto('people.enrolment')
      .values({
        child_id: child.id,
        organisation_id: await keepOrganisation(tx, {
          name,
          kind,
          demo: true,
        }),
        kind: dual ? 'dual' : 'main',
        from_on: ago(since),
        to_on: until === undefined ? null : ago(until),
      })
      .execute()
  for (const { kind, person, team, since } of child.workers ?? []) {
    const found =
      team === undefined
        ? null
        : await tx.selectFrom('people.team').select('id').where('name', '=', team).executeTakeFirst()
    if (team !== undefined && !found) continue
    await tx
      .insertInto('people.involvement')
      .values({
        child_id: child.id,
        kind,
        person_id: person ?? null,
        team_id: found?.id ?? null,
        case_id: null,
        from_on: ago(since),
        to_on: null,
      })
      .execute()
  }
}

const keepSaid = async (tx: PeopleDatabase, child: InventedChild, ago: Ago) => {
  for (const { kind, detail, source, since } of child.statuses ?? [])
    await tx
      .insertInto('people.status_fact')
      .values({ child_id: child.id, kind, detail: detail ?? null, source, from_on: ago(since), to_on: null })
      .execute()
  for (const { about, for: what_for, scope = [], of, answer, since } of child.agreements ?? [])
    await tx
      .insertInto('people.agreement')
      .values({
        child_id: child.id,
        about,
        what_for,
        scope: [...scope],
        asked_by: null,
        asked_on: ago(since),
        respondent_id: of,
        response: answer ?? 'no reply',
        responded_on: answer ? ago(since) : null,
        route: answer ? 'phone' : null,
        interpreter_used: answer ? false : null,
        valid_until: null,
        withdrawn_on: null,
        withdrawn_reason: null,
        capacity_note: null,
      })
      .execute()
  for (const { decision, can, speaks, since } of child.capacity ?? [])
    await tx
      .insertInto('people.representative')
      .values({
        young_person_id: child.id,
        person_id: speaks ?? null,
        decision,
        capacity: can,
        assessed_by: 'Dr Henrietta Voss',
        assessed_on: ago(since),
        to_on: null,
      })
      .execute()
}
