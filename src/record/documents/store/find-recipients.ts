import { sql } from '#kit/db'
import { addressHash } from './releases.ts'
import type { DocumentsDatabase } from './tables.ts'

/** Somebody on a child's record, and where post reaches them today. */
export type Reachable = {
  readonly personId: string
  readonly name: string
  readonly addresses: readonly {
    readonly id: string
    readonly text: string
    readonly confidential: boolean
    readonly confirmed: boolean
  }[]
}

type Row = {
  person_id: string
  name: string
  address_id: string | null
  lines: string[] | null
  postcode: string | null
  confidential: boolean | null
}

/** These people by name, and where they live today; never somebody who must not be told. */
export const findReachable = async (
  db: DocumentsDatabase,
  childId: string,
  people: readonly string[],
  on: string,
): Promise<readonly Reachable[]> => {
  const { rows } = await sql<Row>`
    select p.id as person_id, concat_ws(' ', coalesce(p.known_as, p.given_name), p.family_name) as name,
           a.id as address_id, a.lines, a.postcode, a.confidential
      from documents.known_person p
      left join documents.known_address a
        on a.person_id = p.id and a.from_on <= ${on} and coalesce(a.to_on >= ${on}, true)
     where p.id = any(${people}::uuid[])
       and not exists (select from documents.restriction r where r.child_id = ${childId} and r.person_id = p.id
             and r.restriction = 'not to be told' and r.from_on <= ${on} and coalesce(r.to_on >= ${on}, true))
     order by name, p.id, a.id`.execute(db)
  const confirmed = await confirmedOf(
    db,
    rows.map(({ person_id }) => person_id),
  )
  return [...Map.groupBy(rows, ({ person_id }) => person_id)].map(([personId, theirs]) => ({
    personId,
    name: theirs[0]!.name,
    addresses: theirs.flatMap(({ address_id: id, lines, postcode, confidential }) =>
      id === null || lines === null
        ? []
        : {
            id,
            text: [...lines, postcode].filter(Boolean).join(', '),
            confidential: confidential ?? false,
            confirmed: confirmed.has(`${personId} ${addressHash({ lines, postcode })}`),
          },
    ),
  }))
}

const confirmedOf = async (
  db: DocumentsDatabase,
  people: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (people.length === 0) return new Set()
  const rows = await db
    .selectFrom('documents.confirmed_address')
    .select(['person_id', 'address_sha256'])
    .where('person_id', 'in', people)
    .execute()
  return new Set(rows.map((row) => `${row.person_id} ${row.address_sha256}`))
}

/** What people are called, by id. */
export const findCalled = async (
  db: DocumentsDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, concat_ws(' ', coalesce(known_as, given_name), family_name) as name
      from documents.known_person where id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
