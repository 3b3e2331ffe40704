import { nothingKnown } from '../store/persons.ts'
import { keepOrganisation } from '../store/teams.ts'
import type { PeopleDatabase } from '../store/tables.ts'

export type Invented = {
  readonly personId: string
  readonly name: string
  readonly role: string
  /** Teams of the council, or a setting or service; families have none. */
  readonly places: readonly {
    readonly name: string
    readonly kind: string
    readonly teamId?: string | undefined
  }[]
}

/** Puts the invented people of a demonstration on record, with their roles. Done again, it changes nothing. */
export const keepInvented = async (
  db: PeopleDatabase,
  people: readonly Invented[],
  from: string,
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    for (const { personId, name, role, places } of people) {
      const [given = name, ...family] = name.split(' ')
      await tx
        .insertInto('people.person')
        .values({ id: personId, given_name: given, family_name: family.join(' ') || null, ...nothingKnown })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      const held = await tx
        .selectFrom('people.membership')
        .select('id')
        .where('person_id', '=', personId)
        .executeTakeFirst()
      if (held) continue
      for (const place of places) {
        const organisation_id = await keepOrganisation(tx, { name: place.name, kind: place.kind, demo: true })
        const where = { person_id: personId, organisation_id, team_id: place.teamId ?? null }
        await tx
          .insertInto('people.membership')
          .values({ ...where, role, from_on: from, to_on: null })
          .execute()
      }
    }
  })
