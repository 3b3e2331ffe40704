import { parseDay } from '#kit/day'
import { sql } from '#kit/db'
import type { Clues } from '../rules/gate/clues.ts'
import type { Known, KnownAddress, KnownChild } from '../rules/gate/known.ts'
import { waysToSay } from '../rules/gate/nicknames.ts'
import type { DocumentsDatabase } from './tables.ts'

/** All that the record knows about what these papers say: one question of each kind, whatever their length. */
export const knownFor = async (
  db: DocumentsDatabase,
  childId: string,
  papers: readonly Clues[],
): Promise<Known | null> => {
  const child = (await children(db, sql`id = ${childId}`))[0]
  if (!child) return null
  const tied = await tiedTo(db, childId)
  const own = [childId, ...tied.map(({ id }) => id)]
  const [ownAddresses, named, numbered, otherAddresses, elsewhere] = await Promise.all([
    addresses(db, sql`person_id = any(${own}::uuid[])`),
    namedIn(db, papers),
    numberedIn(db, papers),
    addressesIn(db, papers, own),
    elsewhereThan(db, own, papers),
  ])
  const others = new Map([...named, ...numbered].map((other) => [other.id, other]))
  others.delete(childId)
  return { child, tied, ownAddresses, others: [...others.values()], otherAddresses, elsewhere }
}

type Condition = ReturnType<typeof sql>

const children = async (db: DocumentsDatabase, condition: Condition): Promise<KnownChild[]> => {
  const { rows } = await sql<KnownChild>`
    select id, given_name as "givenName", family_name as "familyName", known_as as "knownAs", born_on as "bornOn",
           upn, nhs_number as "nhsNumber"
      from documents.known_child where ${condition}
  `.execute(db)
  return rows
}

const addresses = async (db: DocumentsDatabase, condition: Condition): Promise<KnownAddress[]> => {
  const { rows } = await sql<KnownAddress>`
    select person_id as "personId", line_keys as "lineKeys", postcode, confidential
      from documents.known_address where ${condition}
  `.execute(db)
  return rows
}

const tiedTo = async (db: DocumentsDatabase, childId: string): Promise<Known['tied']> => {
  const { rows } = await sql<Known['tied'][number]>`
    select id, given_name as "givenName", family_name as "familyName", known_as as "knownAs", born_on as "bornOn"
      from documents.known_person
     where id in (select person_id from documents.tied_person where child_id = ${childId})
  `.execute(db)
  return rows
}

/** Children of a family named in the papers, of whose given names one stands in them too. */
const namedIn = (db: DocumentsDatabase, papers: readonly Clues[]): Promise<KnownChild[]> => {
  const runs = unique(papers.flatMap(({ tokens }) => [...tokens.runs.keys()])).filter(
    ({ length }) => length > 1,
  )
  const given = unique(runs.flatMap(waysToSay))
  return children(
    db,
    sql`family_key = any(${runs}::text[])
        and (given_key = any(${given}::text[]) or known_key = any(${given}::text[])
             or documents.key(split_part(given_name, ' ', 1)) = any(${given}::text[]))`,
  )
}

const numberedIn = async (db: DocumentsDatabase, papers: readonly Clues[]): Promise<KnownChild[]> => {
  const upns = unique(papers.flatMap((paper) => paper.upns.map(({ number }) => number)))
  const nhs = unique(papers.flatMap((paper) => paper.nhsNumbers.map(({ number }) => number)))
  const days = unique(papers.flatMap((paper) => paper.days.map(({ day }) => day))).filter(isDay)
  if (upns.length + nhs.length + days.length === 0) return []
  return children(
    db,
    sql`upn = any(${upns}::text[]) or nhs_number = any(${nhs}::text[]) or born_on = any(${days}::date[])`,
  )
}

/** 31 February is written by people, and refused by the database. */
const isDay = (day: string): boolean => parseDay(day) !== null

const addressesIn = async (
  db: DocumentsDatabase,
  papers: readonly Clues[],
  own: readonly string[],
): Promise<KnownAddress[]> => {
  const postcodes = unique(papers.flatMap((paper) => paper.postcodes.map(({ key }) => key)))
  const streets = unique(papers.flatMap((paper) => paper.streets.map(({ key }) => key)))
  if (postcodes.length + streets.length === 0) return []
  return addresses(
    db,
    sql`(postcode = any(${postcodes}::text[]) or documents.keys(lines) && ${streets}::text[])
        and not person_id = any(${own}::uuid[])
        and person_id in (select id from documents.known_child)`,
  )
}

/** What stands in the papers of more children than this is a form's own words, not a child's. */
const mostChildren = 3

const elsewhereThan = async (
  db: DocumentsDatabase,
  own: readonly string[],
  papers: readonly Clues[],
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const marks = unique(papers.flatMap((paper) => paper.marks.map(({ mark }) => mark)))
  if (marks.length === 0) return new Map()
  const { rows } = await sql<{ mark: string; children: string[] }>`
    select mark, array_agg(distinct child_id::text) as children
      from documents.fingerprint
     where mark = any(${marks}::bigint[]) and not child_id = any(${own}::uuid[])
     group by mark having count(distinct child_id) <= ${mostChildren}
  `.execute(db)
  return new Map(rows.map((row) => [Number(row.mark), row.children]))
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]
