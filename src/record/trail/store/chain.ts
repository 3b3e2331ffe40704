import type { Database } from '#kit/db'
import { sql } from '#kit/db'
import type { KnownHead, Link, Run } from '../rules/chain.ts'

/** Every chain there is. */
export const chainsKept = async (db: Database): Promise<string[]> => {
  // Walks the index from one chain to the next, however long they are.
  const { rows } = await sql<{ chain: string }>`
    with recursive kept as (
      (select chain from trail.link order by chain limit 1)
      union all
      select (select l.chain from trail.link as l where l.chain > kept.chain order by l.chain limit 1)
      from kept where kept.chain is not null
    )
    select chain from kept where chain is not null`.execute(db)
  return rows.map(({ chain }) => chain)
}

/** The links of a chain after one place, up to another. */
export const linksBetween = async (
  db: Database,
  chain: string,
  { after, upTo, limit }: { readonly after: number; readonly upTo: number; readonly limit: number },
): Promise<Link[]> => {
  const { rows } = await sql<{ s: string; h: Buffer; b: string | null }>`
    select l.sequence as s, l.hash as h, ${told} as b
    from trail.link as l left join trail.entry as e on e.id = l.entry_id
    where l.chain = ${chain} and l.sequence > ${after} and l.sequence <= ${upTo}
    order by l.sequence limit ${limit}`.execute(db)
  return rows.map(({ s, h, b }) => ({ sequence: Number(s), hash: h, body: b }))
}

// As `trail.add_link` in the database writes it.
const told = sql`e.at || ' ' || coalesce(e.account::text, '-') || ' ' || coalesce(e.subject::text, '-') || ' '
  || e.outcome || ' ' || e.authority || ' ' || e.act || ' ' || e.body`

export type Batch = {
  /** The last entry that was read; null when there are no more. */
  readonly upTo: string | null
  readonly runs: readonly Run[]
  /** Ids of entries in no chain: put in past the triggers. */
  readonly loose: readonly string[]
}

/** The next entries of all chains, with their links, a chain in one piece. */
export const entriesAfter = async (db: Database, id: string, limit: number): Promise<Batch> => {
  const { rows } = await sql<{
    chain: string | null
    first: string
    last: string
    up_to: string
    h: string | null
    b: string
    loose: string[] | null
  }>`
    with entries as materialized (select * from trail.entry where id > ${id} order by id limit ${limit}),
    pairs as (
      select l.chain, l.sequence, encode(l.hash, 'hex') as h, e.id, ${told} as b
      from entries as e left join (
        select * from trail.link where entry_id > ${id} and entry_id <= (select max(id) from entries)
      ) as l on l.entry_id = e.id
      order by l.chain, l.sequence
    )
    select chain, min(sequence) as first, max(sequence) as last, max(id) as up_to,
           string_agg(h, '') as h, string_agg(b, chr(10)) as b,
           case when chain is null then (array_agg(id::text))[:1000] end as loose
    from pairs group by chain order by chain`.execute(db)
  return {
    upTo:
      rows.length === 0
        ? null
        : rows
            .map((row) => BigInt(row.up_to))
            .reduce(later)
            .toString(),
    runs: rows.flatMap(({ chain, first, last, h, b }) =>
      chain === null
        ? []
        : [
            {
              chain,
              first: Number(first),
              last: Number(last),
              hashes: Buffer.from(h!, 'hex'),
              bodies: Buffer.from(b),
            },
          ],
    ),
    loose: rows.flatMap(({ loose }) => loose ?? []),
  }
}

const later = (one: bigint, other: bigint): bigint => (one > other ? one : other)

export const headsNow = async (db: Database): Promise<KnownHead[]> => {
  const heads = await Promise.all(
    (await chainsKept(db)).map(async (chain) => {
      const { rows } = await sql<{ sequence: string; hash: Buffer }>`
        select sequence, hash from trail.link where chain = ${chain}
        order by sequence desc limit 1`.execute(db)
      return rows.map(({ sequence, hash }) => ({
        chain,
        sequence: Number(sequence),
        hash: hash.toString('base64'),
      }))
    }),
  )
  return heads.flat()
}

/** Whether this connection could change what is in the trail, or switch its triggers off. */
export const couldChangeTrail = async (db: Database): Promise<boolean> => {
  const { rows } = await sql<{ could: boolean }>`
    select has_table_privilege('trail.entry', 'update') or has_table_privilege('trail.entry', 'delete')
      or has_table_privilege('trail.link', 'insert') as could`.execute(db)
  return rows[0]!.could
}
