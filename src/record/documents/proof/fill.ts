import { sql } from '#kit/db'
import { marksIn } from '../rules/gate/marks.ts'
import { insertMarks } from '../store/documents.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import type { Invented } from './invented-children.ts'

/** Puts invented children on the record, with a parent and a home each. */
export const fillPeople = async (db: DocumentsDatabase, children: readonly Invented[]): Promise<void> => {
  const column = (of: (child: Invented) => string | null) => children.map(of)
  await sql`
    insert into people.person (id, given_name, family_name, known_as, born_on, rights_pass_on, upn, nhs_number)
    select id, given, family, known, born, born + 6000, upn, nhs
      from unnest(${column(({ id }) => id)}::uuid[], ${column(({ givenName }) => givenName)}::text[],
                  ${column(({ familyName }) => familyName)}::text[], ${column(({ knownAs }) => knownAs)}::text[],
                  ${column(({ bornOn }) => bornOn)}::date[], ${column(({ upn }) => upn)}::text[],
                  ${column(({ nhsNumber }) => nhsNumber)}::text[]) as one (id, given, family, known, born, upn, nhs)
  `.execute(db)
  await sql`
    insert into people.person (id, given_name, family_name)
    select id, given, family
      from unnest(${column(({ parent }) => parent.id)}::uuid[], ${column(({ parent }) => parent.givenName)}::text[],
                  ${column(({ parent }) => parent.familyName)}::text[]) as one (id, given, family)
  `.execute(db)
  await sql`
    insert into people.relationship (child_id, relative_id, kind, parental_responsibility, from_on)
    select child, parent, 'mother', 'yes', date '2000-01-01'
      from unnest(${column(({ id }) => id)}::uuid[], ${column(({ parent }) => parent.id)}::uuid[]) as one (child, parent)
  `.execute(db)
  await sql`
    insert into people.address (person_id, lines, postcode, from_on)
    select person, array[street, 'Gullhaven'], postcode, date '2000-01-01'
      from unnest(${column(({ id }) => id)}::uuid[], ${column(({ street }) => street)}::text[],
                  ${column(({ postcode }) => postcode)}::text[]) as one (person, street, postcode)
  `.execute(db)
}

/** A document of a child's that is on file: only what it is known again by. */
export const fillDocument = async (db: DocumentsDatabase, childId: string, words: string): Promise<void> => {
  const { id } = await db
    .insertInto('documents.document')
    .values({
      authority: 'northmere',
      child_id: childId,
      case_id: null,
      title: 'Report',
      labels: ['ordinary'],
      retention: 'case file',
      added_on: '2026-01-05',
      last_version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertMarks(db, { childId, documentId: id }, marksIn(words))
}
