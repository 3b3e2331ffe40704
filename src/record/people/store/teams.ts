import { sql } from '#kit/db'
import type { PeopleDatabase } from './tables.ts'

export type Team = { readonly id: string; readonly name: string; readonly organisationId: string }

/** The council's own teams by these names: those that are not there yet are made. */
export const keepTeams = async (
  db: PeopleDatabase,
  council: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Team>> =>
  db.transaction().execute(async (tx) => {
    const organisationId = await keepOrganisation(tx, { name: council, kind: 'council', demo: false })
    for (const name of new Set(names))
      await tx
        .insertInto('people.team')
        .values({ organisation_id: organisationId, name })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'name']).doNothing())
        .execute()
    const rows = await tx
      .selectFrom('people.team')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .execute()
    return new Map(rows.map((row) => [row.name, { id: row.id, name: row.name, organisationId }]))
  })

/** An organisation by its name and kind, made if it is not there yet. */
export const keepOrganisation = async (
  tx: PeopleDatabase,
  organisation: { readonly name: string; readonly kind: string; readonly demo: boolean },
): Promise<string> => {
  // Two processes that start at once must not make two.
  await sql`select pg_advisory_xact_lock(hashtext('people.organisation'))`.execute(tx)
  const known = await tx
    .selectFrom('people.organisation')
    .select('id')
    .where('name', '=', organisation.name)
    .where('kind', '=', organisation.kind)
    .executeTakeFirst()
  if (known) return known.id
  const made = await tx
    .insertInto('people.organisation')
    .values({ ...organisation, urn: null, dfe_number: null, phase: null, closed_on: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

/** Its id; null where another team of its place is called that. */
export const renameTeam = async (tx: PeopleDatabase, id: string, name: string): Promise<string | null> => {
  const { rows } = await sql<{ id: string }>`
    update people.team as team set name = ${name} where id = ${id} and not exists (
      select from people.team as other
      where other.organisation_id = team.organisation_id and other.name = ${name} and other.id <> team.id
    ) returning id`.execute(tx)
  return rows[0]?.id ?? null
}

/** One more team of the council; null where there is one of that name. */
export const addTeam = async (tx: PeopleDatabase, name: string): Promise<string | null> => {
  const council = await tx
    .selectFrom('people.organisation')
    .select('id')
    .where('kind', '=', 'council')
    .orderBy('name')
    .executeTakeFirst()
  if (!council) return null
  const made = await tx
    .insertInto('people.team')
    .values({ organisation_id: council.id, name })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? null
}
